import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const top = fileURLToPath(new URL('../..', import.meta.url));

test('building again gives the same bytes', async () => {
  const check = promisify(execFile)(process.execPath, ['.ci/build.ts', '--check'], { cwd: top });
  await expect(check).resolves.toMatchObject({ stderr: '' });
});
