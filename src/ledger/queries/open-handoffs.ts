// The condition for open handoffs, exactly as in the partial index.

import { sql } from 'kysely';

/** A literal instead of bound values: only then does SQLite use the partial index. */
export const isOpenExpression = sql<boolean>`status IN ('initiated', 'accepted', 'returned')`;
