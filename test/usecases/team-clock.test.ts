import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { teamOf } from '../../src/config/teams/team.ts';
import { teamClock } from '../../src/usecases/team-clock.ts';

async function clockOf(holidays: string, timezone = 'Europe/Berlin') {
  const outcome = parseConfiguration([
    {
      path: '.github/handoffs/config.yml',
      text: `teams:\n  a: { calendar: { timezone: ${timezone}, holidays: ${holidays} } }\n`,
    },
  ]);
  if (outcome.kind === 'invalid') {
    throw new Error(outcome.problems.map(({ message }) => message).join('\n'));
  }
  const clock = await teamClock(teamOf(outcome.configuration, 'a'));
  if (clock === undefined) {
    throw new Error('The team has no calendar.');
  }
  return clock;
}

/** From ten o'clock, a working day of eight hours later. */
const days = [
  // Sunday 8 March is Women's Day in Berlin; in 2027 it is a Monday.
  ['over Women’s Day in Berlin', '{ country: DE, region: BE }', '2027-03-05', '2027-03-09'],
  ['without it in Bavaria', '{ country: de, region: by }', '2027-03-05', '2027-03-08'],
  ['over Easter', '{ country: DE }', '2027-03-25', '2027-03-30'],
  [
    'with a day that the team works',
    '{ country: DE, except: [2027-03-29] }',
    '2027-03-25',
    '2027-03-29',
  ],
  ['with another day off', '{ country: DE, also: [2027-03-30] }', '2027-03-25', '2027-03-31'],
  ['with a list alone', '[2027-03-26]', '2027-03-25', '2027-03-29'],
  ['without any holidays', '[]', '2027-03-25', '2027-03-26'],
] as const;

describe('A working day', () => {
  test.each(days)('%s: %s', async (_, holidays, from, to) => {
    const clock = await clockOf(holidays);
    const utc = (day: string) => `${day}T${day < '2027-03-28' ? '09' : '08'}:00:00Z`;
    expect(clock.add(utc(from), clock.day)).toBe(utc(to));
  });

  test('over a substitute day in England', async () => {
    const clock = await clockOf('{ country: GB, region: ENG }', 'Europe/London');
    // Christmas 2027 is a Saturday: Monday and Tuesday are free instead.
    expect(clock.add('2027-12-24T10:00:00Z', clock.day)).toBe('2027-12-29T10:00:00Z');
  });
});
