import { expect } from 'vitest';
import { office } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = office;

const path = '.github/handoffs/config.yml';
const usual = office.configuration?.['config.yml'] ?? '';

export const play: Play = async ({ handOver, when, at, runs, github, rows }) => {
  const deadlines = () => rows('SELECT next_due_at, next_reminder_at FROM handoffs');
  const verify = async () => {
    const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
    expect(verified?.outputs).toMatchObject({ 'drift-count': '0' });
  };
  const configure = async (text: string) => {
    await when(() => github.commitFiles({ as: 'erin', files: { [path]: text }, message: 'Team' }));
    // No run has written since, so the deadlines do not follow yet.
    await verify();
    await when(() => runs.schedule());
  };
  await handOver();
  const [before] = await deadlines();
  // Someone adds holidays by mistake, and takes them back with `git revert`.
  await configure(usual.replace('[2026-11-18]', '[2026-11-16, 2026-11-17, 2026-11-18]'));
  const [between] = await deadlines();
  expect(between).not.toEqual(before);
  await configure(usual);
  expect(await deadlines()).toEqual([before]);
  await verify();
  await at('2026-11-17T09:30:00Z', () => runs.schedule());
  expect(await rows("SELECT count(*) AS sent FROM events WHERE type = 'reminded'")).toEqual([
    { sent: 1 },
  ]);
};
