// A database on a PostgreSQL server of its own, for `npm start -- --postgres`.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../page/usage-error.ts';
import { debianFolder, findServerPrograms } from './server-programs.ts';
import { startServer } from './start-server.ts';

export async function startDatabase(
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const programs = findServerPrograms(environment);
  if (programs === null) {
    throw new UsageError(
      `PostgreSQL is not installed: there is no server in ${debianFolder} or on PATH. ` +
        'Install it (Debian and Ubuntu: `apt-get install postgresql`), or start without `--postgres`.',
    );
  }
  const { url, stop } = await startServer(programs, mkdtempSync(join(tmpdir(), 'baton-postgres-')));
  return { url: url('postgres'), stop };
}
