import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { createObjectStore } from '../../../src/sandbox/github/git/objects.ts';
import { quickFolder } from '../../quick-folder.ts';

const fileAt = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));

test.each([
  ['an empty file', Buffer.alloc(0)],
  ['one byte', Buffer.from('x')],
  ['random bytes', randomBytes(3_000_000)],
  // Git's file of them starts with long tables.
  ['a program', fileAt('action/sql-wasm.wasm')],
  ['a page', fileAt('action/dashboard.html')],
])('knows type and size of %s without reading it', async (_, bytes) => {
  const directory = quickFolder('objects-');
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const oid = await createObjectStore(directory).write('blob', bytes);
  const another = createObjectStore(directory);
  const header = { type: 'blob', size: bytes.length };
  expect(await another.readHeader(oid)).toEqual(header);
  expect(Buffer.compare((await another.read(oid))?.bytes ?? Buffer.from('?'), bytes)).toBe(0);
  expect(await another.readHeader(oid)).toEqual(header);
  expect(await another.readHeader('0'.repeat(40))).toBe(null);
});
