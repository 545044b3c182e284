import { expect } from 'vitest';
import { configurationFolder, type Given } from '../stage/given.ts';
import { officeWith } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

const office = officeWith(`
    calendar: { timezone: Europe/London, holidays: { country: UK, region: ENG } }
`);
export const given: Given = { ...office, runsFail: true };

export const play: Play = async ({ handOver, when, runs, github, issue, rows }) => {
  await handOver();
  expect(issue(1).comments).toEqual([]);
  const [run] = await when(() => runs.schedule());
  expect(run?.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('Did you mean `GB`?'),
  ]);

  const path = `${configurationFolder}/config.yml`;
  const text = office.configuration?.['config.yml'] ?? '';
  await github.commitFiles({
    ...{ as: 'erin', message: 'Correct the country' },
    files: { [path]: text.replace('UK', 'GB') },
  });
  await when(() => runs.schedule());
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'initiated' }]);
};
