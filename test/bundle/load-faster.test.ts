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

test('random numbers come without WebCrypto', () => {
  const code = loadFaster('crypto.getRandomValues(bytes)');
  const bytes = new Uint8Array(32);
  new Function('bytes', code)(bytes);
  expect(code).not.toContain('getRandomValues');
  expect(new Set(bytes).size).toBeGreaterThan(2);
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

test('a pattern with a class of characters is written as a text, and finds the same', () => {
  const code = loadFaster('[/[\\p{L}"\\\\]+/gu, /[a-z]+/g, "/\\\\p{L}/"]');
  expect(code).toContain('RegExp("');
  expect(code).toContain('/[a-z]+/g, "/');
  const [letters, , text] = new Function(`return ${code}`)();
  expect('«é"\\» 1 б'.match(letters)).toEqual(['é"\\', 'б']);
  expect(text).toBe('/\\p{L}/');
});
