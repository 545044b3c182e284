import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { visibleLines } from '../../src/base/sanitize.ts';
import { hasImage, liveCell, liveQuote } from '../../src/render/format/live.ts';
import { sampleOf } from '../faults/figures.ts';
import { hostileText } from './hostile.ts';

const zwsp = '\u200B';

const render = (markdown: string) =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });

const attachment =
  'https://github.com/user-attachments/assets/0a1b2c3d-aaaa-bbbb-cccc-0123456789ab';
const file = 'https://github.com/user-attachments/files/123/Offer.pdf';

describe('an answer in the status comment', () => {
  test.each([
    {
      sees: 'a link that was typed bare',
      text: 'See https://x.example/a_b?c=1&d=2.',
      html: 'See <a href="https://x.example/a_b?c=1&amp;d=2">https<span>:</span>//x.example/a_b?c=1&amp;d=2</a>.',
    },
    {
      sees: 'a link with a text',
      text: '[the *offer*](https://x.example/offer)',
      html: '<a href="https://x.example/offer">the *offer*</a>',
    },
    {
      sees: 'a file that was dropped into the form',
      text: `[Offer.pdf](${file})`,
      html: `<a href="${file}">Offer.pdf</a>`,
    },
    {
      sees: 'a picture that was pasted as Markdown',
      text: `![Plan](${attachment})`,
      html: `<img src="${attachment}" alt="Plan" />`,
    },
    {
      sees: 'a picture as GitHub writes it today',
      text: `<img width="1200" height="800" alt="Plan &amp; costs" src="${attachment}" />`,
      html: `<img src="${attachment}" alt="Plan &amp; costs" />`,
    },
    {
      sees: 'a link into the repository',
      text: '[plan](../blob/main/docs/plan.md#costs)',
      html: '<a href="../blob/main/docs/plan.md#costs">plan</a>',
    },
    {
      sees: 'a link in angle brackets',
      text: '<https://x.example/>',
      html: '<a href="https://x.example/">https<span>:</span>//x.example/</a>',
    },
    {
      sees: 'an HTML link',
      text: 'the <a class="x" href="https://x.example/">offer</a> here',
      html: 'the <a href="https://x.example/">offer</a> here',
    },
    {
      sees: 'a link without a scheme',
      text: 'www.x.example/a',
      html: '<a href="http://www.x.example/a">www<span>.</span>x.example/a</a>',
    },
    {
      sees: 'a link with brackets in it',
      text: '(https://x.example/a_(b))',
      html: '(<a href="https://x.example/a_%28b%29">https<span>:</span>//x.example/a_(b)</a>)',
    },
    {
      sees: 'where a link really leads',
      text: '[https://bank.example](https://evil.example)',
      html: '<a href="https://evil.example">https<span>:</span>//evil.example</a>',
    },
    {
      sees: 'the address of a link as text where it would run a script',
      text: '[x](javascript:alert(1)) ![y](data:image/svg+xml,z)',
      html: '[x](javascript:alert(1)) ![y](data:image/svg+xml,z)',
    },
    {
      sees: 'other Markdown as it was typed',
      text: '**bold** - [ ] `code`',
      html: '**bold** - [ ] `code`',
    },
    {
      sees: 'no mention and no reference in the text of a link',
      text: '[@alice #12](https://x.example/@alice#12)',
      html: `<a href="https://x.example/@alice#12">@${zwsp}alice <span>#</span>12</a>`,
    },
  ])('shows $sees', ({ text, html }) => {
    const table = render(`| Field | Answer |\n|---|---|\n| Goals | ${liveCell(text)} |`);
    expect(/<td>Goals<\/td>\n<td>(.*)<\/td>/.exec(table)?.[1]).toBe(html);
    expect(render(liveQuote(text))).toBe(`<blockquote>\n<p>${html}</p>\n</blockquote>`);
  });

  test('counts as one with a picture only if it shows one', () => {
    expect(hasImage(`see ![](${attachment})`)).toBe(true);
    expect(hasImage(`<img src="${attachment}">`)).toBe(true);
    expect(hasImage('![x](javascript:alert(1)) ![](')).toBe(false);
  });

  test('keeps the lines and drops empty ones around them', () => {
    expect(liveQuote('\n\nFirst #1\n\n> Second\n')).toBe(
      '> First <span>#</span>1\n>\n> &gt; Second',
    );
    expect(liveCell('one | two\nthree')).toBe('one \\| two<br>three');
  });

  test('is cut before a link that does not fit whole', () => {
    const text = `Read this: https://x.example/${'a'.repeat(200)}`;
    expect(liveQuote(text, 150)).toBe('> Read this:…');
    expect(liveQuote('x'.repeat(300), 150)).toBe(`> ${'x'.repeat(147)}…`);
  });
});

/** Hostile text around links, pictures and pieces of both. */
const pieces = fc.constantFrom(
  '[a](https://x.example/1)',
  '![a](https://x.example/2.png)',
  `<img src="${attachment}">`,
  '<img onerror="alert(1)" src="x">',
  '<a href="javascript:alert(1)">',
  '<a href="https://x.example">b</a>',
  '](',
  '[',
  '![',
  ')',
  '(',
  'https://x.example/`|<"',
  'javascript:',
  '"',
  ' ',
  '&#106;avascript:',
);
const hostile = fc
  .array(fc.oneof(pieces, hostileText), { maxLength: 8 })
  .map((parts) => parts.join(''));

const allowed = new Set(['a', 'img', 'span', 'p', 'blockquote', 'br']);

function expectHarmless(html: string): void {
  for (const [, name = '', attributes = ''] of html.matchAll(/<\/?([a-z][a-z0-9]*)([^>]*)>/gi)) {
    expect(allowed).toContain(name.toLowerCase());
    expect(attributes.replace(/ (?:href|src|alt|title)="[^"]*"/g, '').trim()).toMatch(/^\/?$/);
  }
  for (const [, address = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
    expect(address.replace(/^(?:https?|mailto):/i, '')).not.toMatch(/^[a-z][a-z0-9+.-]*:/i);
  }
  const shown = html.replace(/<[^>]*>/g, (tag) => (tag === '<span>' ? '\uE000' : ''));
  expect(shown).not.toMatch(/(?<![A-Za-z0-9\uE000])@[A-Za-z0-9]/);
  expect(shown).not.toMatch(/(?<!\uE000)#\d|(?<![A-Za-z0-9])GH-\d|(?<!\uE000)\$/i);
}

describe('however hostile a text is', () => {
  test('in a table it stays in its cell, and only links and pictures come of it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = render(`| Field | Answer |\n|---|---|\n| Goals | ${liveCell(text)} |\n\nEnd.`);
        expect(html.match(/<td/g)).toHaveLength(2);
        expect(html.trimEnd().endsWith('<p>End.</p>')).toBe(true);
        expectHarmless(/<td>Goals<\/td>\n<td>([\s\S]*)<\/td>/.exec(html)?.[1] ?? '');
      }),
      { numRuns: sampleOf(2000) },
    );
  });

  test('in a quotation it does not get out, whole or cut', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 5, max: 120 }), (text, limit) => {
        for (const quoted of [liveQuote(text), liveQuote(text, limit)]) {
          const html = render(`${quoted}\n\nEnd.`);
          expect(html.trimEnd().endsWith('<p>End.</p>')).toBe(true);
          expectHarmless(html);
        }
        expect(liveQuote(text, limit).length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: sampleOf(2000) },
    );
  });

  test('no line is lost', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const filled = visibleLines(text).filter((line) => line.trim() !== '');
        expect(
          liveQuote(text)
            .split('\n')
            .filter((line) => line.length > 2).length,
        ).toBe(filled.length);
      }),
      { numRuns: sampleOf(500) },
    );
  });

  test('a long line takes no longer than its length', () => {
    const before = process.cpuUsage();
    for (const piece of ['[', '![](', '<a ', 'https://', '](a', '<img ', 'www.', '[a](b(', ')']) {
      liveQuote(piece.repeat(30_000 / piece.length), 20_000);
    }
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
  });
});
