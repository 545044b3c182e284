// Numbers and names that the pages copy from the code.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runsPerMonth } from '../../src/cli/doctor/estimate-costs.ts';
import { knownYears, regionsByCountry } from '../../src/config/calendar/coverage.ts';
import { commandNames } from '../../src/handoff/command.ts';
import { usualLimits } from '../../src/ledger/archive/archive-limits.ts';
import { tables } from '../../src/ledger/tables.ts';
import { usualBehaviour } from '../../src/sandbox/github/behaviour.ts';

const top = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, top), 'utf8').replaceAll(/\s+/g, ' ');
const page = (name: string) => read(`.github/docs/${name}.md`);

/** Names that no row of a table on the page starts with. */
function withoutRow(text: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => !text.includes(`| \`${name}\` |`));
}

test('the page on the ledger explains every table', () => {
  expect(withoutRow(page('ledger'), Object.keys(tables))).toEqual([]);
});

test('the page on the sandbox explains every switch of the local GitHub', () => {
  expect(withoutRow(page('sandbox'), Object.keys(usualBehaviour))).toEqual([]);
});

test('the map of the code names every module', () => {
  const names = readdirSync(new URL('src', top)).filter((name) => !/README|tsconfig/.test(name));
  const text = read('src/README.md');
  expect(names.filter((name) => !text.includes(`](${name})`))).toEqual([]);
});

test('the changelog names every command', () => {
  const text = read('CHANGELOG.md');
  expect(commandNames.filter((name) => !text.includes(`\`/${name}\``))).toEqual([]);
});

test('the pages name the size and age from which on handoffs move to an archive', () => {
  const megabytes = (bytes: number) => `${bytes / 1_000_000} MB`;
  const days = `more than ${usualLimits.age / (24 * 60 * 60 * 1000)} days ago`;
  for (const text of [page('ledger'), page('operations')]) {
    expect(text).toContain(megabytes(usualLimits.ledger));
    expect(text).toContain(days);
  }
  expect(page('ledger')).toContain(`of about ${megabytes(usualLimits.archive)} each`);
  expect(read('CHANGELOG.md')).toContain(`Past ${megabytes(usualLimits.ledger)}, handoffs`);
});

test('the page on configuration counts the countries and regions with public holidays', () => {
  const regions = Object.values(regionsByCountry).flatMap((codes) => codes.split(' '));
  const count = regions.filter((code) => code !== '').length;
  expect(page('configuration')).toContain(
    `${Object.keys(regionsByCountry).length} countries and ${count} of their regions, for the years ${knownYears.first} to ${knownYears.last}`,
  );
});

test.each([
  ['17 * * * *', page('costs'), /(\d+) runs of the schedule/],
  [
    '17 7-19 * * 1-5',
    page('costs'),
    /'17 7-19 \* \* 1-5'` \(working hours only\) it runs about (\d+)/,
  ],
  ['17 */4 * * *', read('README.md'), /`17 \*\/4 \* \* \*` costs about (\d+) minutes/],
])('the runs a month of %s', (cron, text, pattern) => {
  const [, said = ''] = pattern.exec(text) ?? [];
  expect(Math.abs(Number(said) - (runsPerMonth(cron) ?? 0))).toBeLessThan(5);
});

test('the page on the dashboard names its size', () => {
  const { size } = statSync(new URL('action/dashboard.html', top));
  const [, said = ''] = /the page itself (\d+) kB/.exec(page('dashboard')) ?? [];
  expect(Math.abs(Number(said) - size / 1000)).toBeLessThan(5);
});
