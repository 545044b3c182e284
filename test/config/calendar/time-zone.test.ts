// Node accepts more time zones than the calendar library. With one of these, every run would crash.

import { expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import { workClock } from '../../../src/handoff/deadlines/business-calendar.ts';

/** Names that Node knows in addition to cities. */
const others = [
  ...['ACT', 'AET', 'AGT', 'ART', 'AST', 'BET', 'BST', 'CAT', 'CNT', 'CST', 'CTT', 'EAT', 'ECT'],
  ...['IET', 'IST', 'JST', 'MIT', 'NET', 'NST', 'PLT', 'PNT', 'PRT', 'PST', 'SST', 'VST'],
  ...['EST', 'MST', 'HST', 'CET', 'EET', 'WET', 'MET', 'GMT', 'UTC', 'GB', 'NZ', 'Japan', 'Zulu'],
  ...['EST5EDT', 'PST8PDT', 'US/Eastern', 'Etc/GMT-14', 'SystemV/PST8PDT', 'Pacific/Kiritimati'],
];

test('Each time zone that a configuration may name has working hours.', () => {
  const accepted = [...Intl.supportedValuesOf('timeZone'), ...others].filter(isAccepted);
  expect(accepted).toEqual(expect.arrayContaining(['CET', 'UTC', 'US/Eastern']));
  for (const timezone of accepted) {
    const calendar = { timezone, days: [1], hours: [{ from: '09:00', to: '17:00' }], holidays: [] };
    expect(() => workClock(calendar).nextOpening('2026-07-15T02:00:00Z')).not.toThrow();
  }
});

function isAccepted(timezone: string): boolean {
  const config = `teams: { sales: { calendar: { timezone: ${timezone} } }, support: {} }`;
  const template = 'required_fields: [state]';
  const outcome = parseConfiguration([
    { path: '/config.yml', text: config },
    { path: '/sales_to_support.yml', text: template },
  ]);
  return outcome.kind === 'valid';
}
