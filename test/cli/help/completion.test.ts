// What a shell completes when a person presses Tab.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

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

test('bash can read its script', () => {
  const script = printed('completion', 'bash');
  expect(() => execFileSync('bash', ['-n'], { input: script, stdio: 'pipe' })).not.toThrow();
});
