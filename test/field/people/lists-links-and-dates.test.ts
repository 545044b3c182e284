// Typed answers as people write them.
//
// Sources: advanced-issue-labeler#350, ckan#1984, rinku#46, golink#148 (links); guardian/scribe#181,
// jodit#1191 (lists from Word); ex-money#112, ng-currency#149, may#237 (money and dates).

import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/config/types.ts';
import { parseAnswer } from '../../../src/form/answers/parse-answer.ts';
import { fieldOf } from '../../form/sample-template.ts';

function read(reply: string, type: Field['type']) {
  const { answer, error } = parseAnswer(`\n${reply}\n\n`, fieldOf({ id: 'f', type }));
  return error === null ? answer : `${error.kind}: ${error.expected ?? ''}`;
}

test.each([
  [
    '•\tHead of operations\no\tdeputy\n•\tIT security\no\ton call',
    ['Head of operations', 'deputy', 'IT security', 'on call'],
  ],
  [
    '- Head of operations\n\nIT security\n\nLegal\n\nPurchasing',
    ['Head of operations', 'IT security', 'Legal', 'Purchasing'],
  ],
  ['\uF0B7\tHead\n\uF0B7\tLegal\n\n\uF0A7\tIT', ['Head', 'Legal', 'IT']],
  ['· Head\n· Legal', ['Head', 'Legal']],
  ['Head；Legal；IT', ['Head', 'Legal', 'IT']],
  ['Head\tAna\nLegal\tBo', ['Head Ana', 'Legal Bo']],
  ['* Head\n    * Ana\n        * deputy', ['Head', 'Ana', 'deputy']],
])('a list from a program: %j', (reply, items) => {
  expect(read(reply, 'list')).toEqual(items);
});

describe('a day', () => {
  test.each([
    '2026-12-01',
    '01.12.2026',
    '1.12.2026',
    'Tue, Dec 1, 2026',
    'Tuesday, December 1st, 2026',
    '1. Dezember 2026',
    'Di., 1. Dez. 2026',
    '1er décembre 2026',
    'mardi 1 décembre 2026',
    '1 de diciembre de 2026',
    '1 dicembre 2026',
    '1 de dezembro de 2026',
    '1 december 2026',
    'den 1 december 2026',
    '1. desember 2026',
    '1. joulukuuta 2026',
    '1 grudnia 2026',
    '1. prosince 2026',
    '1. decembra 2026',
    '2026. december 1.',
    '1 decembrie 2026',
    '1 декабря 2026 г.',
    '1 грудня 2026 р.',
    '1 Aralık 2026 Salı',
    '1 Δεκεμβρίου 2026',
    '1 בדצמבר 2026',
    '2026年12月1日',
    '2026/12/01',
    '2026년 12월 1일',
    'ngày 1 tháng 12 năm 2026',
    '1 Desember 2026',
    '2026‑12‑01',
    '2026–12–01',
    '２０２６-１２-０１',
    '2026-12-01T10:00',
    '2026-12-01T10:00:00+09:00',
    '2026-12-01 (Tue)',
    '1 December 2026, 10:00',
    '20261201',
    '1.12.26',
    'Tue 01/12/2026',
  ])('%s', (reply) => {
    expect(read(reply, 'date')).toBe('2026-12-01');
  });

  test.each([
    ['01/12/2026', '2026-01-12 or 2026-12-01, whichever is meant'],
    ['01-12-2026', '2026-01-12 or 2026-12-01, whichever is meant'],
    ['24.12.26', '2024-12-26 or 2026-12-24, whichever is meant'],
    ['26.12.31', '2026-12-31 or 2031-12-26, whichever is meant'],
    ['Mon, Dec 1, 2026', '2026-12-01 without a weekday, for that is another day of the week'],
  ])('that could be another is asked with both: %s', (reply, expected) => {
    expect(read(reply, 'date')).toBe(`not_a_date: ${expected}`);
  });
});

test.each([
  '48.000,- €',
  '48.000 €',
  '48,000 EUR',
  '€48,000.00',
  'EUR 48.000,00',
  "CHF 48'000.–",
  'CHF 48’000.-',
  '48 000 €',
  '48\u202F000,00 €',
  'USD $48,000',
  'US$ 48,000',
  '48k €',
  '48 tys. zł',
  '48 тыс. руб.',
  '48 000 kr',
  '48.000 kr.',
  'RM 48,000',
  'Rp 48.000',
  '₹48,000',
  'Rs 48,000',
  '48000 Euro',
  '48,000 dollars',
  '48 000 złotych',
  '48 000 рублей',
  '48万円',
  '48,000円',
  '48,000元',
  '48,000원',
  '４８，０００円',
  '48.000,00 TL',
])('an amount stays as it was written: %s', (reply) => {
  const bounded = fieldOf({ id: 'f', type: 'money', min: 48_000 });
  expect(parseAnswer(`${reply}`, bounded)).toEqual({ answer: reply, error: null });
});

test.each([
  [
    '[desktop](https://d.example/a), [mobile](https://d.example/b)',
    ['https://d.example/a', 'https://d.example/b'],
  ],
  ['https://d.example/a.', 'https://d.example/a'],
  ['https://d.example/a\u200B', 'https://d.example/a'],
  ['(see https://d.example/a_(b))', 'not_a_url: the link alone, without other words'],
  ['(https://d.example/a_(b)).', 'https://d.example/a_(b)'],
  [
    '![x](https://github.com/user-attachments/assets/1)',
    'https://github.com/user-attachments/assets/1',
  ],
])('links: %s', (reply, links) => {
  expect(read(reply, 'url')).toEqual(links);
});

test.each([
  '@octocat,',
  'octocat',
  'https://github.com/octocat',
  '[@octocat](https://github.com/octocat)',
  '`@octocat`',
])('a person: %s', (reply) => {
  expect(read(reply, 'user')).toBe('octocat');
});
