import { expect } from 'vitest';
import { configurationFolder, type Given, teams } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOfRun } from '../stage/transcript.ts';

export const given: Given = { runsFail: true };

export const play: Play = async ({
  handOver,
  when,
  runs,
  alice,
  github,
  issue,
  ledger,
  rows,
  reads,
}) => {
  const configure = (text: string) =>
    github.commitFiles({
      as: 'erin',
      message: 'Change the configuration',
      files: { [`${configurationFolder}/config.yml`]: text },
    });
  await handOver();
  const before = { ledger: await ledger.file(), comments: issue(1).comments };

  await configure(`${teams}report: { every: weekly }\nauto_complete: maybe\n`);
  const [event] = await when(() => alice.label(1, 'accepted'));
  const [sweep] = await when(() => runs.schedule());
  expect([event?.conclusion, sweep?.conclusion]).toEqual(['failure', 'failure']);
  expect({ ledger: await ledger.file(), comments: issue(1).comments }).toEqual(before);
  expect(issue(1).labels).toContain('initiated');
  expect(issue(1).labels).toContain('accepted');
  expect(event?.annotations.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['.github/handoffs/config.yml', 4, 18],
    ['.github/handoffs/config.yml', 5, 16],
  ]);

  // Once it is fixed, the next sweep catches up.
  await configure(teams);
  await when(() => runs.schedule());
  expect(await rows('SELECT owner, accepted_at FROM handoffs')).toEqual([
    { owner: 'alice', accepted_at: '2026-11-16T09:02:00Z' },
  ]);
  await reads({ 'The run that met the mistakes': pageOfRun(event) });
};
