// The programs of a PostgreSQL server for tests. Without them, PGlite takes its place.

import { debianFolder, findServerPrograms } from '../src/sandbox/postgres/server-programs.ts';

/** The folder with initdb and postgres; null: none is installed, or BATON_TEST_POSTGRES=pglite. */
export const serverPrograms =
  process.env['BATON_TEST_POSTGRES'] === 'pglite' ? null : findServerPrograms(process.env);

export const whichPostgres =
  serverPrograms === null
    ? `Tests of PostgreSQL run on PGlite, and those that need several sessions or programs are skipped: there is no server in ${debianFolder} or on PATH, or BATON_TEST_POSTGRES says so.`
    : `Tests of PostgreSQL run on the server in ${serverPrograms}.`;
