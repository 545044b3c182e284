import { tamper } from './query.ts';

/** The ledger with an incomplete form for every tenth handoff, which has the teams of that handoff; some are closed. */
export function withForms(bytes: Uint8Array): Promise<Uint8Array> {
  return tamper(
    bytes,
    `INSERT INTO incomplete_forms (issue_number, handoff_type, title, from_team, to_team, submitted_by, attempts, since,
       missing_json, invalid_json, closed_at, closed_as)
     SELECT 100000 + id, handoff_type, 'Form ' || id, from_team, to_team, initiated_by, 1, initiated_at,
       '["goals"]', '[]', iif(id % 30 = 0, status_changed_at, NULL), iif(id % 30 = 0, 'expired', NULL)
     FROM handoffs WHERE id % 10 = 0`,
  );
}
