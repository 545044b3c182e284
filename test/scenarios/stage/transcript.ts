// What people read on GitHub, as text.

import type { IssueView } from '../../../src/sandbox/github/issue-view.ts';
import type { Run } from '../../../src/sandbox/jobs/run.ts';

/** Each text under a line with its title. */
export function transcript(texts: Readonly<Record<string, string>>): string {
  const parts = Object.entries(texts).map(
    ([what, text]) => `${what}\n${'='.repeat(what.length)}\n\n${text.trimEnd()}\n`,
  );
  return parts.join('\n\n');
}

/** An issue from its title to its last comment, but for what its author wrote. */
export function pageOf(issue: IssueView): string {
  const { title, number, state, labels, assignees, comments } = issue;
  return [
    `${title} #${number}, ${state}`,
    `Labels: ${labels.join(', ')}`,
    `Assignees: ${assignees.length === 0 ? 'nobody' : assignees.join(', ')}`,
    ...comments.map(({ author, body }) => `\n${author} commented:\n\n${indented(body)}`),
  ].join('\n');
}

/** Comments one after the other, as they show: without our notes to ourselves. */
export function textsOf(comments: IssueView['comments']): string {
  return comments.map(({ body }) => shown(body)).join('\n\n---\n\n');
}

function shown(body: string): string {
  return body
    .replace(/^<!-- baton:.*-->\n/, '')
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.com')
    .trimEnd();
}

function indented(text: string): string {
  return shown(text).replace(/^(?=.)/gm, '    ');
}

/** What a run leaves for its reader, and for the steps after it. */
export function pageOfRun(run: Run | undefined): string {
  if (run === undefined) {
    return 'There was no such run.';
  }
  const outputs = Object.entries(run.outputs).map(([name, value]) => `${name}=${value}`);
  const marks = run.annotations.map(
    ({ level, file, line, column, message }) =>
      `${level}${file === null ? '' : ` in ${file}, line ${line}, column ${column}`}: ${message}`,
  );
  const parts = { log: run.log, annotations: marks.join('\n'), outputs: outputs.join('\n') };
  return [
    `exit code ${run.exitCode}, ${run.requests.length} requests`,
    ...Object.entries({ ...parts, summary: run.summary }).map(([name, text]) =>
      text.trim() === '' ? `\nno ${name}` : `\n${name}:\n${indented(text)}`,
    ),
  ].join('\n');
}
