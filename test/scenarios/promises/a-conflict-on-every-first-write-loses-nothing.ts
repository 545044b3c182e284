import { expect } from 'vitest';
import { tamper } from '../../ledger/setup/query.ts';
import { dataBranch, ledgerBytes } from '../stage/branch-ledger.ts';
import type { Given } from '../stage/given.ts';
import { contract, sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  onlyOnBranch: 'In PostgreSQL no write of a run conflicts: each waits for the one before it.',
};

export const play: Play = async ({ handOver, when, alice, bob, github, issue, rows, audit }) => {
  await handOver({ ticked: sale.checklist });
  let writes = 0;
  github.intercept({
    before: async ({ method, path }) => {
      if (method === 'PUT' && path.endsWith('/handoffs.db')) {
        writes += 1;
        if (writes % 2 === 1) {
          await writeMeanwhile();
        }
      }
      return null;
    },
  });
  /** Someone else's write, just before a run's own. */
  const writeMeanwhile = async () => {
    const bytes = await ledgerBytes(github);
    const touched = await tamper(
      bytes ?? new Uint8Array(),
      `INSERT INTO meta VALUES ('touched ${writes}', 'by somebody else')`,
    );
    const files = { 'handoffs.db': touched };
    await github.commitFiles({ as: 'erin', branch: dataBranch, message: 'meanwhile', files });
  };

  const ended = [
    ...(await when(() => alice.untick(1, contract))),
    ...(await when(() => bob.label(1, 'accepted'))),
    ...(await when(() => alice.tick(1, contract))),
    ...(await when(() => bob.label(1, 'completed'))),
    ...(await handOver()),
  ];
  const puts = ended.map(({ requests }) =>
    requests.filter(({ method }) => method === 'PUT').map(({ status }) => status),
  );
  expect(puts).toEqual(ended.map(() => [409, 200]));
  expect((await audit()).filter((line) => line !== 'meanwhile')).toEqual([
    'handoff 1: initiated by sam (sales_to_onboarding, issue 1)',
    'handoff 1: checklist item 1 unticked by alice (sales_to_onboarding, issue 1)',
    'handoff 1: accepted by bob (sales_to_onboarding, issue 1)',
    'handoff 1: checklist item 1 ticked by alice (sales_to_onboarding, issue 1)',
    'handoff 1: completed by bob (sales_to_onboarding, issue 1)',
    'handoff 2: initiated by sam (sales_to_onboarding, issue 2)',
  ]);
  expect(await rows("SELECT count(*) AS touched FROM meta WHERE key LIKE 'touched%'")).toEqual([
    { touched: 5 },
  ]);
  expect(issue(1)).toMatchObject({ state: 'closed', comments: [{}, {}, {}] });
};
