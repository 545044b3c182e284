// A run in one line: result, cause, cost and changes.

import { html } from 'hono/html';
import type { Run, RunUnderWay } from '../../jobs/run.ts';
import type { Sandbox } from '../server/open-sandbox.ts';
import { icon } from './icons.ts';
import type { Html } from './page.ts';

export type AnyRun = Run | RunUnderWay;

export function runsNewestFirst({ runs }: Sandbox): readonly AnyRun[] {
  return [...runs.finished, ...runs.underWay()].toSorted((one, other) => other.number - one.number);
}

export function isOver(run: AnyRun): run is Run {
  return 'conclusion' in run;
}

const looks = {
  success: ['check-circle-fill', 'color-fg-success', 'Succeeded'],
  failure: ['x-circle-fill', 'color-fg-danger', 'Failed'],
  timed_out: ['x-circle-fill', 'color-fg-danger', 'Timed out'],
  cancelled: ['stop', 'color-fg-muted', 'Cancelled'],
  running: ['dot-fill', 'running', 'Running'],
  waiting: ['clock', 'color-fg-attention', 'Waiting for its turn'],
} satisfies Record<Run['conclusion'] | RunUnderWay['state'], readonly [string, string, string]>;

export function runState(run: AnyRun): Html {
  const [name, colour, words] = looks[isOver(run) ? run.conclusion : run.state];
  return html`<span class="run-state ${colour}">${icon(name, words)}</span>`;
}

/** Before it has printed anything. */
function stateWords(run: AnyRun): string {
  return looks[isOver(run) ? run.conclusion : run.state][2];
}

export function formatCause({ event, action }: AnyRun): string {
  return action === null ? event : `${event} · ${action}`;
}

export function costOf(run: AnyRun): string {
  const { length } = run.requests;
  const requests = `${length} ${length === 1 ? 'request' : 'requests'}`;
  return isOver(run)
    ? `${requests}, ${(run.durationMs / 1000).toFixed(1)} s`
    : `${requests} so far`;
}

export function runLine({ base }: Sandbox, run: AnyRun): Html {
  const { number, issueNumber } = run;
  const on =
    issueNumber === null
      ? ''
      : html` on <a href="${base}/issues/${issueNumber}">#${issueNumber}</a>`;
  return html`<span class="run-line">${runState(run)} <strong>${resultText(run) || stateWords(run)}</strong> <a href="${base}/actions/runs/${number}">Run ${number}</a> <span>${formatCause(run)}${on}</span> <span class="color-fg-muted">by ${run.actor} · ${costOf(run)}</span></span>`;
}

/**
 * What happened to the handoff: the first audit line of the log, which is the most important one.
 * Without one, and in a sweep of several issues, the first line reports what happened. A failed run
 * ends with its error.
 */
export function resultText(run: Pick<AnyRun, 'log'> & Partial<Pick<Run, 'conclusion'>>): string {
  const lines = run.log.trimEnd().split('\n');
  if (run.conclusion === 'failure') {
    return lines.at(-1) ?? '';
  }
  const report = lines.find((line) => line.startsWith('Report '));
  const audits = lines.flatMap((line) => {
    const { subject, what } = auditForm.exec(line)?.groups ?? {};
    return subject === undefined || what === undefined ? [] : [{ subject, what }];
  });
  const [first] = audits;
  return first === undefined || audits.some(({ subject }) => subject !== first.subject)
    ? (report ?? lines[0] ?? '')
    : `${first.what.charAt(0).toUpperCase()}${first.what.slice(1)}`;
}

const auditForm = /^(?<subject>(?:handoff|issue) \d+): (?<what>.+?)(?: \([^()]*\))?$/;

/** The newest run, or the one before it that changed the same issue: one click may start several. */
export function runToShow(runs: readonly AnyRun[]): AnyRun | undefined {
  const [newest] = runs;
  const other = runs.find(
    (run) => !isOver(run) || !/(?:no change|Nothing to do)\.?$/.test(resultText(run)),
  );
  return newest !== undefined &&
    other !== undefined &&
    newest.number - other.number < 4 &&
    other.issueNumber === newest.issueNumber
    ? other
    : newest;
}

/** Without links, for a line that is itself clickable. */
export function plainRunLine(run: AnyRun): Html {
  const on = run.issueNumber === null ? '' : ` on #${run.issueNumber}`;
  return html`<span class="run-line">${runState(run)} <strong>${resultText(run) || stateWords(run)}</strong> <span>Run ${run.number}</span> <span>${formatCause(run)}${on}</span> <span class="color-fg-muted">by ${run.actor} · ${costOf(run)}</span></span>`;
}
