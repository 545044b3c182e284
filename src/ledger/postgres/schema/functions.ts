// What the queries expect of a database and PostgreSQL does not have by itself: all that differs from SQLite.

import { allSchema, ownRepository, repositorySchema } from './table-statements.ts';

/** Set by a rebuild, in its transaction only. */
export const replacingSetting = 'baton.replaces_ledger';

/** A JSON array of logins. The cast of anything else would stop the runs of all other repositories. */
const namesPattern = String.raw`^\[("[^"\\[:cntrl:]]*"(,"[^"\\[:cntrl:]]*")*)?\]$`;

/** Each may be repeated. */
export const functionStatements: readonly string[] = [
  // As in SQLite, the seconds of a time as the ledger writes it; null of anything else. 31 February is 3 March, where
  // the cast would fail. Declared stable, like the cast, so that PostgreSQL puts its body in the place of each call.
  `CREATE OR REPLACE FUNCTION ${allSchema}.unixepoch(written text) RETURNS bigint
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN written ~ '^(?!0000)\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$'
    THEN extract(epoch FROM overlay(written PLACING '01' FROM 9 FOR 2)::timestamptz)::bigint
      + (substr(written, 9, 2)::int - 1) * 86400 END
$$`,
  // Of one name at the top: `$.status`.
  `CREATE OR REPLACE FUNCTION ${allSchema}.json_extract(document text, path text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT document::jsonb ->> substr(path, 3)
$$`,
  // `+column`, which keeps SQLite from using an index.
  `CREATE OR REPLACE FUNCTION ${allSchema}.unchanged(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT value $$`,
  `DO $$ BEGIN
  IF to_regoperator('${allSchema}.+ (NONE, text)') IS NULL THEN
    CREATE OPERATOR ${allSchema}.+ (RIGHTARG = text, FUNCTION = ${allSchema}.unchanged);
  END IF;
END $$`,
  `CREATE OR REPLACE FUNCTION ${allSchema}.keep_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('${replacingSetting}', true) = 'yes' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'events are append-only';
END $$`,
  `CREATE OR REPLACE TRIGGER events_append_only BEFORE UPDATE OR DELETE ON ${allSchema}.events
  FOR EACH ROW EXECUTE FUNCTION ${allSchema}.keep_events()`,
  `CREATE OR REPLACE TRIGGER events_not_emptied BEFORE TRUNCATE ON ${allSchema}.events
  FOR EACH STATEMENT EXECUTE FUNCTION ${allSchema}.keep_events()`,
  // For assignment by load. It runs with the rights of the tables' owner, and returns only the numbers of the
  // logins that it is asked about, a JSON array in lower case. A renamed account counts under the login it has now.
  `CREATE OR REPLACE FUNCTION ${allSchema}.open_elsewhere(logins text)
RETURNS TABLE (login text, handoffs bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT lower(coalesce(person.login, assignee.name)), count(*)
  FROM ${allSchema}.handoffs handoff
  CROSS JOIN LATERAL jsonb_array_elements_text(
    CASE WHEN handoff.assignees_json ~ '${namesPattern}' THEN handoff.assignees_json::jsonb ELSE '[]' END
  ) AS assignee (name)
  LEFT JOIN ${allSchema}.people person
    ON person.repository_id = handoff.repository_id AND lower(person.name) = lower(assignee.name)
  WHERE handoff.status IN ('initiated', 'accepted', 'returned')
    AND handoff.repository_id <> ${ownRepository}
    AND handoff.repository_id IN (SELECT ledger.repository_id FROM ${allSchema}.ledgers ledger WHERE ledger.closed IS NULL)
    AND lower(coalesce(person.login, assignee.name)) IN (SELECT jsonb_array_elements_text(logins::jsonb))
  GROUP BY 1
$$`,
  `REVOKE EXECUTE ON FUNCTION ${allSchema}.open_elsewhere(text) FROM PUBLIC`,
  `CREATE OR REPLACE VIEW ${repositorySchema}.open_handoffs WITH (security_invoker = true) AS
  SELECT issue_number, title, to_team, status, owner, status_changed_at,
    round((extract(epoch FROM now()) - ${allSchema}.unixepoch(status_changed_at)) / 3600, 1) AS hours
  FROM ${repositorySchema}.handoffs
  WHERE status IN ('initiated', 'accepted', 'returned')
  ORDER BY status_changed_at`,
];
