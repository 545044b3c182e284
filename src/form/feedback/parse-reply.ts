// What a sender wrote under a field's heading, before its type is looked at.

import { closes } from '../markdown/outside-fences.ts';
import { fenceOf } from '../markdown/scan-markdown.ts';

/** What GitHub writes where nothing was filled in. */
export const noResponse = '_No response_';

/**
 * The reply in a section, or null where there is none: nothing but white space, `_No response_`, or a
 * code fence with nothing in it. GitHub wraps the answer to a text area with `render` in a fence;
 * where that is all there is, the reply is what it holds. The first line keeps its indent, for a
 * list or a piece of code means something else without it.
 */
export function parseReply(section: string): string | null {
  const reply = trimLines(section);
  if (reply === '' || reply.trimStart() === noResponse) {
    return null;
  }
  return trimLines(unwrapFence(reply)) || null;
}

/** Without blank lines before it and white space after it. */
function trimLines(text: string): string {
  return text.trim() === '' ? '' : text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}

function unwrapFence(reply: string): string {
  const start = reply.indexOf('\n') + 1;
  const opening = start === 0 ? null : fenceOf(reply.slice(0, start));
  if (opening === null) {
    return reply;
  }
  const lines = reply.slice(start).split('\n');
  const end = lines.findIndex((line) => {
    const mark = fenceOf(line);
    return mark !== null && closes(mark, opening);
  });
  return end === lines.length - 1 ? lines.slice(0, end).join('\n') : reply;
}
