// What a shell completes when a person presses Tab.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../folder.ts';

const entry = fileURLToPath(new URL('../../../src/cli.ts', import.meta.url));

/** As a process: the library writes to the output of the process. */
function printed(...words: readonly string[]): string {
  return execFileSync(process.execPath, [entry, ...words], { encoding: 'utf8', stdio: 'pipe' });
}

const suggestions = (...words: readonly string[]) =>
  printed('complete', '--', ...words)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(':'))
    .map((line) => line.split('\t')[0]);

test('commands, options and choices are completed', () => {
  expect(suggestions('')).toEqual(expect.arrayContaining(['init', 'accept', 'complete', 'list']));
  expect(suggestions('do')).toEqual(['doctor']);
  expect(suggestions('list', '--ov')).toEqual(['--overdue']);
  expect(suggestions('check', '--format', '')).toEqual(['text', 'json', 'sarif', 'github']);
});

test.each(['bash', 'zsh', 'fish'])('the script of %s asks this program', (shell) => {
  expect(printed('completion', shell)).toContain('baton complete --');
});

test('bash completes with its script alone, also if it reads it twice', () => {
  const bin = folderWith({ baton: `#!/bin/sh\nexec "${process.execPath}" "${entry}" "$@"\n` });
  chmodSync(join(bin, 'baton'), 0o755);
  const script = `
    source <(baton completion bash)
    source <(baton completion bash)
    compopt() { :; } # Bash allows it only while a person completes.
    press_tab() {
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
      __baton_complete
      echo "\${COMPREPLY[@]}"
    }
    complete -p baton
    press_tab baton up
    press_tab baton list --ov
    press_tab baton check --format ''`;
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
  const options = { env, encoding: 'utf8', stdio: 'pipe' } as const;
  const shown = spawnSync('bash', ['--norc', '-c', script], options);
  expect(shown.stderr).toBe('');
  expect(shown.stdout.split('\n')).toEqual([
    'complete -F __baton_complete baton',
    'upgrade',
    '--overdue',
    'text json sarif github',
    '',
  ]);
});
