// `/hold`: the day and the reason in what people write. 2026-11-18 is a Wednesday.

import { describe, expect, test } from 'vitest';
import { parseHold } from '../../../src/form/commands/parse-hold.ts';

const today = '2026-11-18';

describe('a day that can only be one', () => {
  test.each([
    ['until 2026-12-01', '2026-12-01', ''],
    ['until 2026-12-01 the vendor delivers then', '2026-12-01', 'the vendor delivers then'],
    ['until 1 December', '2026-12-01', ''],
    ['until 1 December: waiting for the vendor', '2026-12-01', 'waiting for the vendor'],
    ['until Dec 1st, 2026 – vendor', '2026-12-01', 'vendor'],
    ['till 1.12. vendor', '2026-12-01', 'vendor'],
    ['bis 1.12. vendor', '2026-12-01', 'vendor'],
    ['until 31/12 vendor', '2026-12-31', 'vendor'],
    ['until 3 March the new budget', '2027-03-03', 'the new budget'],
    ['until Monday the customer is away', '2026-11-23', 'the customer is away'],
    ['until monday', '2026-11-23', ''],
    ['until Wednesday', '2026-11-25', ''],
    ['until next Monday', '2026-11-23', ''],
    ['until next week', '2026-11-23', ''],
    ['until next month', '2026-12-01', ''],
    ['until December', '2026-12-01', ''],
    ['until March the budget is closed', '2027-03-01', 'the budget is closed'],
    ['until Dezember', '2026-12-01', ''],
    ['until January 2028', '2028-01-01', ''],
    ['until December 2027: no budget', '2027-12-01', 'no budget'],
    ['until today', '2026-11-18', ''],
    ['until yesterday', '2026-11-17', ''],
    ['May be late', null, 'May be late'],
    ['for March the budget is closed', null, 'for March the budget is closed'],
    ['until tomorrow', '2026-11-19', ''],
    ['until Freitag', '2026-11-20', ''],
    ['for 2 weeks, the customer is on holiday', '2026-12-02', 'the customer is on holiday'],
    ['in 3 days', '2026-11-21', ''],
    ['for a week', '2026-11-25', ''],
    ['2026-12-01 vendor', '2026-12-01', 'vendor'],
    ['waiting for the signature', null, 'waiting for the signature'],
    ['until the contract is signed', null, 'until the contract is signed'],
    ['for the vendor', null, 'for the vendor'],
    ['bis Freitag: Vertrag fehlt', '2026-11-20', 'Vertrag fehlt'],
    ['für 2 Wochen', '2026-12-02', ''],
    ['jusqu’à vendredi', '2026-11-20', ''],
    ['hasta el 5 de diciembre', '2026-12-05', ''],
    ['for 1 month', '2026-12-18', ''],
    ['for 3 months', '2027-02-18', ''],
    ['until the 5th', '2026-12-05', ''],
    ['until 20th', '2026-11-20', ''],
    ['until 31.12.26', '2026-12-31', ''],
    ['until 24.12.26', '2026-12-24', ''],
    ['until 28.12.26: no budget', '2026-12-28', 'no budget'],
    ['until **Friday**', '2026-11-20', ''],
    ['until *Friday*, the customer signs', '2026-11-20', 'the customer signs'],
    ['until “next week”', '2026-11-23', ''],
    ['**until Friday** no budget', '2026-11-20', 'no budget'],
    ['waiting for **legal** until **5 December**', '2026-12-05', 'waiting for **legal**'],
    ['waiting **until Friday** for legal', '2026-11-20', 'waiting for legal'],
    ['until __Freitag, 20. November__: Vertrag', '2026-11-20', 'Vertrag'],
    ['**on vacation**', null, '**on vacation**'],
    ['until the **contract** is signed', null, 'until the **contract** is signed'],
    ['waiting for the customer until Friday', '2026-11-20', 'waiting for the customer'],
    ['The client is away till 5 December, no answer', '2026-12-05', 'The client is away no answer'],
    ['Kunde im Urlaub bis 5.12.', '2026-12-05', 'Kunde im Urlaub'],
    ['nothing to do until 5 December', '2026-12-05', 'nothing to do'],
    ['we wait until they sign', null, 'we wait until they sign'],
    ['for 2 missing documents', null, 'for 2 missing documents'],
    ['do not start before the audit', null, 'do not start before the audit'],
    ['until Monday\n\nThey are away.', '2026-11-23', 'They are away.'],
    ['until Friday next week', '2026-11-27', ''],
    ['until next week on Friday: the vendor', '2026-11-27', 'the vendor'],
    ['until the day after tomorrow', '2026-11-20', ''],
    ['for a month', '2026-12-18', ''],
    ['for 3 months, no budget', '2027-02-18', 'no budget'],
    ['until two weeks from now', '2026-12-02', ''],
    ['until the 15th', '2026-12-15', ''],
    ['until the 31st', '2026-12-31', ''],
    ['until the 30th they are away', '2026-11-30', 'they are away'],
    ['until Friday 4 December', '2026-12-04', ''],
    ['until Christmas', null, 'until Christmas'],
    ['', null, ''],
  ])('%j', (text, day, reason) => {
    expect(parseHold(text, today)).toEqual({ days: day === null ? [] : [day], reason });
  });
});

test.each([
  ['until 12/1', ['2026-12-01', '2027-01-12']],
  ['until 01/12/27', ['2027-01-12', '2027-12-01']],
  ['until 26.12.28', ['2026-12-28', '2028-12-26']],
  ['until 01/12/2027', ['2027-01-12', '2027-12-01']],
  ['until next Friday', ['2026-11-20', '2026-11-27']],
  ['until end of next week', ['2026-11-27', '2026-11-30']],
  ['until the end of next month', ['2026-12-31', '2027-01-01']],
  ['waiting until 12/1', ['2026-12-01', '2027-01-12']],
  ['until end of month', ['2026-11-30', '2026-12-01']],
  ['until the end of the month', ['2026-11-30', '2026-12-01']],
  ['until end of the week', ['2026-11-20', '2026-11-23']],
  ['until end of November', ['2026-11-30', '2026-12-01']],
  ['until the end of March', ['2027-03-31', '2027-04-01']],
  ['until the end of March 2028', ['2028-03-31', '2028-04-01']],
  ['until the end of the year 2027', ['2027-12-31', '2028-01-01']],
  ['until the end of the year: no budget', ['2026-12-31', '2027-01-01']],
])('%j can mean two days', (text, days) => {
  expect(parseHold(text, today)?.days).toEqual(days);
});

test.each([
  'until 31 Febuary',
  'until 2026-13-45',
  'till 99',
  'until 5 pm',
  'until 10:00',
  'for 2 hours',
  'a few hours',
  '1.5h',
  '90 mins',
  '2 Stunden',
  'für 2 Stunden',
  'pendant 2 heures',
  '3 horas',
  'per 2 ore',
  '2 uur',
  '2h',
  '30 minutes',
  '4 hours.',
  'an hour',
  'until end of Q1',
  'until KW 50',
  'until EOD',
])('%j is no date', (text) => {
  expect(parseHold(text, today)).toBeNull();
});

test.each(['2 hours of downtime at the customer', '4h were lost, I check the rest'])(
  '%j is a reason',
  (text) => {
    expect(parseHold(text, today)).toEqual({ days: [], reason: text });
  },
);

test.each([
  'until Monday week',
  'until Monday in two weeks',
  'until a week on Monday',
  'until two weeks after the launch',
  // A Thursday.
  'until Friday 3 December',
  'until Friday 3 December 2026',
  'until Fri 2026-12-03',
])('%j is no other day than the one meant', (text) => {
  expect(parseHold(text, today)).toBeNull();
});

test('a month after the 31st ends where the month does', () => {
  expect(parseHold('for a month', '2027-01-31')?.days).toEqual(['2027-02-28']);
});

test('a day that has passed is that day, and is not moved to the next year', () => {
  expect(parseHold('until 2026-11-02', today)?.days).toEqual(['2026-11-02']);
});

test.each(['until end of month', 'until the end of the year'])(
  '%j on its last day can only be the day after',
  (text) => {
    expect(parseHold(text, '2026-12-31')?.days).toEqual(['2027-01-01']);
  },
);
