// What GitHub would make of people's text in our comments, by a Markdown renderer of its own.

import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { inline } from '../../src/render/format/escape.ts';

/** Pieces of what is alive in Markdown, HTML and on GitHub, in any order. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '*',
          '_',
          '`',
          '```',
          '~~',
          '#',
          '- [ ] ',
          '1. ',
          '> ',
          '|',
          '\\',
          '[',
          '](',
          ')',
          '![',
        ],
        ...['<', '>', '<b>', '<!--', '-->', '&lt;', '&#64;', '@alice', '@acme/team', '#12', 'GH-7'],
        ...['acme/ops#3', 'https://example.com', 'www.example.com', 'a@example.com', 'fixes #1'],
        ...[
          '\n',
          '\n\n',
          '\r\n',
          '---',
          '===',
          '$x$',
          ':tada:',
          '::error::',
          '\u202e',
          '\u200b',
          ' ',
        ],
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const render = (markdown: string) =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });

const tagsOf = (html: string) =>
  new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map((match) => match[1]?.toLowerCase()));

describe('people’s text', () => {
  test('on a line is only text, in any place', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const around of [inline(text), `Sent by ${inline(text)}, today`]) {
          expect(
            [...tagsOf(render(around))].filter((tag) => tag !== 'p' && tag !== 'span'),
          ).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('in a table stays in its cell', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const html = render(`| Field | Answer |\n|---|---|\n| Goals | ${inline(text)} |`);
        expect(html.match(/<td/g)).toHaveLength(2);
        expect(tagsOf(html)).not.toContain('a');
        expect(tagsOf(html)).not.toContain('img');
      }),
      { numRuns: 1000 },
    );
  });
});
