// The lines `From:`, `Sent:`, `To:`, `Subject:` that Outlook and others put above an answered mail.

import type { CommentLine } from './mail-marks.ts';
import { foldWord, headerWords } from './mail-words.ts';

type Kind = keyof typeof headerWords;

const kindsByWord = new Map<string, Set<Kind>>();
for (const kind of ['from', 'sent', 'to', 'cc', 'subject'] as const) {
  for (const word of headerWords[kind].split(' ')) {
    const key = foldWord(word);
    kindsByWord.set(key, (kindsByWord.get(key) ?? new Set()).add(kind));
  }
}

/** Maximum length: some programs add reply-to, importance and attachments. */
const longestBlock = 7;
/** The same with a blank line after each. */
const longestSpaced = 2 * longestBlock;

/**
 * Whether a block of header lines starts here: three kinds with a subject, or two with an address. A
 * person who writes `From: sales` and `To: onboarding` does not write a mail header.
 */
export function isHeaderBlock(lines: readonly CommentLine[], at: number): boolean {
  if (isHeaderLine(lines[at]?.text ?? '')) {
    return true;
  }
  const kinds = new Set<Kind>();
  let hasAddress = false;
  for (let place = at, end = at + longestBlock; place < end; place += 1) {
    const line = lines[place];
    if (line === undefined || line.isCode) {
      break;
    }
    const found = headerOf(line.text);
    if (found === null) {
      // The first line must be a header; a long list of recipients continues below its label.
      if (place === at) {
        break;
      }
      if (line.text.trim() === '') {
        if (headerOf(lines[place + 1]?.text ?? '') === null) {
          break;
        }
        end = Math.min(end + 1, at + longestSpaced);
      }
      continue;
    }
    for (const kind of found.kinds) {
      kinds.add(kind);
    }
    hasAddress ||= address.test(found.value);
  }
  if (!kinds.has('from') && !kinds.has('sent')) {
    return isUnknownBlock(lines, at);
  }
  return hasAddress ? kinds.size >= 2 : kinds.size >= 3 && kinds.has('subject');
}

/**
 * The block in a language whose labels are not in our lists, such as Thai and Hindi: an address first, and at least
 * two more labels in another script than ours, one with a day and a time.
 */
function isUnknownBlock(lines: readonly CommentLine[], at: number): boolean {
  const block: string[] = [];
  for (let place = at; place < at + longestBlock; place += 1) {
    const line = lines[place];
    const [, label = 'a'] = line === undefined || line.isCode ? [] : labelled(line.text);
    if (/\p{sc=Latin}/u.test(label)) {
      break;
    }
    block.push(line?.text ?? '');
  }
  return (
    block.length >= 3 &&
    address.test(block[0] ?? '') &&
    block.some((line) => /\d{4}/.test(line) && /\d[:.]\d{2}/.test(line))
  );
}

/** All headers in one line, where a program lost the line breaks. */
function isHeaderLine(line: string): boolean {
  if (line.length > 1000 || !/[:：].*[:：].*[:：]/.test(line)) {
    return false;
  }
  const labels = [...line.matchAll(labelInLine)].map(({ groups }) => groups?.['label'] ?? '');
  const kinds = labels.map((label) => [...(kindsByWord.get(foldWord(label)) ?? [])][0]);
  const known = new Set(kinds.filter((kind) => kind !== undefined));
  return (
    (kinds[0] === 'from' || kinds[0] === 'sent') &&
    labelAtStart.test(line) &&
    known.size >= 3 &&
    (known.has('subject') || address.test(line))
  );
}

const labelAtStart = /^\s*(?:\*{1,2}|_{1,2})?\p{L}{1,15}(?:\*{1,2}|_{1,2})?\s?[:：]/u;
const labelInLine = /(?:^|\s)(?:\*{1,2}|_{1,2})?(?<label>\p{L}{1,15})(?:\*{1,2}|_{1,2})?\s?[:：]/gu;

/** GitHub masks addresses: `***@***.***`. */
export const address = /[^\s@<>()[\]]{1,64}@[^\s@<>()[\]]{2,255}|\*{3}@\*{3}/;

const header =
  /^\s*(?:\*{1,2}|_{1,2})?([\p{L}\p{M}\u3000 ]{1,20}?)(?:\*{1,2}|_{1,2})?\s?[:：](?:\*{1,2}|_{1,2})?(?:\s+(\S.*)|(\S.*)|\s*)$/u;

function headerOf(
  line: string,
): { readonly kinds: ReadonlySet<Kind>; readonly value: string } | null {
  const [, label, spaced, value = spaced ?? ''] = labelled(line);
  const kinds = label === undefined ? undefined : kindsByWord.get(foldWord(label));
  return kinds === undefined ? null : { kinds: new Set([...kinds].slice(0, 1)), value };
}

/** The line's label and value; empty for a line without a label. */
function labelled(line: string): readonly (string | undefined)[] {
  return line.length > 1000 ? [] : (header.exec(line) ?? []);
}
