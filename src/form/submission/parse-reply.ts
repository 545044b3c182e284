// The sender's text under a field's heading, before its type is considered.

import type { Field } from '../../config/types.ts';
import { showsNothing } from '../answers/shows-nothing.ts';
import { closes } from '../markdown/outside-fences.ts';
import { fenceOf } from '../markdown/scan-markdown.ts';

/** What GitHub writes where nothing was filled in. */
export const noResponse = '_No response_';

/**
 * The reply in a section, or null for no reply: nothing visible, `_No response_`, an empty code fence,
 * or the unchanged prefilled text. Placeholders around an answer are left out.
 *
 * GitHub puts the answer to a text area with `render` in a fence. For those fields, and every type that
 * is not prose, the reply is the content of the fence. The first line keeps its indent, which has a
 * meaning in lists and code.
 */
export function parseReply(section: string, field: Field): string | null {
  const written = withoutPlaceholders(trimLines(section), field);
  if (written === '') {
    return null;
  }
  const content = contentOfFence(written);
  const isRendered = field.render !== undefined || !isProse(field);
  const reply = content === null ? written : trimLines(isRendered ? content : written);
  if (content === null ? showsNothing(reply) : content.trim() === '') {
    return null;
  }
  return isPrefilled(content ?? reply, field) ? null : reply;
}

/** Prose is kept as typed. */
function isProse({ type }: Field): boolean {
  return type === 'textarea' || type === 'text';
}

function isPrefilled(text: string, { value }: Field): boolean {
  return value !== undefined && plain(text) === plain(value);
}

/** Editors and GitHub's form write different white space. */
function plain(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** Without blank lines before the text and white space after it. */
function trimLines(text: string): string {
  return text.trim() === '' ? '' : text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}

/**
 * Removes `_No response_` on separate lines around an answer, or on its line if the type is not prose,
 * and HTML comments, which only a text area keeps.
 */
function withoutPlaceholders(text: string, field: Field): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = trimLines(withoutLeading(withoutTrailing(rest, field), field));
  }
  return rest;
}

function withoutLeading(text: string, field: Field): string {
  const start = text.length - text.trimStart().length;
  if (text.startsWith(noResponse, start)) {
    const rest = text.slice(start + noResponse.length);
    return (isProse(field) ? /^[^\S\n]*(?:\n|$)/ : /^(?:\s|$)/).test(rest) ? rest : text;
  }
  if (field.type === 'textarea' || !text.startsWith('<!--', start)) {
    return text;
  }
  const end = text.indexOf('-->', start + 4);
  return end === -1 ? '' : text.slice(end + 3);
}

function withoutTrailing(text: string, field: Field): string {
  if (text.endsWith(noResponse)) {
    const rest = text.slice(0, -noResponse.length);
    return (isProse(field) ? /(?:^|\n)[^\S\n]*$/ : /(?:^|\s)$/).test(rest) ? rest : text;
  }
  const start = field.type === 'textarea' || !text.endsWith('-->') ? -1 : text.lastIndexOf('<!--');
  return start === -1 ? text : text.slice(0, start);
}

/** The content of the fence if the reply is one fence and nothing else; otherwise null. */
function contentOfFence(reply: string): string | null {
  const start = reply.indexOf('\n') + 1;
  const opening = start === 0 ? null : fenceOf(reply.slice(0, start));
  if (opening === null) {
    return null;
  }
  const lines = reply.slice(start).split('\n');
  const end = lines.findIndex((line) => {
    const mark = fenceOf(line);
    return mark !== null && closes(mark, opening);
  });
  return end === lines.length - 1 ? lines.slice(0, end).join('\n') : null;
}
