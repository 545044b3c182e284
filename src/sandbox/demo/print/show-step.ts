// Prints one step: the action, Baton's response, and whether it is as expected.

import type { Run } from '../../jobs/run.ts';
import type { DemoChange } from '../changes.ts';
import type { Played } from '../play-step.ts';
import { conflictsIn } from '../verify-step.ts';
import { markdownLines, newLines } from './excerpt.ts';
import { cut, painted, wrapped } from './terminal.ts';

const margin = '  ';
/** Of a comment. */
const maxLines = 3;

export function showStep(
  { step, runs, changes, commits }: Played,
  differences: readonly string[],
  width: number,
): readonly string[] {
  const room = width - margin.length;
  const done = [
    ...runs.flatMap((run) => [showRun(run), ...showFailure(run, room)]),
    ...changes.flatMap((change) => showChange(change, room)),
    ...commits.flatMap(({ message }) => showCommit(message, room)),
    ...(conflictsIn(runs) > 0
      ? [`${painted('magenta', 'ledger  ')}a write conflicted and was retried`]
      : []),
  ];
  return [
    '',
    `${painted('bold', step.title)}  ${painted('dim', showTime(step.at))}`,
    ...step.story.flatMap((sentence) => wrapped(sentence, room)).map((line) => margin + line),
    ...done.map((line) => margin + line),
    ...(changes.length + commits.length === 0 ? [`${margin}Nothing changes.`] : []),
    ...showVerdict(differences).map((line) => margin + line),
  ];
}

function showRun({ number, event, action, conclusion, requests, durationMs }: Run): string {
  const cause = action === null ? event : `${event} ${action}`;
  const end = painted(conclusion === 'success' ? 'green' : 'red', conclusion);
  const cost = `${requests.length} ${requests.length === 1 ? 'request' : 'requests'}`;
  const seconds = `${(durationMs / 1000).toFixed(1)} s`;
  return `${painted('cyan', `run ${number}`.padEnd(8))}${cause}: ${end}, ${cost}, ${seconds}`;
}

/** The last lines of its log. */
function showFailure({ conclusion, log }: Run, room: number): readonly string[] {
  if (conclusion === 'success') {
    return [];
  }
  const lines = log.trimEnd().split('\n').slice(-8);
  return lines.flatMap((line) => wrapped(line, room - 8)).map((line) => `${' '.repeat(8)}${line}`);
}

function showChange(change: DemoChange, room: number): readonly string[] {
  const issue = `#${change.issue}`.padEnd(8);
  const text = (lines: readonly string[]) =>
    lines.slice(0, maxLines).map((line, at) => {
      const isCut = at === maxLines - 1 && lines.length > maxLines;
      return `${' '.repeat(10)}${painted('dim', cut(isCut ? `${line} …` : line, room - 10))}`;
    });
  switch (change.kind) {
    case 'opened':
      return [`${issue}opened: ${change.title}`, ...text(markdownLines(change.body).slice(0, 1))];
    case 'labels':
    case 'assignees':
      return [`${issue}${change.kind}: ${showNames(change)}`];
    case 'commented':
      return [`${issue}new comment`, ...text(markdownLines(change.body))];
    case 'comment renewed':
      return [`${issue}comment renewed`, ...text(newLines(change.body, change.former))];
    case 'state':
      return [`${issue}${change.state}`];
  }
}

function showNames(change: Extract<DemoChange, { readonly added: unknown }>): string {
  return [
    ...change.added.map((name) => painted('green', `+${name}`)),
    ...change.removed.map((name) => painted('red', `-${name}`)),
  ].join(' ');
}

function showCommit(message: string, room: number): readonly string[] {
  const lines = message.split('\n').filter((line) => line !== '');
  return lines
    .flatMap((line) => wrapped(line, room - 8))
    .map((line, at) => `${at === 0 ? painted('magenta', 'ledger  ') : ' '.repeat(8)}${line}`);
}

function showVerdict(differences: readonly string[]): readonly string[] {
  if (differences.length === 0) {
    return [painted('green', '✓ as expected')];
  }
  return differences.map((difference) => painted('red', `✗ ${difference}`));
}

const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

function showTime(iso: string): string {
  return `${weekday.format(Date.parse(iso))} UTC`;
}
