// Indexes that only PostgreSQL needs: a ledger on a branch moves ended handoffs to archives, and stays small.

import { allSchema, inLowerCase } from './table-statements.ts';

/** Each may be repeated. */
export const indexStatements: readonly string[] = [
  // The newest assignments of a team.
  `CREATE INDEX IF NOT EXISTS handoffs_team
  ON ${allSchema}.handoffs (repository_id, ${inLowerCase('to_team')}, id)`,
  `CREATE INDEX IF NOT EXISTS handoffs_next_requested_at
  ON ${allSchema}.handoffs (repository_id, next_requested_at) WHERE next_requested_at IS NOT NULL`,
  // Those that opened on schedule, among many of other types.
  `CREATE INDEX IF NOT EXISTS events_opened_on_schedule
  ON ${allSchema}.events (repository_id, id) WHERE type = 'opened_on_schedule'`,
  // Who has them, in any repository.
  `CREATE INDEX IF NOT EXISTS handoffs_open
  ON ${allSchema}.handoffs (repository_id, assignees_json) WHERE status IN ('initiated', 'accepted', 'returned')`,
  `CREATE INDEX IF NOT EXISTS incomplete_forms_open
  ON ${allSchema}.incomplete_forms (repository_id, issue_number) WHERE closed_at IS NULL`,
];
