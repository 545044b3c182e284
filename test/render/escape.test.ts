import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { singleLine } from '../../src/base/sanitize.ts';
import { code, inline, inlineHtml, prose } from '../../src/render/format/escape.ts';
import { hostileText } from './hostile.ts';

const zwsp = '\u200B';

/** What GitHub shows for text that `inline` wrote; what it would act on throws. */
function shown(markdown: string): string {
  const text = markdown
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => `\uE000${sign.charCodeAt(0)};`)
    .replace(/<span>([@$:.#])<\/span>/g, (_, sign: string) => `\uE000${sign.charCodeAt(0)};`)
    .replace(new RegExp(`@${zwsp}`, 'g'), '\uE00064;')
    .replace(new RegExp(`([Gg][Hh]-)${zwsp}`, 'g'), '$1\uE001')
    .replace(/&(lt|gt|amp);/g, (_, name: string) => `\uE000${{ lt: 60, gt: 62, amp: 38 }[name]};`);
  expect(text).not.toMatch(/[<>&@$#\\`*~[\]|\n\r]/);
  expect(text).not.toMatch(/!$|!\[|:\/\/|www\.|^[-+=:]|^\d{1,9}[.)]/i);
  expect(text).not.toMatch(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/);
  expect(text).not.toMatch(/(?<![A-Za-z0-9])GH-(\d|$)/i);
  return text
    .replace(/\uE001/g, '')
    .replace(/\uE000(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)));
}

describe('inline text', () => {
  test.each([
    { text: '@alice', is: `@${zwsp}alice`, because: 'nobody is called' },
    {
      text: 'anna@client.example',
      is: 'anna<span>@</span>client.example',
      because: 'an address can be copied',
    },
    {
      text: 'é@bob',
      is: `é@${zwsp}bob`,
      because: 'a letter beyond ASCII does not keep a mention from being one',
    },
    { text: '#12', is: '<span>#</span>12', because: 'no issue is referred to' },
    {
      text: 'Colour #0969DA, order #4711',
      is: 'Colour <span>#</span>0969DA, order <span>#</span>4711',
      because: 'nothing invisible is copied with a colour or a number',
    },
    { text: 'acme/site#1', is: 'acme/site<span>#</span>1', because: 'nor one elsewhere' },
    { text: 'Fixes GH-3', is: `Fixes GH-${zwsp}3`, because: 'nor one in the old way' },
    {
      text: 'https://x.example',
      is: 'https<span>:</span>//x.example',
      because: 'nothing is linked',
    },
    { text: 'www.x.example', is: 'www<span>.</span>x.example', because: 'nor without a scheme' },
    { text: '[a](b)', is: '\\[a\\](b)', because: 'nor in Markdown' },
    { text: '<b>&amp;</b>', is: '&lt;b&gt;&amp;amp;&lt;/b&gt;', because: 'HTML shows as typed' },
    {
      text: '<!-- baton:status -->',
      is: '&lt;!-- baton:status --&gt;',
      because: 'a marker is text',
    },
    {
      text: 'costs $5 or $6',
      is: 'costs <span>$</span>5 or <span>$</span>6',
      because: 'prices are no formula',
    },
    { text: 'contract_value', is: 'contract_value', because: 'within a word an underscore is one' },
    { text: '_so_', is: '\\_so\\_', because: 'around a word it would be Markdown' },
    { text: '- [ ] task', is: '\\- \\[ \\] task', because: 'there is nothing to tick' },
    { text: '1. first', is: '1\\. first', because: 'there is no list' },
    { text: '# big', is: '\\# big', because: 'there is no heading' },
    { text: 'a | b', is: 'a \\| b', because: 'a cell ends where we end it' },
    { text: 'a\r\nb\n\nc', is: 'a b c', because: 'it is one line' },
    { text: 'see!', is: 'see\\!', because: 'a link of ours may follow' },
  ])('writes $text as $is: $because', ({ text, is }) => {
    expect(inline(text)).toBe(is);
  });

  test('does nothing, and shows exactly what was typed', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(shown(inline(text))).toBe(singleLine(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('is never longer than it may be, and starts as the text does', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const cut = inline(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut.isWellFormed()).toBe(true);
        const typed = singleLine(text);
        expect(cut === inline(text) || typed.startsWith(shown(cut.slice(0, -1)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('code', () => {
  test.each([
    { text: 'team/onboarding', is: '`team/onboarding`', because: 'that is how code is written' },
    {
      text: 'https://x.example/?a=1&b=2#c',
      is: '`https://x.example/?a=1&b=2#c`',
      because: 'an address can be copied whole',
    },
    { text: 'a`b', is: '<code>a\\`b</code>', because: 'a backtick would end it' },
    { text: 'a|b', is: '<code>a\\|b</code>', because: 'a bar would end the cell' },
    { text: '@alice', is: `\`@${zwsp}alice\``, because: 'a mail client quotes it as plain text' },
    { text: 'anna@client.example', is: '`anna@client.example`', because: 'that mentions nobody' },
    { text: ' ', is: '', because: 'there is nothing' },
  ])('writes $text as $is: $because', ({ text, is }) => {
    expect(code(text)).toBe(is);
  });

  test('ends where we end it, with any content', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = code(text);
        const inside = /^`([^`|\n]+)`$/.exec(written)?.[1];
        if (inside === undefined) {
          expect(shown(written.replace(/^<code>|<\/code>$/g, ''))).toBe(singleLine(text));
        } else {
          expect(inside.replaceAll(zwsp, '')).toBe(singleLine(text));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('text in HTML is safe there, and no Markdown is made of it', () => {
  expect(inlineHtml('Goals & <b>*aims*</b> @alice #12')).toBe(
    `Goals &amp; &lt;b&gt;*aims*&lt;/b&gt; @${zwsp}alice <span>#</span>12`,
  );
});

test('in our own sentences, text in backticks becomes code', () => {
  expect(prose('Put the label `a*b` on *it*.')).toBe('Put the label `a*b` on \\*it\\*.');
  expect(prose('“`” is no answer.')).toBe('“\\`” is no answer.');
});

describe('visible text', () => {
  test.each([
    {
      text: 'a\u202Eb\u2066c\u200Bd\uFEFFe\u00ADf',
      is: 'abcdef',
      because: 'nothing is hidden or reordered',
    },
    { text: 'a\u{E0041}\u{E0042}b', is: 'ab', because: 'tags are letters that nobody sees' },
    { text: '👩\u200D💻', is: '👩\u200D💻', because: 'a joiner shapes an emoji' },
    { text: 'می\u200Cخواهم', is: 'می\u200Cخواهم', because: 'and a Persian word' },
    {
      text: '@\u200Dalice \u200C',
      is: '@alice',
      because: 'between other characters it hides something',
    },
    { text: 'a\u0000\u0007b', is: 'ab', because: 'control characters are none of ours' },
    { text: 'a\uD800b', is: 'a\uFFFDb', because: 'half a character cannot be sent' },
    { text: 'a\tb\u00A0c\u2028d', is: 'a b c d', because: 'white space is a space' },
  ])('of $text is $is: $because', ({ text, is }) => {
    expect(singleLine(text)).toBe(is);
  });
});
