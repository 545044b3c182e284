import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const top = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const action = join(top, 'action');
const files = readdirSync(action).map((name) => ({
  name,
  text: readFileSync(join(action, name), 'latin1'),
}));

test('the bundle names no folder of the machine that built it', () => {
  for (const { name, text } of files) {
    // A path to another folder may also be written relative to this one: `../../home/…`.
    const modules = text.match(/[\w@./-]*node_modules\//g) ?? [];
    expect(modules.filter((path) => !path.startsWith('./node_modules/'))).toEqual([]);
    expect(text.includes(top.slice(1)) ? [name] : []).toEqual([]);
  }
});

test('the bundle is what the runner needs, and nothing else', () => {
  const kinds = files.map(({ name }) => name.replace(/^\d+\./, ''));
  expect([...new Set(kinds)].toSorted()).toEqual([
    'cli.js',
    'design_to_development.yml',
    'development_to_qa.yml',
    'index.js',
    'package.json',
    'project_to_operations.yml',
    'sales_to_onboarding.yml',
    'shift_to_shift.yml',
    'sql-wasm.wasm',
    'support_to_engineering.yml',
  ]);
});
