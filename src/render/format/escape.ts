// Untrusted text, so that it shows as it was typed and does nothing. Escaping the Markdown is not
// enough: GitHub looks for mentions, references and formulas in what is left after that. A
// zero-width space keeps a sign from being one of those; where people may want to copy the text, as
// with an address, the sign goes into a `<span>`, which leaves the text as it was.
//
// A commit hash may still become a link to that commit: it tells nobody anything.

import { singleLine, visibleLines } from '../../base/sanitize.ts';

/** A sign that something would happen at, and how it is written instead. No groups in the pattern. */
type Rule = readonly [sign: RegExp, write: (sign: string) => string];

const backslashed = (sign: string) => `\\${sign}`;
const split = (sign: string) => `${sign}\u200B`;
const wrapped = (sign: string) => `<span>${sign}</span>`;

/** What works in HTML, too, once GitHub has rendered it. */
const liveAnywhere: readonly Rule[] = [
  [/&/, () => '&amp;'],
  [/</, () => '&lt;'],
  [/>/, () => '&gt;'],
  // An e-mail address is a link, but mentions nobody.
  [/(?<=[A-Za-z0-9])@(?=[A-Za-z0-9])/, wrapped],
  [/@/, split],
  // `GH-12` is an issue. What ends the text may run on into a number of ours: here and below.
  [/(?<![A-Za-z0-9])[Gg][Hh]-(?=\d|$)/, split],
  // A formula, as soon as there is a second one.
  [/\$/, wrapped],
  [/:(?=\/\/)/, wrapped],
  [/(?<=[Ww]{3})\./, wrapped],
];

const reference: Rule = [/#(?=\d|$)/, split];

/** What works in Markdown only. */
const markdown: readonly Rule[] = [
  [/#(?=\d|$)/, (sign) => split(backslashed(sign))],
  [/[#\\`*~[\]|]/, backslashed],
  // Between letters it stays as it is: `contract_value`.
  [/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/, backslashed],
  // An image, together with the bracket of a link.
  [/!(?=\[|$)/, backslashed],
  // At the start: a list, a heading's underline, the columns of a table.
  [/^[-+=:]/, backslashed],
  [/(?<=^\d{1,9})[.)]/, backslashed],
];

const inMarkdown = escaper([...markdown, ...liveAnywhere]);
const inHtml = escaper([reference, ...liveAnywhere]);

function escaper(rules: readonly Rule[]): (line: string) => string {
  const anySign = new RegExp(rules.map(([sign]) => `(${sign.source})`).join('|'), 'gu');
  return (line) =>
    line.replace(anySign, (found: string, ...groups: readonly unknown[]) => {
      const rule = rules[groups.findIndex((group) => group !== undefined)];
      return rule === undefined ? found : rule[1](found);
    });
}

/** On one line of Markdown, also in a table; of at most `limit` characters, `…` where it was cut. */
export function inline(text: string, limit = Number.POSITIVE_INFINITY): string {
  return truncate(text, limit, (part) => inMarkdown(singleLine(part)));
}

/** As `inline`, where HTML stands and Markdown is not read. */
export function inlineHtml(text: string, limit = Number.POSITIVE_INFINITY): string {
  return truncate(text, limit, (part) => inHtml(singleLine(part)));
}

/** As code, which people may copy: a label, an address. */
export function code(text: string, limit = Number.POSITIVE_INFINITY): string {
  return truncate(text, limit, (part) => codeSpan(singleLine(part)));
}

function codeSpan(line: string): string {
  if (line === '') {
    return '';
  }
  // Mail clients quote code as plain text, in which a mention would be one again.
  const safe = line.replace(/(?<![A-Za-z0-9])@/g, split);
  return /[`|]/.test(safe) ? `<code>${inMarkdown(line)}</code>` : `\`${safe}\``;
}

/** A sentence of ours in plain text, with words of others in it; what stands in backticks becomes code. */
export function prose(text: string, limit = Number.POSITIVE_INFINITY): string {
  return truncate(text, limit, (part) =>
    singleLine(part)
      .split(/`([^`]+)`/)
      .map((piece, at) => (at % 2 === 0 ? inMarkdown(piece) : codeSpan(piece)))
      .join(''),
  );
}

/** Lines for one cell of a table. */
export function cellLines(text: string): string {
  return trimmedLines(text)
    .map((line) => inMarkdown(singleLine(line)))
    .join('<br>');
}

/** A block quote that keeps the lines. */
export function quote(text: string): string {
  return trimmedLines(text)
    .map((line) => `> ${inMarkdown(singleLine(line))}`.trimEnd())
    .join('\n');
}

/** Without empty lines at the start and the end. */
function trimmedLines(text: string): readonly string[] {
  const lines = visibleLines(text);
  const isFilled = (line: string) => line.trim() !== '';
  return lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled) + 1);
}

/** Written, and cut where it would be longer than `limit`. */
export function truncate(text: string, limit: number, write: (part: string) => string): string {
  const whole = write(text);
  return whole.length <= limit ? whole : `${truncateToFit(text, limit - 1, write)}…`;
}

/** As much of the beginning of `text` as comes to at most `limit` characters when it is written. */
export function truncateToFit(
  text: string,
  limit: number,
  write: (part: string) => string,
): string {
  let fits = 0;
  let most = Math.max(0, Math.min(text.length, limit));
  while (fits < most) {
    const tried = Math.ceil((fits + most) / 2);
    if (write(beginning(text, tried)).length <= limit) {
      fits = tried;
    } else {
      most = tried - 1;
    }
  }
  return write(beginning(text, fits));
}

/** Never half a character. */
function beginning(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
