import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { createObjectStore } from '../../../src/sandbox/github/git/objects.ts';
import { quickFolder } from '../../quick-folder.ts';

test.each([0, 1, 40, 70_000, 3_000_000])(
  'knows type and size of a file of %i bytes without reading it',
  async (size) => {
    const directory = quickFolder('objects-');
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const bytes = randomBytes(size);
    const oid = await createObjectStore(directory).write('blob', bytes);
    const another = createObjectStore(directory);
    expect(await another.readHeader(oid)).toEqual({ type: 'blob', size });
    expect(Buffer.compare((await another.read(oid))?.bytes ?? Buffer.alloc(1), bytes)).toBe(0);
    expect(await another.readHeader(oid)).toEqual({ type: 'blob', size });
    expect(await another.readHeader('0'.repeat(40))).toBe(null);
  },
);
