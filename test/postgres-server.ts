// The programs of a PostgreSQL server for tests: Debian's newest. Without them, PGlite takes its place.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const all = '/usr/lib/postgresql';

/** The folder with initdb and postgres; null: none is installed, or BATON_TEST_POSTGRES=pglite. */
export const serverPrograms = process.env['BATON_TEST_POSTGRES'] === 'pglite' ? null : newest();

export const whichPostgres =
  serverPrograms === null
    ? `Tests of PostgreSQL run on PGlite, and those that need several sessions are skipped: there is no server in ${all}, or BATON_TEST_POSTGRES says so.`
    : `Tests of PostgreSQL run on the server in ${serverPrograms}.`;

function newest(): string | null {
  const versions = existsSync(all) ? readdirSync(all).map(Number).filter(Number.isInteger) : [];
  const [last] = versions.toSorted((one, other) => other - one);
  const programs = last === undefined ? null : join(all, String(last), 'bin');
  return programs !== null && existsSync(join(programs, 'postgres')) ? programs : null;
}
