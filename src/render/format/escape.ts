// Escapes untrusted text, so that it shows as typed and triggers nothing. Escaping Markdown is not
// enough: GitHub then searches the result for mentions, references and formulas. A zero-width space
// breaks each of these; where people may copy the text (an address, `#4711`), a `<span>` does, which
// does not change it.
// A commit hash may still become a link. That notifies no one.

import { singleLine } from '../../base/sanitize.ts';
import { truncate } from '../../base/truncate.ts';

/** A pattern that GitHub would act on, and its replacement. Patterns must not contain groups. */
type Rule = readonly [sign: RegExp, write: (sign: string) => string];

const backslashed = (sign: string) => `\\${sign}`;
const split = (sign: string) => `${sign}\u200B`;
const wrapped = (sign: string) => `<span>${sign}</span>`;

/** Also active in HTML that GitHub rendered. */
const liveAnywhere: readonly Rule[] = [
  [/&/, () => '&amp;'],
  [/</, () => '&lt;'],
  [/>/, () => '&gt;'],
  // An e-mail address is a link but mentions no one.
  [/(?<=[A-Za-z0-9])@(?=[A-Za-z0-9])/, wrapped],
  [/@/, split],
  // `GH-12` links an issue. The text may end right before one of our numbers: here and below.
  [/(?<![A-Za-z0-9])[Gg][Hh]-(?=\d|$)/, split],
  // Two `$` make a formula.
  [/\$/, wrapped],
  [/:(?=\/\/)/, wrapped],
  [/(?<=[Ww]{3})\./, wrapped],
];

/** Also a colour: `#0969DA`. */
const reference: Rule = [/#(?=\d|$)/, wrapped];

/** Active in Markdown only. */
const markdown: readonly Rule[] = [
  reference,
  [/[#\\`*~[\]|]/, backslashed],
  // Unescaped between letters: `contract_value`.
  [/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/, backslashed],
  // An image, with the bracket of its link.
  [/!(?=\[|$)/, backslashed],
  // At the start of a line: a list, a heading underline, the columns of a table.
  [/^[-+=:]/, backslashed],
  [/(?<=^\d{1,9})[.)]/, backslashed],
];

/** Escapes text that is on one line already, and keeps its spaces. */
export const escapeLine = escaper([...markdown, ...liveAnywhere]);
const inHtml = escaper([reference, ...liveAnywhere]);

function escaper(rules: readonly Rule[]): (line: string) => string {
  const anySign = new RegExp(rules.map(([sign]) => `(${sign.source})`).join('|'), 'gu');
  return (line) =>
    line.replace(anySign, (found: string, ...groups: readonly unknown[]) => {
      const rule = rules[groups.findIndex((group) => group !== undefined)];
      return rule === undefined ? found : rule[1](found);
    });
}

/**
 * Escapes text for one line of Markdown, also in a table. Cut with `…` to at most `limit`
 * characters.
 */
export function inline(text: string, limit = Number.POSITIVE_INFINITY): string {
  return truncate(text, limit, (part) => escapeLine(singleLine(part)));
}

/** Like `inline`, for places where GitHub reads HTML but not Markdown. */
export function inlineHtml(text: string, limit = Number.POSITIVE_INFINITY): string {
  return truncate(text, limit, (part) => inHtml(singleLine(part)));
}

/** As code, which people can copy: a label, an address. */
export function code(text: string, limit = Number.POSITIVE_INFINITY): string {
  return truncate(text, limit, (part) => codeSpan(singleLine(part)));
}

function codeSpan(line: string): string {
  if (line === '') {
    return '';
  }
  // Mail clients quote code as plain text, where a mention would be active again.
  const safe = line.replace(/(?<![A-Za-z0-9])@/g, split);
  return /[`|]/.test(safe) ? `<code>${escapeLine(line)}</code>` : `\`${safe}\``;
}

/** One of our sentences with untrusted words in it. Text in backticks becomes code. */
export function prose(text: string, limit = Number.POSITIVE_INFINITY): string {
  return truncate(text, limit, (part) =>
    singleLine(part)
      .split(/`([^`]+)`/)
      .map((piece, at) => (at % 2 === 0 ? escapeLine(piece) : codeSpan(piece)))
      .join(''),
  );
}
