import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const top = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const action = join(top, 'action');
const names = readdirSync(action, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(action, join(entry.parentPath, entry.name)));
const files = names.map((name) => ({
  name,
  text: readFileSync(join(action, name), 'latin1'),
}));

test('the bundle names no folder of the machine that built it', () => {
  for (const { name, text } of files) {
    // A path to another folder may also be written relative to this one: `../../home/…`.
    const modules = text.match(/[\w@./-]*node_modules\//g) ?? [];
    expect(modules.filter((path) => !path.startsWith('node_modules/'))).toEqual([]);
    expect(text.includes(top.slice(1)) ? [name] : []).toEqual([]);
  }
});

test('the bundle is what the runner and the command line need, and nothing else', () => {
  expect(names.toSorted()).toEqual([
    'base.js',
    'calendar.js',
    'cli/baton.js',
    'cli/commands.js',
    'cli/migrate.js',
    'configuration.js',
    'dashboard.html',
    'design_to_development.yml',
    'dry-run.js',
    'email.js',
    'feedback.js',
    'index.js',
    'licenses.txt',
    'next-handoffs.js',
    'notifications.js',
    'package.json',
    'postgresql.js',
    'proxy.js',
    'public-holidays.js',
    'report.js',
    'run.js',
    'sales_to_onboarding.yml',
    'sql-wasm.wasm',
    'sqlite.js',
    'sweep-verify-rebuild.js',
  ]);
});
