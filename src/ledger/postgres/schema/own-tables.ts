// Tables that the ledger has only in PostgreSQL: on a branch, Git and the file name say the same.

import { allSchema, repositorySchema } from './table-statements.ts';

/** Before the first schema version. Each may be repeated. */
export const ownTables: readonly string[] = [
  `CREATE SCHEMA IF NOT EXISTS ${allSchema}`,
  `CREATE SCHEMA IF NOT EXISTS ${repositorySchema}`,
  `CREATE TABLE IF NOT EXISTS ${allSchema}.schema_version (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  version integer NOT NULL
)`,
  // One row a repository. A run that records something locks it, so that runs of one repository follow each other.
  `CREATE TABLE IF NOT EXISTS ${allSchema}.ledgers (
  repository_id bigint PRIMARY KEY,
  repository text COLLATE "C" NOT NULL,
  revision bigint NOT NULL,
  -- By a migration: copy while it fills the ledger, moved once another has its rows; null: runs may use it.
  closed text COLLATE "C" CHECK (closed IN ('copy', 'moved'))
)`,
  // The audit log: one row for each transaction.
  `CREATE TABLE IF NOT EXISTS ${allSchema}.changes (
  repository_id bigint NOT NULL REFERENCES ${allSchema}.ledgers (repository_id),
  revision bigint NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  reason text COLLATE "C" NOT NULL,
  PRIMARY KEY (repository_id, revision)
)`,
  // The rows of ledgers that a rebuild replaced.
  `CREATE TABLE IF NOT EXISTS ${allSchema}.replaced_rows (
  repository_id bigint NOT NULL REFERENCES ${allSchema}.ledgers (repository_id),
  kept_as text COLLATE "C" NOT NULL,
  table_name text COLLATE "C" NOT NULL,
  row_json jsonb NOT NULL
)`,
  `CREATE INDEX IF NOT EXISTS replaced_rows_kept_as
  ON ${allSchema}.replaced_rows (repository_id, kept_as)`,
];
