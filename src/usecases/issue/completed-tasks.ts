// Lines of a checklist that became links to issues: each counts as ticked from when its issue was closed as
// completed. GitHub shows this with the description; closing the other issue is no event of this one.

import type { ActivityOf, IssueActivity } from '../../handoff/issue-activity.ts';
import { issueOfLink } from '../../handoff/lifecycle/checklist.ts';
import type { ChecklistEntry, Submission } from '../../handoff/submission.ts';
import type { CompletedTask, IssueSnapshot } from '../../ports/github.ts';

type Revision = ActivityOf<'written'> | ActivityOf<'relabelled'>;

/** Ticks these lines in each revision, and adds what was completed between two revisions. */
export function withCompletedTasks(
  revisions: readonly Revision[],
  { completedTasks, url }: Pick<IssueSnapshot, 'completedTasks' | 'url'>,
): readonly IssueActivity[] {
  if (completedTasks.length === 0) {
    return revisions;
  }
  const here = repositoryOf(url);
  const doneAt = (at: string) => completedTasks.filter(({ closedAt }) => closedAt <= at);
  const completions = completedTasks.flatMap((task): readonly IssueActivity[] => {
    const { id, closedAt: at } = task;
    const checklist = checklistAt(revisions, at);
    return checklist.some((line) => !line.done && isLinkTo(task, { line, here }))
      ? [
          {
            kind: 'task_completed',
            source: `task:${id}@${at}`,
            at,
            by: null,
            checklist: ticked(checklist, { tasks: doneAt(at), here }),
          },
        ]
      : [];
  });
  const read = revisions.map((one) => withTicks(one, { tasks: doneAt(one.at), here }));
  return [...read, ...completions];
}

interface Completed {
  readonly tasks: readonly CompletedTask[];
  /** The repository of the handoff. */
  readonly here: string;
}

function repositoryOf(url: string): string {
  return new URL(url).pathname.split('/').slice(1, 3).join('/');
}

/** As last written until then. */
function checklistAt(revisions: readonly Revision[], at: string): readonly ChecklistEntry[] {
  const last = revisions.findLast((one) => one.kind === 'written' && one.at <= at);
  return last?.kind === 'written' ? (last.submission.checklist ?? []) : [];
}

function withTicks(revision: Revision, completed: Completed): Revision {
  const { as } = revision;
  const other =
    as === undefined ? {} : { as: { ...as, submission: inSubmission(as.submission, completed) } };
  return revision.kind === 'written'
    ? { ...revision, ...other, submission: inSubmission(revision.submission, completed) }
    : { ...revision, ...other };
}

function inSubmission(submission: Submission, completed: Completed): Submission {
  const { checklist } = submission;
  return checklist === null
    ? submission
    : { ...submission, checklist: ticked(checklist, completed) };
}

function ticked(
  checklist: readonly ChecklistEntry[],
  { tasks, here }: Completed,
): readonly ChecklistEntry[] {
  return checklist.map((line) =>
    tasks.some((task) => isLinkTo(task, { line, here })) ? { ...line, done: true } : line,
  );
}

function isLinkTo(
  { repository, number }: CompletedTask,
  { line, here }: { readonly line: ChecklistEntry; readonly here: string },
): boolean {
  const link = issueOfLink(line.text);
  return (
    link?.number === number && (link.repository ?? here).toLowerCase() === repository.toLowerCase()
  );
}
