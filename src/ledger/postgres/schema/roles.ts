// Roles that see one repository, or read all. The role that created the tables sees all: no policy holds for it.

import type { TableDeclarations } from '../../declare-table.ts';
import { allSchema, repositorySchema } from './table-statements.ts';

const schemas = `${allSchema}, ${repositorySchema}`;

/** Asked once a statement, and not for each row. */
const ofRole = `FROM ${allSchema}.role_repositories own WHERE own.role_name = current_user`;

/** Each may be repeated. */
export function roleStatements(tables: TableDeclarations): readonly string[] {
  const all = [...Object.keys(tables), 'ledgers', 'changes', 'replaced_rows'];
  return [
    // null: of every repository.
    `CREATE TABLE IF NOT EXISTS ${allSchema}.role_repositories (
  role_name name NOT NULL,
  repository_id bigint,
  UNIQUE (role_name, repository_id)
)`,
    ...all.flatMap((name) => [
      `ALTER TABLE ${allSchema}.${name} ENABLE ROW LEVEL SECURITY`,
      `DROP POLICY IF EXISTS of_role ON ${allSchema}.${name}`,
      `CREATE POLICY of_role ON ${allSchema}.${name} USING (
  repository_id = ANY (ARRAY(SELECT own.repository_id ${ofRole}))
    OR (SELECT bool_or(own.repository_id IS NULL) ${ofRole}))`,
    ]),
    ...grantedAgain,
    grantRepository,
    grantReports,
    `REVOKE EXECUTE ON FUNCTION ${allSchema}.grant_repository(name, bigint) FROM PUBLIC`,
    `REVOKE EXECUTE ON FUNCTION ${allSchema}.grant_reports(name) FROM PUBLIC`,
  ];
}

/** For the job of one repository. */
const grantRepository = `CREATE OR REPLACE FUNCTION ${allSchema}.grant_repository(role_name name, repository_id bigint)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA ${schemas} TO %I', role_name);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schemas} TO %I', role_name);
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON ${allSchema}.role_repositories, ${allSchema}.schema_version FROM %I', role_name);
  EXECUTE format('REVOKE UPDATE, DELETE ON ${allSchema}.changes, ${allSchema}.replaced_rows FROM %I', role_name);
  EXECUTE format('GRANT EXECUTE ON FUNCTION ${allSchema}.open_elsewhere(text) TO %I', role_name);
  INSERT INTO ${allSchema}.role_repositories VALUES (role_name, repository_id) ON CONFLICT DO NOTHING;
END $$`;

/** For reports over all repositories. */
const grantReports = `CREATE OR REPLACE FUNCTION ${allSchema}.grant_reports(role_name name)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA ${schemas} TO %I', role_name);
  EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA ${schemas} TO %I', role_name);
  DELETE FROM ${allSchema}.role_repositories own WHERE own.role_name = grant_reports.role_name;
  INSERT INTO ${allSchema}.role_repositories VALUES (role_name, NULL);
END $$`;

/** Rights on tables that a newer schema added, and on the views, which it creates again. */
const grantedAgain: readonly string[] = [
  `DO $$
DECLARE own record;
BEGIN
  IF to_regprocedure('${allSchema}.grant_repository(name, bigint)') IS NULL THEN
    RETURN;
  END IF;
  FOR own IN SELECT * FROM ${allSchema}.role_repositories LOOP
    IF own.repository_id IS NULL THEN
      PERFORM ${allSchema}.grant_reports(own.role_name);
    ELSE
      PERFORM ${allSchema}.grant_repository(own.role_name, own.repository_id);
    END IF;
  END LOOP;
END $$`,
];
