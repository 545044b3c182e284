// Which handoffs are open, in the words of the index that holds them.

import { sql } from 'kysely';

/** Written out rather than bound: only so SQLite sees that the partial index serves. */
export const isOpenExpression = sql<boolean>`status IN ('initiated', 'accepted', 'returned')`;
