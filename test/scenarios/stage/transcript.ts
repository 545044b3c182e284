// What people read on GitHub, as text.

import type { IssuePicture } from '../../../src/sandbox/github/picture.ts';

/** Each text under a line that says what it is. */
export function transcript(texts: Readonly<Record<string, string>>): string {
  const parts = Object.entries(texts).map(
    ([what, text]) => `${what}\n${'='.repeat(what.length)}\n\n${text.trimEnd()}\n`,
  );
  return parts.join('\n\n');
}

/** An issue from its title to its last comment, but for what its author wrote. */
export function pageOf(issue: IssuePicture): string {
  const { title, number, state, labels, assignees, comments } = issue;
  return [
    `${title} #${number}, ${state}`,
    `Labels: ${labels.join(', ')}`,
    `Assignees: ${assignees.length === 0 ? 'nobody' : assignees.join(', ')}`,
    ...comments.map(({ author, body }) => `\n${author} commented:\n\n${indented(body)}`),
  ].join('\n');
}

/** Comments one after the other, as they show: without our notes to ourselves. */
export function textsOf(comments: IssuePicture['comments']): string {
  return comments.map(({ body }) => shown(body)).join('\n\n---\n\n');
}

function shown(body: string): string {
  return body.replace(/^<!-- baton:.*-->\n/, '').trimEnd();
}

function indented(text: string): string {
  return shown(text).replace(/^(?=.)/gm, '    ');
}
