// The load of people in the other repositories of the database, for teams that assign by load. Row-level security
// hides those repositories, so a function with the rights of the tables' owner answers with one number for each login
// that it is asked about, and nothing else.

import type { Workload } from '../../handoff/policy.ts';
import type { LedgerView } from '../../ports/ledger.ts';
import { allSchema } from './schema/table-statements.ts';
import type { OpenTransaction } from './transactions/transaction.ts';

/** Counts open handoffs in all repositories. */
export function withOpenElsewhere<View extends Pick<LedgerView, 'rota'>>(
  view: View,
  { query }: Pick<OpenTransaction, 'query'>,
): View {
  return {
    ...view,
    rota: async (team, counted) => {
      const own = await view.rota(team, counted);
      return counted === undefined || counted.length === 0
        ? own
        : { ...own, open: sumOfOpen(own.open, await openElsewhere(query, counted)) };
    },
  };
}

async function openElsewhere(
  query: OpenTransaction['query'],
  logins: readonly string[],
): Promise<Workload['open']> {
  const names = JSON.stringify(logins.map((login) => login.toLowerCase()));
  const { rows } = await query(`SELECT login, handoffs FROM ${allSchema}.open_elsewhere($1)`, [
    names,
  ]);
  return new Map(
    rows.flatMap((row) =>
      'login' in row && 'handoffs' in row ? [[String(row.login), Number(row.handoffs)]] : [],
    ),
  );
}

function sumOfOpen(own: Workload['open'], elsewhere: Workload['open']): Workload['open'] {
  const sum = new Map(own);
  for (const [login, handoffs] of elsewhere) {
    sum.set(login, (sum.get(login) ?? 0) + handoffs);
  }
  return sum;
}
