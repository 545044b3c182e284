// Mails around commands, in any order of their parts: no quoted text acts, no word of the person is lost.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCommands } from '../../../../src/form/commands/parse-commands.ts';

const names = fc.constantFrom('bob', 'Bob Example', 'bob the builder', '鈴木', 'José');
const addresses = fc.constantFrom('<b@example.com>', '<notifications@github.com>', '***@***.***>');
const times = fc.constantFrom('Nov 16, 2026 at 9:01 AM', '16.11.2026 09:01', '2026-11-16 09:01');

/** What someone else said. */
const quotedCommand = fc.constantFrom(
  '/cancel',
  '/return wrong_team',
  '`/complete`',
  '/assign @mallory',
);
const quotedLines = fc
  .array(fc.oneof(quotedCommand, fc.constantFrom('', 'Hi all,', 'see above', '- a point')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((lines) => lines.join('\n'));

const withMarks = (text: string) => text.replace(/^/gm, '> ');

const attributed = fc
  .tuple(names, addresses, times, quotedLines, fc.constantFrom('\n', '\n\n'))
  .map(([name, address, time, text, gap]) => `On ${time} ${name} ${address} wrote:${gap}${text}`);
const headed = fc
  .tuple(names, addresses, times, quotedLines)
  .map(
    ([name, address, time, text]) =>
      `From: ${name} ${address}\nSent: ${time}\nTo: acme/ops\nSubject: Re: Example\n\n${text}`,
  );
const separated = fc
  .tuple(
    fc.constantFrom('-----Original Message-----', '________________________________'),
    quotedLines,
  )
  .map(([line, text]) => `${line}\n${text}`);
const footers = quotedLines.map(
  (text) => `—\nReply to this email directly, or unsubscribe.\n${text}`,
);
const signatures = quotedLines.map((text) => `-- \n${text}`);
/** All that follows the person's own words. */
const tails = fc.oneof(attributed, headed, separated, footers, signatures);

const markedQuotes = fc
  .tuple(names, addresses, times, quotedLines)
  .map(([name, address, time, text]) => `On ${time} ${name} ${address} wrote:\n${withMarks(text)}`);

/** Words that no mail program adds. */
const words = fc
  .array(
    fc.constantFrom('Ana', 'calls', 'on Monday,', 'first', '40 branches', 'äöü', '(see plan)'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '));

const ends = fc.constantFrom('\n', '\r\n');

test('of a reply above the quoted mail only the reply counts', () => {
  fc.assert(
    fc.property(
      words,
      fc.array(tails, { minLength: 1, maxLength: 3 }),
      ends,
      (said, parts, end) => {
        const comment = [`/accept ${said}`, ...parts].join('\n\n').replaceAll('\n', end);
        expect(parseCommands(comment)).toEqual([{ kind: 'command', name: 'accept', text: said }]);
      },
    ),
    { numRuns: 400 },
  );
});

test('of a reply between and below quotes only the reply counts', () => {
  fc.assert(
    fc.property(
      fc.array(markedQuotes, { maxLength: 3 }),
      words,
      tails,
      ends,
      (quotes, said, tail, end) => {
        const comment = [...quotes, `/accept ${said}`, ...quotes, tail].join('\n\n');
        expect(parseCommands(comment.replaceAll('\n', end))).toEqual([
          { kind: 'command', name: 'accept', text: said },
        ]);
      },
    ),
    { numRuns: 400 },
  );
});

test('what is only quoted never acts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(markedQuotes, quotedLines.map(withMarks)), { maxLength: 4 }),
      tails,
      (quotes, tail) => {
        expect(parseCommands([...quotes, tail].join('\n\n'))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test('the time that a comment takes grows with its length', () => {
  const pieces = [
    'On a\n',
    '\n',
    'From: a\n',
    'a@b 10:00 ',
    'Thanks\n',
    'wrote:\n',
    '> x\ny\n',
    ' \n',
    '/accept\n',
  ];
  for (const piece of pieces) {
    const comment = piece.repeat(Math.floor(60_000 / piece.length));
    const before = process.cpuUsage();
    parseCommands(comment);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2500);
  }
});
