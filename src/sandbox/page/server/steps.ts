// "Try it in five steps": which of them are done, as the ledger and the issue show it.

import { possibleValues } from '../../../config/answers/by-answer.ts';
import type { Template } from '../../../config/types.ts';
import type { IssueView } from '../../github/issue-view.ts';
import type { TriedHandoff } from './handoffs.ts';
import type { Sandbox } from './open-sandbox.ts';

export const stepKinds = ['file', 'correct', 'accept', 'tick', 'complete'] as const;
export type StepKind = (typeof stepKinds)[number];

export interface Progress {
  readonly template: Template;
  /** In their order; a template without a checklist has nothing to tick. */
  readonly kinds: readonly StepKind[];
  readonly done: readonly StepKind[];
  /** The issue that has got furthest; null before the first. */
  readonly issueNumber: number | null;
  /** Who can accept it. */
  readonly receiver: string;
}

/** null: there is no template to hand over with. */
export async function readProgress(sandbox: Sandbox): Promise<Progress | null> {
  const template = templateToTry(sandbox);
  if (template === undefined) {
    return null;
  }
  const issues = sandbox.github.issues();
  const [furthest] = (await sandbox.handoffs())
    .filter(({ issueNumber }) => issueNumber > sandbox.historyIssues)
    .map((handoff) => {
      const issue = issues.find(({ number }) => number === handoff.issueNumber);
      return { issueNumber: handoff.issueNumber, issue, done: stepsDone(handoff, issue) };
    })
    .toSorted(
      (one, other) => other.done.length - one.done.length || other.issueNumber - one.issueNumber,
    );
  const kinds = stepKinds.filter((kind) => kind !== 'tick' || template.checklist.length > 0);
  return {
    template,
    kinds,
    done: kinds.filter((kind) => furthest?.done.includes(kind)),
    issueNumber: furthest?.issueNumber ?? null,
    receiver: furthest?.issue?.assignees[0] ?? receiverOf(sandbox, template),
  };
}

/** One that the person who acts first can send. */
function templateToTry({ setup, members }: Sandbox): Template | undefined {
  const { templates = [], teams = [] } = setup().configuration ?? {};
  const first = members()[0]?.login ?? '';
  const mine = teams.filter((team) => team.members.includes(first)).map(({ id }) => id);
  return templates.find(({ from }) => mine.includes(from)) ?? templates[0];
}

function receiverOf({ setup, members }: Sandbox, { to }: Template): string {
  const [first] = possibleValues(to);
  const team = setup().configuration?.teams.find(({ id }) => id === first);
  return team?.members[0] ?? members()[0]?.login ?? '';
}

function stepsDone(
  { status, isAccepted }: TriedHandoff,
  issue: IssueView | undefined,
): readonly StepKind[] {
  if (status === 'completed') {
    return stepKinds;
  }
  const isTicked = isAccepted && !/^\s*[-*] \[ \]/m.test(issue?.body ?? '');
  const done = {
    file: true,
    correct: status !== null,
    accept: isAccepted,
    tick: isTicked,
    complete: false,
  } satisfies Record<StepKind, boolean>;
  return stepKinds.filter((kind) => done[kind]);
}
