import { expect, test } from 'vitest';
import { figuresOf } from '../../src/dashboard/figures/figures.ts';
import { choicesOf, noFilter } from '../../src/dashboard/filter/filter.ts';
import { headline } from '../../src/dashboard/view/headline.ts';
import { filledLedger } from '../ledger/setup/filled-ledger.ts';
import { tamper } from '../ledger/setup/query.ts';
import { asInPage, dataOf, until } from './sample.ts';

/** Of a ledger with so many open handoffs, each of them overdue at the team of that name. */
async function headlineOf(teams: readonly string[]): Promise<string> {
  const ledger = await tamper(
    await filledLedger({ handoffs: teams.length, seed: 7, until, days: 20 }),
    `UPDATE handoffs SET status = 'initiated', accepted_at = NULL, completed_at = NULL,
       cancelled_at = NULL, owner = NULL, next_due_at = '2026-11-20T12:00:00Z';
     ${teams.map((team, at) => `UPDATE handoffs SET to_team = '${team}' WHERE id = ${at + 1};`).join('\n')}`,
  );
  const data = asInPage(await dataOf(ledger));
  const filter = noFilter(data);
  const view = {
    data,
    filter,
    choices: choicesOf(data),
    figures: figuresOf(data, filter),
    width: 600,
  };
  return JSON.stringify(headline(view));
}

test.each([
  [['legal'], '1 of 1 open handoff is overdue. It is with legal.'],
  [['legal', 'legal'], '2 of 2 open handoffs are overdue. All are with legal.'],
  [['legal', 'legal', 'qa'], '3 of 3 open handoffs are overdue. legal has 2 of them.'],
  [['legal', 'qa', 'sales'], '3 of 3 open handoffs are overdue. Each is with another team.'],
])('overdue at %j: %s', async (teams, sentences) => {
  expect(await headlineOf(teams)).toContain(sentences);
});
