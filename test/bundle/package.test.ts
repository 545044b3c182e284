// The package of the command line, installed in an empty folder, and the extension of `gh`.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/folder.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));

function run(
  program: string,
  words: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): string {
  const env = { ...process.env, ...environment };
  return execFileSync(program, words, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
}

test('the package holds only what runs, and works where nothing else is installed', () => {
  const cwd = folderWith({ 'package.json': '{"private":true}' });
  // The usual cache is in the home folder, which not everyone has.
  const npm = { npm_config_cache: join(cwd, 'cache'), npm_config_update_notifier: 'false' };
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', cwd], top, npm));
  const paths: readonly string[] = packed.files.map(({ path }: { path: string }) => path);
  const others = /^(src|test|node_modules|\.(?!github\/schema\/))/;
  expect(paths.filter((path) => others.test(path))).toEqual([]);
  expect(paths).toContain('action/cli/baton.js');
  expect(paths).toContain('.github/schema/output/list.schema.json');

  const offline = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  run('npm', ['install', ...offline, `./${packed.filename}`], cwd, npm);
  expect(readdirSync(join(cwd, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'baton',
  ]);
  const baton = (...words: string[]) => run(join(cwd, 'node_modules/.bin/baton'), words, cwd);
  const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
  expect(run('npx', ['--offline', 'baton', '--version'], cwd, npm)).toBe(`${version}\n`);
  baton('init', '--template', 'sales_to_onboarding', '--uses', 'acme');
  expect(existsSync(join(cwd, '.github/workflows/handoffs.yml'))).toBe(true);
  expect(baton('check')).toContain('No problems found.');
  expect(baton('upgrade', '--check')).toBe('Everything is up to date.\n');
  expect(baton('uninstall', '--dry-run')).toContain('6 files would be deleted.');
});

test('a clone is an extension of gh', () => {
  const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
  expect(run(join(top, 'gh-baton'), ['--version'], '/')).toBe(`${version}\n`);
});
