import { expect } from 'vitest';
import { tamper } from '../../ledger/setup/query.ts';
import { dataBranch, ledgerBytes } from '../stage/branch-ledger.ts';
import type { Given } from '../stage/given.ts';
import { contract } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOfRun } from '../stage/transcript.ts';

export const given: Given = { runsFail: true, onlyOnBranch: 'It damages the file of the ledger.' };

export const play: Play = async ({ handOver, when, runs, alice, github, issue, rows, reads }) => {
  const replaceLedger = (bytes: Uint8Array | null) =>
    github.commitFiles({
      as: 'erin',
      branch: dataBranch,
      message: 'By hand',
      files: { 'handoffs.db': bytes },
    });
  await handOver();
  const sound = (await ledgerBytes(github)) ?? new Uint8Array();
  const { comments } = issue(1);

  /** The run of a tick that finds this instead of the ledger. */
  const meet = async (bytes: Uint8Array | null, isTicked: boolean) => {
    await replaceLedger(bytes);
    const [run] = await when(() =>
      isTicked ? alice.tick(1, contract) : alice.untick(1, contract),
    );
    expect(run?.conclusion).toBe('failure');
    expect(await ledgerBytes(github)).toEqual(bytes);
    expect(issue(1).comments).toEqual(comments);
    return pageOfRun(run);
  };
  await reads({
    'A file cut in half': await meet(sound.slice(0, sound.length / 2), true),
    'A file that is no database': await meet(new TextEncoder().encode('<<<<<<< HEAD\n'), false),
    'A ledger of a later release': await meet(
      await tamper(sound, 'PRAGMA user_version = 99'),
      true,
    ),
    'A data branch without its file': await meet(null, false),
  });

  // Once it is restored, Baton continues from there.
  await replaceLedger(sound);
  await when(() => alice.tick(1, contract));
  await when(() => runs.schedule());
  expect(await rows("SELECT count(*) AS ticks FROM events WHERE type LIKE '%checked'")).toEqual([
    { ticks: 5 },
  ]);
};
