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

test.each([
  ['Kolkata', 'Asia/Kolkata'],
  ['Kyiv', 'Europe/Kyiv'],
  ['Ho Chi Minh', 'Asia/Ho_Chi_Minh'],
  ['Zürich', 'Europe/Zurich'],
  ['Asia/Beijing', 'Asia/Shanghai'],
  ['Europe/Munich', 'Europe/Berlin'],
  ['America/San_Francisco', 'America/Los_Angeles'],
  ['PST', 'America/Los_Angeles'],
])('For %s, the zone %s is suggested.', (written, zone) => {
  const outcome = configurationWith(written);
  expect(outcome).toMatchObject({ problems: [{ fix: expect.stringContaining(`\`${zone}\``) }] });
});

function isAccepted(timezone: string): boolean {
  return configurationWith(timezone).kind === 'valid';
}

function configurationWith(timezone: string) {
  const config = `teams: { sales: { calendar: { timezone: ${timezone} } }, support: {} }`;
  return parseConfiguration([
    { path: '/config.yml', text: config },
    { path: '/sales_to_support.yml', text: 'required_fields: [state]' },
  ]);
}
