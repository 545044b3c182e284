import { expect } from 'vitest';
import { teams } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

const path = '.github/handoffs/config.yml';
const renamed = `${teams}labels: { initiated: waiting, accepted: taken, returned: back, on_hold: paused, team: 'to: ' }\n`;

export const play: Play = async ({ handOver, when, runs, github, issue, ...scene }) => {
  const { alice, bob, mallory, rows } = scene;
  const configure = async (text: string) => {
    await when(() =>
      github.commitFiles({ as: 'erin', files: { [path]: text }, message: 'Labels' }),
    );
    await when(() => runs.schedule());
  };
  const shown = (number: number) =>
    issue(number)
      .labels.filter((label) => !label.startsWith('handoff'))
      .toSorted();
  // One waits, one is accepted by its label, and one is on hold.
  await handOver();
  await handOver();
  await handOver();
  await when(() => alice.label(2, 'accepted'));
  await when(() => bob.comment(3, '/accept'));
  await when(() => bob.comment(3, '/hold until the contract is signed'));
  expect([1, 2, 3].map(shown)).toEqual([
    ['initiated', 'team/onboarding'],
    ['accepted', 'team/onboarding'],
    ['accepted', 'on-hold', 'team/onboarding'],
  ]);

  await configure(renamed);
  const taken = [
    ['to: onboarding', 'waiting'],
    ['taken', 'to: onboarding'],
    ['paused', 'taken', 'to: onboarding'],
  ];
  expect([1, 2, 3].map(shown)).toEqual(taken);

  // The old name is free for something else.
  await when(() => mallory.label(2, 'returned'));
  await when(() => runs.schedule());
  expect(shown(2)).toEqual(['returned', 'taken', 'to: onboarding']);
  expect(await rows('SELECT status FROM handoffs WHERE issue_number = 2')).toEqual([
    { status: 'accepted' },
  ]);
  await when(() => mallory.unlabel(2, 'returned'));

  // A rebuild remembers, and the names can be taken back.
  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  await configure(teams);
  expect([1, 2, 3].map(shown)).toEqual([
    ['initiated', 'team/onboarding'],
    ['accepted', 'team/onboarding'],
    ['accepted', 'on-hold', 'team/onboarding'],
  ]);
  const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(verified?.outputs).toMatchObject({ 'drift-count': '0' });
};
