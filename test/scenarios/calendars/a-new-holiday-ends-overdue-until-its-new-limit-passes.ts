import { expect } from 'vitest';
import { office } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = office;

const path = '.github/handoffs/config.yml';
const usual = office.configuration?.['config.yml'] ?? '';

export const play: Play = async ({ handOver, when, at, runs, github, issue, rows, baton }) => {
  const swept = (time: string) => at(time, () => runs.schedule());
  const shown = async () => ({
    isLabelled: issue(1).labels.includes('overdue'),
    isMarked: issue(1).comments[0]?.body.includes('**overdue**'),
    calls: issue(1).comments.length - 1,
    since: (await rows('SELECT overdue_since FROM handoffs'))[0]?.['overdue_since'],
  });
  const agrees = async (mode: string) => {
    const [run] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode } }));
    expect(run?.outputs).toMatchObject(mode === 'verify' ? { 'drift-count': '0' } : {});
  };
  const holidays = (days: string) =>
    when(() =>
      github.commitFiles({
        as: 'erin',
        files: { [path]: usual.replace('2026-11-18', days) },
        message: 'Holidays',
      }),
    );
  await handOver();
  await swept('2026-11-17T09:17:00Z');
  const late = { isLabelled: true, isMarked: true, calls: 1, since: '2026-11-17T09:01:00Z' };
  expect(await shown()).toEqual(late);

  // The team learns that today is a holiday, too: it has until Thursday.
  await holidays('2026-11-17, 2026-11-18');
  await agrees('verify');
  await swept('2026-11-17T10:17:00Z');
  await swept('2026-11-17T11:17:00Z');
  const inTime = { isLabelled: false, isMarked: false, calls: 1, since: null };
  expect(await shown()).toEqual(inTime);
  await agrees('verify');
  await agrees('rebuild');
  expect(await shown()).toEqual(inTime);

  // On Thursday it is late again, and its owner is called again.
  await swept('2026-11-19T09:00:00Z');
  expect(await shown()).toEqual(inTime);
  await swept('2026-11-19T09:17:00Z');
  await swept('2026-11-19T10:17:00Z');
  const again = { isLabelled: true, isMarked: true, calls: 2, since: '2026-11-19T09:01:00Z' };
  expect(await shown()).toEqual(again);
  await agrees('verify');

  // A calendar that changes only in the past calls no one again.
  await holidays('2026-11-18');
  await swept('2026-11-19T11:17:00Z');
  await swept('2026-11-19T12:17:00Z');
  expect(await shown()).toMatchObject({ isLabelled: true, isMarked: true, calls: 3 });
  await agrees('verify');
  await agrees('rebuild');
  expect((await baton('erin', ['show', '1'])).stdout).toContain('overdue');
};
