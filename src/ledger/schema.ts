// The schema of the ledger, version by version. It is public: people query it.

import { newestSchemaOf } from './declare-table.ts';
import { tables } from './tables.ts';

/** `Batn`, so that `file` and this code recognise the database. */
export const applicationId = 0x4261746e;

export const newestSchema = newestSchemaOf(tables);
