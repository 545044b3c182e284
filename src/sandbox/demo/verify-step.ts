// Compares the results of a step with the expected ones. Returns one sentence per difference.

import { isDeepStrictEqual } from 'node:util';
import type { IssueView } from '../github/issue-view.ts';
import type { Run } from '../jobs/run.ts';
import type { DemoChange } from './changes.ts';
import type { Played } from './play-step.ts';
import type { ExpectedIssue } from './step.ts';

export function differencesOf({
  step,
  runs,
  changes,
  issues,
  commits,
  isOnBranch,
}: Played): readonly string[] {
  const { expect } = step;
  // Metrics files are only on a branch.
  const expected = isOnBranch ? expect.ledger : expect.ledger.filter(isRecorded);
  const subjects = commits.map(({ message }) => message.split('\n')[0] ?? '');
  return [
    ...Object.entries(expect.issues ?? {}).flatMap(([number, wanted]) =>
      issueDiffers(
        wanted,
        issues.find((issue) => issue.number === Number(number)),
        changes,
      ),
    ),
    ...runsDiffer(expect.runs, runs),
    ...differ('The ledger gained', expected.toSorted(), subjects.toSorted()),
    ...differ(
      'Conflicts on the ledger',
      isOnBranch ? (expect.conflicts ?? 0) : 0,
      conflictsIn(runs),
    ),
  ];
}

function isRecorded(line: string): boolean {
  return !line.startsWith('metrics as of');
}

function issueDiffers(
  wanted: ExpectedIssue,
  issue: IssueView | undefined,
  changes: readonly DemoChange[],
): readonly string[] {
  if (issue === undefined) {
    return ['An issue that should be there is missing.'];
  }
  const { number, labels, assignees, state } = issue;
  const { says } = wanted;
  const news = changes.flatMap((change) =>
    change.issue === number && 'body' in change ? [change.body] : [],
  );
  return [
    ...differ(`Labels of #${number}`, wanted.labels, labels.toSorted()),
    ...differ(`Assignees of #${number}`, wanted.assignees, assignees.toSorted()),
    ...differ(`State of #${number}`, wanted.state, state),
    ...(says === undefined || news.some((body) => body.includes(says))
      ? []
      : [`No new comment on #${number} contains "${says}".`]),
  ];
}

function runsDiffer(most: readonly number[], runs: readonly Run[]): readonly string[] {
  return [
    ...differ('Runs', most.length, runs.length),
    ...runs.flatMap(({ number, conclusion, requests }, at) => [
      ...differ(`Conclusion of run ${number}`, 'success', conclusion),
      ...(requests.length > (most[at] ?? 0)
        ? [`Run ${number} made ${requests.length} requests; the maximum is ${most[at] ?? 0}.`]
        : []),
    ]),
  ];
}

/** Ledger writes that conflicted. */
export function conflictsIn(runs: readonly Run[]): number {
  return runs
    .flatMap(({ requests }) => requests)
    .filter(({ method, status }) => method === 'PUT' && status === 409).length;
}

/** `wanted` undefined: every value is accepted. */
export function differ(what: string, wanted: unknown, found: unknown): readonly string[] {
  if (wanted === undefined || isDeepStrictEqual(wanted, found)) {
    return [];
  }
  return [`${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}.`];
}
