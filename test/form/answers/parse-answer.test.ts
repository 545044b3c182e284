// Each type of field: what is an answer, what it comes to, and what is not.

import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/config/types.ts';
import { parseAnswer } from '../../../src/form/answers/parse-answer.ts';
import type { FieldErrorKind, FieldValue } from '../../../src/handoff/submission.ts';
import { fieldOf } from '../sample-template.ts';

function read(reply: string, field: Omit<Field, 'id' | 'label' | 'required'>) {
  return parseAnswer(`\n${reply}\n\n`, fieldOf({ id: 'f', ...field }));
}

function answerOf(
  reply: string,
  field: Omit<Field, 'id' | 'label' | 'required'>,
): FieldValue | null {
  const { answer, error: fault } = read(reply, field);
  expect(fault).toBeNull();
  return answer;
}

function faultOf(reply: string, field: Omit<Field, 'id' | 'label' | 'required'>) {
  const { error: fault } = read(reply, field);
  return [fault?.kind, fault?.expected];
}

describe('a text', () => {
  it('has no white space around it', () => {
    expect(answerOf('   Acme  ', { type: 'text' })).toBe('Acme');
    expect(answerOf('   Acme  ', { type: 'textarea' })).toBe('   Acme');
  });
});

describe('a number', () => {
  it.each([
    ['0', 0],
    ['007', 7],
    ['1234.5', 1234.5],
    ['.5', 0.5],
    ['-3', -3],
    ['−3', -3],
    ['+ 3', 3],
    ['-0', 0],
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['12,34,567.8', 1234567.8],
    ['1.234', 1.234],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1 234 567.5', 1234567.5],
    ['1\u00A0234', 1234],
    ['1\u202F234', 1234],
    ["1'234.50", 1234.5],
    ['1_000_000', 1_000_000],
    ['1 234\u00A0567', 1234567],
    ['１，２３４', 1234],
    ['٤٨٠٠٠', 48_000],
    ['48k', 48_000],
    ['1.5 million', 1_500_000],
    ['2,5 Mio.', 2_500_000],
    ['3 lakh', 300_000],
    ['48万', 480_000],
    ['12,5', 12.5],
    ['0,123', 0.123],
    ['  42\t', 42],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', '9007199254740993'],
  ])('%s is %s', (reply, number) => {
    expect(answerOf(reply, { type: 'number' })).toBe(number);
  });

  it.each([
    'None',
    'N/A',
    'ten',
    '10 to 20',
    '1,23,4',
    '1,234,56',
    '1 234 56',
    '48 l',
    '1.2.3',
    '0,123,456',
    '--1',
    '5%',
    '1e6',
    'Infinity',
    '0x10',
    '1\n2',
    '1'.repeat(400),
  ])('%s is not one', (reply) => {
    expect(faultOf(reply, { type: 'number' })).toEqual([
      'not_a_number',
      'a number such as 1234.5 or 1,234.5',
    ]);
  });
});

describe('money', () => {
  it.each([
    '48000',
    '48,000',
    '48.000,50',
    '$48,000',
    'US$48,000.00',
    '-€5',
    '€ -5',
    '48 000 €',
    '48,000 EUR',
    'EUR 48,000',
    'CHF48’000',
    '€48,000 EUR',
    '1 200 kr',
    '12 zł',
    '48k',
    '48.000,- €',
    "CHF 1'200.–",
    '500 Euro',
    'USD $48,000',
    'RM 1,200',
    '₹ 12,34,567.80',
    'Rs. 5 lakh',
    '1,5 mln zł',
    '2 million dollars',
    '500 Schweizer Franken',
    '1 200,50 euros',
    '48万円',
    '1.234,56 €',
  ])('%s stays as it was written', (reply) => {
    expect(answerOf(reply, { type: 'money' })).toBe(reply);
  });

  it.each([
    'None',
    '$',
    'EUR',
    'about 5',
    '50 US',
    '$5 per month',
    '$5-$6',
    '5 €€',
    '--5',
    '1,2,3',
  ])('%s is not one', (reply) => {
    expect(faultOf(reply, { type: 'money' })).toEqual([
      'not_money',
      'an amount such as 48,000, €48,000 or 48,000.50 EUR',
    ]);
  });

  it.each([
    ['5 mil', '5,000 or 5,000,000, whichever is meant'],
    ['$2 billion', '2,000,000,000 or 2,000,000,000,000, whichever is meant'],
  ])('%s could mean two amounts', (reply, expected) => {
    expect(faultOf(reply, { type: 'money' })).toEqual(['not_money', expected]);
  });

  it('is bounded by its amount, in which a dot before three digits parts thousands', () => {
    expect(faultOf('9.999 €', { type: 'money', min: 10_000 })).toEqual([
      'too_small',
      'at least 10000',
    ]);
    expect(answerOf('10.000 €', { type: 'money', min: 10_000 })).toBe('10.000 €');
    expect(faultOf('-$1', { type: 'money', min: 0 })).toEqual(['too_small', 'at least 0']);
  });
});

describe('a date', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    ['2026/12/01', '2026-12-01'],
    ['2026.12.1', '2026-12-01'],
    ['2026-1-5', '2026-01-05'],
    ['1 December 2026', '2026-12-01'],
    ['1st of December, 2026', '2026-12-01'],
    ['2. Dec. 2026', '2026-12-02'],
    ['03-dec-2026', '2026-12-03'],
    ['December 3rd, 2026', '2026-12-03'],
    ['Sept 30 2026', '2026-09-30'],
    ['MAY 5, 2026', '2026-05-05'],
    ['31/12/2026', '2026-12-31'],
    ['12-31-2026', '2026-12-31'],
    ['5.5.2026', '2026-05-05'],
    ['3.4.2026', '2026-04-03'],
    ['20261201', '2026-12-01'],
    ['2026-12-01T10:00Z', '2026-12-01'],
    ['2026-12-01 11:04 UTC', '2026-12-01'],
    ['Tue, Dec 1, 2026', '2026-12-01'],
    ['Tue 01/12/2026', '2026-12-01'],
    ['Fri 4 Dec 2026', '2026-12-04'],
    ['Sunday, 6 December 2026', '2026-12-06'],
    ['2026‑12‑01', '2026-12-01'],
    ['1. Dezember 2026', '2026-12-01'],
    ['mar. 1er décembre 2026', '2026-12-01'],
    ['martes, 1 de diciembre de 2026', '2026-12-01'],
    ['1 декабря 2026 г.', '2026-12-01'],
    ['1η Δεκεμβρίου 2026', '2026-12-01'],
    ['1 Aralık 2026', '2026-12-01'],
    ['2026年12月1日', '2026-12-01'],
    ['2026. 12. 1.', '2026-12-01'],
    ['2026년 12월 1일', '2026-12-01'],
    ['ngày 1 tháng 12 năm 2026', '2026-12-01'],
    ['٢٠٢٦-١٢-٠١', '2026-12-01'],
    ['maanantai 30. marraskuuta 2026', '2026-11-30'],
    ['December 1 2026 at 10am', '2026-12-01'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (reply, day) => {
    expect(answerOf(reply, { type: 'date' })).toBe(day);
  });

  it.each([
    ['01/02/2026', '2026-01-02 or 2026-02-01, whichever is meant'],
    ['1 listopada 2026', '2026-10-01 or 2026-11-01, whichever is meant'],
    ['Mon, Dec 1, 2026', '2026-12-01 without a weekday, for that is another day of the week'],
    ['2026-02-29', 'a day that exists, such as 2026-12-01'],
    ['2026-13-01', 'a day that exists, such as 2026-12-01'],
    ['2026-00-10', 'a day that exists, such as 2026-12-01'],
    ['31 June 2026', 'a day that exists, such as 2026-12-01'],
    ['1 Brumaire 2026', 'a day that exists, such as 2026-12-01'],
    ['31/31/2026', 'a day that exists, such as 2026-12-01'],
    ['None', 'a date such as 2026-12-01'],
    ['soon', 'a date such as 2026-12-01'],
    ['1 Dec', 'a date such as 2026-12-01'],
    ['01/12/26', '2026-01-12 or 2026-12-01, whichever is meant'],
    ['2026-12/01', 'a date such as 2026-12-01'],
    ['1 December 2026 or later', 'a date such as 2026-12-01'],
  ])('%s is not one', (reply, expected) => {
    expect(faultOf(reply, { type: 'date' })).toEqual(['not_a_date', expected]);
  });
});

describe('a URL', () => {
  it.each([
    ['https://example.com', 'https://example.com'],
    ['HTTP://localhost:8080/a?b=c#d', 'HTTP://localhost:8080/a?b=c#d'],
    ['<https://example.com/a>', 'https://example.com/a'],
    ['[the files](https://example.com/a_(b))', 'https://example.com/a_(b)'],
    ['[a [b] c]( <https://example.com/x> )', 'https://example.com/x'],
    ['https://example.com/a.', 'https://example.com/a'],
    ['(https://example.com/a_(b)),', 'https://example.com/a_(b)'],
    ['https://example.com/a\u200B', 'https://example.com/a'],
    ['**https://example.com/a**', 'https://example.com/a'],
    ['Files: https://example.com/a', 'https://example.com/a'],
    ['![shot](https://example.com/a "first")', 'https://example.com/a'],
    ['<img width="64" src="https://example.com/a" />', 'https://example.com/a'],
  ])('%s is %s', (reply, url) => {
    expect(answerOf(reply, { type: 'url' })).toBe(url);
  });

  it.each([
    ['https://a.example https://b.example', ['https://a.example', 'https://b.example']],
    ['[a](https://a.example), [b](https://b.example)', ['https://a.example', 'https://b.example']],
    ['- https://b.example\n- <https://a.example>', ['https://b.example', 'https://a.example']],
    ['Old: https://a.example\nNew: https://b.example', ['https://a.example', 'https://b.example']],
    ['https://a.example and https://b.example.', ['https://a.example', 'https://b.example']],
  ])('every link is kept of %s', (reply, urls) => {
    expect(answerOf(reply, { type: 'url' })).toEqual(urls);
  });

  it.each(['see https://example.com', 'https://exa mple.com', 'https://a.example (old)'])(
    'words beside a link are not dropped silently: %s',
    (reply) => {
      expect(faultOf(reply, { type: 'url' })).toEqual([
        'not_a_url',
        'the link alone, without other words',
      ]);
    },
  );

  it.each([
    'example.com',
    'ftp://example.com',
    'javascript:alert(1)',
    '[x](javascript:alert(1))',
    'https://',
    'https://[::1',
    'None',
  ])('%s is not one', (reply) => {
    expect(faultOf(reply, { type: 'url' })).toEqual([
      'not_a_url',
      'one link that starts with https:// or http://',
    ]);
  });
});

describe('an e-mail address', () => {
  it.each([
    ['a@example.com', 'a@example.com'],
    ['<first.last+tag@mail.example.co.uk>', 'first.last+tag@mail.example.co.uk'],
    ['[a@example.com](mailto:a@example.com)', 'a@example.com'],
    ['mailto:a@example.com', 'a@example.com'],
    ['jörg@bücher.example', 'jörg@bücher.example'],
    ['Alice Example <a@example.com>', 'a@example.com'],
    ['a@example.com,', 'a@example.com'],
  ])('%s is %s', (reply, email) => {
    expect(answerOf(reply, { type: 'email' })).toBe(email);
  });

  it.each([
    'a@example',
    '@example.com',
    'a@@example.com',
    'a b@example.com',
    '.a@example.com',
    'a..b@example.com',
    'a@-.com',
    'a@example.com, b@example.com',
    `${'a'.repeat(250)}@b.example`,
  ])('%s is not one', (reply) => {
    expect(faultOf(reply, { type: 'email' })).toEqual([
      'not_an_email',
      'one e-mail address such as name@example.com',
    ]);
  });
});

describe('a login', () => {
  it.each([
    ['alice', 'alice'],
    ['@Bob-2', 'Bob-2'],
    ['erin_acme', 'erin_acme'],
    ['@alice,', 'alice'],
    ['https://github.com/alice', 'alice'],
    ['[@alice](https://github.com/alice)', 'alice'],
  ])('%s is %s', (reply, login) => {
    expect(answerOf(reply, { type: 'user' })).toBe(login);
  });

  it.each([
    '@',
    '@@alice',
    '-alice',
    'al--ice',
    'Alice Smith',
    '@acme/sales',
    'a'.repeat(40),
    '@alice @bob',
  ])('%s is not one', (reply) => {
    expect(faultOf(reply, { type: 'user' })).toEqual([
      'not_a_login',
      'one GitHub login such as @octocat',
    ]);
  });
});

describe('a list', () => {
  it.each([
    ['one item', 'Alice', ['Alice']],
    ['items parted by commas', 'Alice, Bob,, Carol,', ['Alice', 'Bob', 'Carol']],
    ['items parted by semicolons', 'Smith, Alice; Jones, Bob', ['Smith, Alice', 'Jones, Bob']],
    ['items on lines of their own', 'Alice, CTO\n\nBob', ['Alice, CTO', 'Bob']],
    ['bullets', '- Alice, CTO\n* Bob\n+ Carol\n• Dave', ['Alice, CTO', 'Bob', 'Carol', 'Dave']],
    ['one bullet', '- Alice, CTO', ['Alice, CTO']],
    ['numbers', '1. Alice\n2) Bob', ['Alice', 'Bob']],
    ['boxes', '- [ ] Alice\n- [x] Bob', ['Alice', 'Bob']],
    ['nested bullets', '- Alice\n  - Bob', ['Alice', 'Bob']],
    ['lines that go on', '- Alice\n  of Acme\n-\n- Bob', ['Alice of Acme', 'Bob']],
    ['a line before the bullets', 'Contacts:\n- Alice', ['Contacts:', 'Alice']],
    ['what only looks like bullets', '-5\n**Bob**', ['-5', '**Bob**']],
    ['no bullet within a bullet', '- - Alice', ['- Alice']],
    ['bullets of Word', '•\tAlice\no\tBob\n§\tCarol', ['Alice', 'Bob', 'Carol']],
    ['bullets of symbol fonts', '\uF0B7\tAlice\n\uF0A7 Bob', ['Alice', 'Bob']],
    ['items below blank lines', '- Alice\n\nBob\n\nCarol', ['Alice', 'Bob', 'Carol']],
    ['a paragraph of an item', '- Alice\n\n  of Acme\n- Bob', ['Alice of Acme', 'Bob']],
    ['wide separators', 'Alice、Bob，Carol', ['Alice', 'Bob', 'Carol']],
    ['middle dots', '・Alice\n·Bob', ['Alice', 'Bob']],
    ['numbers of chapters', '1.1. Alice\n1.2. Bob', ['Alice', 'Bob']],
    ['numbers in brackets', '(1) Alice\n(2) Bob', ['Alice', 'Bob']],
    ['rows of a table', '| Name | Role |\n|---|---|\n| Alice | CTO |\n| | |', ['Alice, CTO']],
    ['cells of Excel', 'Alice\tCTO\nBob\tCFO', ['Alice CTO', 'Bob CFO']],
    [
      'commas in brackets and figures',
      'Alice (CTO, EU), 1,200 seats',
      ['Alice (CTO, EU)', '1,200 seats'],
    ],
    ['commas at the ends of lines', 'Alice,\nBob,\nCarol', ['Alice', 'Bob', 'Carol']],
    ['no bullet in an amount', '1.5 million users\n2 servers', ['1.5 million users', '2 servers']],
  ])('%s', (_, reply, items) => {
    expect(answerOf(reply, { type: 'list' })).toEqual(items);
  });

  it('of nothing but marks is missing', () => {
    expect(faultOf('-\n- [ ]\n', { type: 'list' })).toEqual(['missing', undefined]);
    expect(faultOf(', ,', { type: 'list' })).toEqual(['missing', undefined]);
  });
});

describe('a dropdown', () => {
  const one = { type: 'dropdown', options: ['Small', 'Large', 'Large, with extras'] } as const;
  const several = { ...one, multiple: true } as const;

  it.each(['Small', 'Large', 'Large, with extras'])('%s is chosen', (reply) => {
    expect(answerOf(reply, one)).toBe(reply);
    expect(answerOf(reply, several)).toEqual([reply]);
  });

  it.each([
    ['Large, Small', ['Small', 'Large']],
    ['Small, Large, with extras', ['Small', 'Large, with extras']],
    ['Large, with extras, Large', ['Large', 'Large, with extras']],
    ['Small, Small', ['Small']],
  ])('%s are chosen', (reply, chosen) => {
    expect(answerOf(reply, several)).toEqual(chosen);
    expect(faultOf(reply, one)).toEqual([
      'not_an_option',
      'one of: Small; Large; Large, with extras',
    ]);
  });

  it('takes the longest option where the text can be parted in several ways', () => {
    const options = ['a', 'b', 'a, b'];
    expect(answerOf('a, b', { type: 'dropdown', multiple: true, options })).toEqual(['a, b']);
    expect(answerOf('b, a', { type: 'dropdown', multiple: true, options })).toEqual(['a', 'b']);
  });

  it('goes back where the longest option leaves a rest that is not one', () => {
    const options = ['a', 'a, b', 'b, c'];
    expect(answerOf('a, b, c', { type: 'dropdown', multiple: true, options })).toEqual([
      'a',
      'b, c',
    ]);
  });

  it.each([
    'Smal',
    'Small, Huge',
    'with extras',
    'Small'.repeat(99),
    `${'Small, '.repeat(9)}Small`,
  ])('%s is not among the options', (reply) => {
    const expected = 'of: Small; Large; Large, with extras';
    expect(faultOf(reply, one)).toEqual(['not_an_option', `one ${expected}`]);
    expect(faultOf(reply, several)).toEqual(['not_an_option', `any ${expected}`]);
  });

  it('None is nothing chosen, unless it is an option', () => {
    expect(faultOf('None', one)).toEqual(['missing', 'Small; Large; Large, with extras']);
    expect(faultOf('None', several)).toEqual(['missing', 'Small; Large; Large, with extras']);
    expect(answerOf('None', { type: 'dropdown', options: ['None', 'Some'] })).toBe('None');
    const optional = fieldOf({ id: 'f', ...one, required: false });
    expect(parseAnswer('None', optional)).toEqual({ answer: null, error: null });
  });
});

describe('checkboxes', () => {
  const boxes = { type: 'checkboxes', options: ['Web', 'Mail', 'Post'] } as const;

  it.each([
    ['as GitHub writes them', '- [X] Web\n- [ ] Mail\n- [X] Post', ['Web', 'Post']],
    ['as clicks leave them', '- [x] Web\r\n- [ ] Mail', ['Web']],
    ['in the order of the template', '- [x] Post\n- [x] Web', ['Web', 'Post']],
    ['beside what is left open', '- [x] Web\n- [ ] Fax\nand a remark', ['Web']],
  ])('%s', (_, reply, chosen) => {
    expect(answerOf(reply, boxes)).toEqual(chosen);
  });

  it('none ticked is missing', () => {
    expect(faultOf('- [ ] Web\n- [ ] Mail', boxes)).toEqual(['missing', 'Web, Mail, Post']);
    expect(faultOf('None', boxes)).toEqual(['missing', 'Web, Mail, Post']);
  });

  it.each(['- [x] Web\n- [x] Fax', 'Web', '- Web'])('%s is not among the options', (reply) => {
    expect(faultOf(reply, boxes)).toEqual(['not_an_option', 'any of: Web, Mail, Post']);
  });
});

describe('the bounds of a field', () => {
  const rows: readonly (readonly [
    string,
    Omit<Field, 'id' | 'label' | 'required'>,
    FieldErrorKind,
    string,
  ])[] = [
    ['4', { type: 'number', min: 5 }, 'too_small', 'at least 5'],
    ['4', { type: 'number', min: '5' }, 'too_small', 'at least 5'],
    ['1,001', { type: 'number', max: 1000 }, 'too_large', 'at most 1000'],
    ['€6', { type: 'money', max: 5 }, 'too_large', 'at most 5'],
    ['30 June 2026', { type: 'date', min: '2026-07-01' }, 'too_small', '2026-07-01 or later'],
    ['2026-07-02', { type: 'date', max: '2026-07-01' }, 'too_large', '2026-07-01 or earlier'],
    ['ab', { type: 'text', min: 3 }, 'too_small', 'at least 3 characters'],
    ['ab', { type: 'textarea', max: 1 }, 'too_large', 'at most 1 character'],
    ['a', { type: 'list', min: 2 }, 'too_small', 'at least 2 items'],
    ['a, b', { type: 'list', max: 1 }, 'too_large', 'at most 1 item'],
    ['AB-1x', { type: 'text', pattern: String.raw`[A-Z]+-\d+` }, 'pattern', String.raw`[A-Z]+-\d+`],
    ['b', { type: 'text', pattern: 'a|bc' }, 'pattern', 'a|bc'],
  ];

  it.each(rows)('%s is outside %o', (reply, field, kind, expected) => {
    expect(faultOf(reply, field)).toEqual([kind, expected]);
  });

  it.each([
    ['5', { type: 'number', min: 5, max: 5 }],
    ['2026-07-01', { type: 'date', min: '2026-07-01', max: '2026-07-01' }],
    ['😀😀', { type: 'text', min: 2, max: 2 }],
    ['- a\n- b', { type: 'list', min: 2, max: 2 }],
    ['AB-1', { type: 'text', pattern: String.raw`[A-Z]+-\d+` }],
    ['😀', { type: 'text', pattern: '.' }],
  ] as const)('%s is within %o', (reply, field) => {
    expect(read(reply, field).error).toBeNull();
  });
});
