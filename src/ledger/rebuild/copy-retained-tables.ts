// Copies what GitHub does not have from the previous ledger to a rebuilt one.

import type { Kysely } from 'kysely';
import { recurringView, setRecurringForms } from '../queries/recurring-queries.ts';
import { batches } from '../sqlite/batches.ts';
import type { Tables } from '../tables.ts';

/** After a conflict, once more. */
export async function copyRetainedTables(
  former: Kysely<Tables>,
  newLedger: Kysely<Tables>,
): Promise<void> {
  await newLedger.deleteFrom('reports').execute();
  await keepReports(former, newLedger);
  await newLedger.deleteFrom('outbox').execute();
  await keepOutbox(former, newLedger);
  const forms = await recurringView(former).recurringForms();
  if (forms.size > 0) {
    await setRecurringForms(newLedger, forms);
  }
}

/** Sent messages are not sent again, and pending ones stay pending. */
async function keepOutbox(former: Kysely<Tables>, newLedger: Kysely<Tables>): Promise<void> {
  const rows = await former.selectFrom('outbox').selectAll().execute();
  for (const batch of batches(rows)) {
    await newLedger.insertInto('outbox').values(batch).execute();
  }
}

async function keepReports(former: Kysely<Tables>, newLedger: Kysely<Tables>): Promise<void> {
  const rows = await former.selectFrom('reports').selectAll().execute();
  for (const batch of batches(rows)) {
    await newLedger.insertInto('reports').values(batch).execute();
  }
}

/** Before anything is recorded, so that each account keeps its name. A run that continues has them. */
export async function copyPeople(former: Kysely<Tables>, newLedger: Kysely<Tables>): Promise<void> {
  for (const batch of batches(await former.selectFrom('people').selectAll().execute())) {
    await newLedger
      .insertInto('people')
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  for (const batch of batches(await former.selectFrom('team_logins').selectAll().execute())) {
    await newLedger
      .insertInto('team_logins')
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
