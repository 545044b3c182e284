// A folder of its own for a test that writes thousands of small files, none of which has to last.

import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const quickest = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export function quickFolder(prefix: string): string {
  return mkdtempSync(join(quickest, prefix));
}
