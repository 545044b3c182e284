import { expect } from 'vitest';
import { office } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = office;

const path = '.github/handoffs/config.yml';
const usual = office.configuration?.['config.yml'] ?? '';

/** Without it, the comment names a time that passes after the handoff is overdue. */
export const play: Play = async ({ handOver, when, at, runs, github, issue }) => {
  const acceptBy = (number: number) =>
    /\| Accept by \| (?<by>.*) \|/.exec(issue(number).comments[0]?.body ?? '')?.groups?.['by'];
  await handOver();
  await handOver();
  await at('2026-11-16T11:17:00Z', () => runs.schedule());
  expect([1, 2].map(acceptBy)).toEqual(['Tue 17 Nov, 10:01 CET', 'Tue 17 Nov, 10:02 CET']);
  await when(() =>
    github.commitFiles({
      as: 'erin',
      files: { [path]: usual.replace('2026-11-18', '2026-11-17') },
      message: 'Holidays',
    }),
  );
  await at('2026-11-16T12:17:00Z', () => runs.schedule());
  await at('2026-11-16T13:17:00Z', () => runs.schedule());
  expect([1, 2].map(acceptBy)).toEqual(['Wed 18 Nov, 10:01 CET', 'Wed 18 Nov, 10:02 CET']);
  const [idle] = await at('2026-11-16T14:17:00Z', () => runs.schedule());
  expect(idle?.commits).toEqual([]);
};
