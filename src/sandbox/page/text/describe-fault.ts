// What became of an injected fault: what was switched on, what it hit, and how Baton recovered.

import type { Run } from '../../jobs/run.ts';
import type { FaultKind, FaultReport } from '../server/faults/faults.ts';
import { type AnyRun, formatCause, isOver, resultText } from '../views/run-line.ts';

export interface FaultStory {
  readonly state: 'armed' | 'happened' | 'recovered';
  readonly sentences: readonly string[];
}

/** @param runs newest first */
export function describeFault(report: FaultReport, runs: readonly AnyRun[]): FaultStory {
  return stories[report.kind](report, runs);
}

type Story = (report: FaultReport, runs: readonly AnyRun[]) => FaultStory;

const stories = { drop, fail, collide } satisfies Record<FaultKind, Story>;

function drop(report: FaultReport, runs: readonly AnyRun[]): FaultStory {
  if (report.state !== 'happened') {
    return armed('GitHub will lose the next event. Comment on an issue, or change its labels.');
  }
  const { issueNumber } = report;
  const lost = `GitHub lost the event “${report.target}”${onIssue(issueNumber)}, so no run started.`;
  const next = runs.findLast(
    (run) =>
      run.number > report.afterRun &&
      (issueNumber === null || run.issueNumber === issueNumber || run.issueNumber === null),
  );
  return withRecovery([lost], next, {
    ahead: `The next event${onIssue(issueNumber)} or the schedule catches up: move the clock by one hour.`,
    recovered: (run) => `Run ${run.number} (${formatCause(run)}) caught up: ${resultOf(run)}.`,
  });
}

function fail(report: FaultReport, runs: readonly AnyRun[]): FaultStory {
  if (report.state !== 'happened') {
    return armed(
      'GitHub will answer a run’s next request with error 500. Comment on an issue, or change its labels.',
    );
  }
  const hit = runs.find(({ requests }) => requests.some(({ status }) => status === 500));
  const run = hit === undefined ? 'a run' : `run ${hit.number}`;
  return withRecovery([`GitHub answered ${run} with error 500 to ${report.target}.`], hit, {
    ahead: 'The run sends the request again.',
    recovered: (ended) => `The run sent the request again and succeeded: ${resultOf(ended)}.`,
  });
}

function collide(report: FaultReport, runs: readonly AnyRun[]): FaultStory {
  if (report.state === 'armed') {
    return armed('The next two events will start their runs at the same time. Do two things.');
  }
  if (report.state === 'waiting') {
    const { target, issueNumber } = report;
    return armed(
      `The event “${target}”${onIssue(issueNumber)} waits for a second one. Do one more thing, on any issue.`,
    );
  }
  const both = runs
    .filter(({ number }) => number === report.afterRun + 1 || number === report.afterRun + 2)
    .toReversed();
  const names = both.map(({ number }) => number).join(' and ');
  const started = `Runs ${names} started at the same time.`;
  const last = both.find(isRefused) ?? both.find((run) => !isOver(run)) ?? both.at(-1);
  return withRecovery([started], both.every(isOver) ? last : undefined, {
    ahead: 'Both read the ledger before either has written to it.',
    recovered: (run) =>
      isRefused(run)
        ? `GitHub refused the write of run ${run.number}, which came second. It read the ledger again and succeeded: ${resultOf(run)}.`
        : `They did not write to the ledger at the same time, so both succeeded: ${resultOf(run)}.`,
  });
}

/** By the compare-and-swap of the ledger's file. */
function isRefused({ requests }: AnyRun): boolean {
  return requests.some(({ method, status }) => method === 'PUT' && status === 409);
}

interface Recovery {
  /** Until the run has ended. */
  readonly ahead: string;
  readonly recovered: (run: Run) => string;
}

function withRecovery(
  sentences: readonly string[],
  run: AnyRun | undefined,
  { ahead, recovered }: Recovery,
): FaultStory {
  if (run === undefined || !isOver(run)) {
    return { state: 'happened', sentences: [...sentences, ahead] };
  }
  if (run.conclusion === 'success') {
    return { state: 'recovered', sentences: [...sentences, recovered(run)] };
  }
  const failed = `Run ${run.number} failed: ${resultOf(run)}.`;
  const next = 'The next event on this issue or the schedule does its work.';
  return { state: 'happened', sentences: [...sentences, failed, next] };
}

function armed(sentence: string): FaultStory {
  return { state: 'armed', sentences: [sentence] };
}

function onIssue(number: number | null): string {
  return number === null ? '' : ` on #${number}`;
}

/** Without the full stop that the log may have. */
function resultOf(run: Run): string {
  return resultText(run).replace(/\.$/, '');
}
