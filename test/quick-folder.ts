// Folders in memory: tests write tens of thousands of small files, none of which has to last.

import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';
const neededBytes = 2 ** 30;

/** The usual folder if no other has enough room, as in a container. */
export function memoryFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= neededBytes ? inMemory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A folder of its own for a test. */
export function quickFolder(prefix: string): string {
  return mkdtempSync(join(memoryFolder(), prefix));
}
