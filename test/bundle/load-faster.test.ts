import { expect, test } from 'vitest';
import { loadFaster } from '../../.ci/bundle/load-faster.ts';

test.each([
  ['import { join } from "node:path";', 'const { join } = process.getBuiltinModule("node:path");'],
  ['import { a as b, c } from "fs";', 'const { a: b, c } = process.getBuiltinModule("fs");'],
  ['import * as os from "os";', 'const os = process.getBuiltinModule("os");'],
  [
    'import fs, { a } from "node:fs";',
    'const fs = process.getBuiltinModule("node:fs");\nconst { a } = process.getBuiltinModule("node:fs");',
  ],
  ['import { run } from "./run.js";', 'import { run } from "./run.js";'],
])('%s', (code, loaded) => {
  expect(loadFaster(code)).toBe(loaded);
});

test('a file is written in ASCII, and its texts stay the same', () => {
  const code = loadFaster('"– 👍 é"');
  expect(code).toMatch(/^[ -~]+$/);
  expect(JSON.parse(code)).toBe('– 👍 é');
});

test('an escaped character that is not ASCII fails the build: its escape would mean another', () => {
  expect(() => loadFaster('/\\–/')).toThrow('\\–');
  expect(loadFaster('"\\\\–"')).toBe('"\\\\\\u2013"');
});
