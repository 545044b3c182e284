// The schema of the ledger, version by version. It is public: people query it.

import { createdIn } from './declare-table.ts';
import { tables } from './tables.ts';

/** `Batn`, so that `file` and this code recognise the database. */
export const applicationId = 0x4261746e;

const openHandoffs = `
CREATE VIEW open_handoffs AS
SELECT issue_number, title, to_team, status, owner, status_changed_at,
  round((julianday('now') - julianday(status_changed_at)) * 24, 1) AS hours
FROM handoffs
WHERE status IN ('initiated', 'accepted', 'returned')
ORDER BY status_changed_at;
`;

/** The step to version 1, then to 2, and so on. Never change a released step. */
export const migrations: readonly string[] = [
  `${createdIn(1, tables)}${openHandoffs}`,
  createdIn(2, tables),
  createdIn(3, tables),
];
