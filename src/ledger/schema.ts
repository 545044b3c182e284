// The schema of the ledger, version by version. It is public: people query it.

import { schemaSteps } from './declare-table.ts';
import { tables } from './tables.ts';

/** `Batn`, so that `file` and this code recognise the database. */
export const applicationId = 0x4261746e;

/** The step to version 1, then to 2, and so on. */
export const migrations = schemaSteps(tables);
