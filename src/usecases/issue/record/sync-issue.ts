// Syncs GitHub to the ledger: labels, assignees and state first, then comments, which name people
// GitHub did not assign. Runs after the commit and is idempotent.

import { includesLogin, sameLogin } from '../../../config/teams/team.ts';
import { noUsedLabels } from '../../../config/used-labels.ts';
import { missingChecklistSection } from '../../../form/submission/missing-checklist-section.ts';
import { parseSubmission } from '../../../form/submission/parse-submission.ts';
import { deadlinesOf } from '../../../handoff/deadlines/deadlines.ts';
import type { IssueActivity } from '../../../handoff/issue-activity.ts';
import { isClosedByPerson } from '../../../handoff/lifecycle/closed-intervals.ts';
import { isClosedByBaton } from '../../../handoff/lifecycle/evolve/evolve-submission.ts';
import { hearers } from '../../../handoff/lifecycle/senders-to-call.ts';
import { isHuman } from '../../../handoff/policy.ts';
import type { Handoff } from '../../../handoff/state.ts';
import { desiredState } from '../../../handoff/sync/desired-state.ts';
import {
  type ActualState,
  commentDifference,
  diffState,
  type Effect,
  type Notice,
} from '../../../handoff/sync/diff-state.ts';
import { fitLabels } from '../../../handoff/sync/fit-labels.ts';
import { labelsLeftBehind } from '../../../handoff/sync/former-labels.ts';
import type { GitHub, IssueSnapshot } from '../../../ports/github.ts';
import { withheldNotice } from '../../../render/comments/notices/withheld-notice.ts';
import { statusComment } from '../../../render/comments/status-comment.ts';
import { parseMarker } from '../../../render/markers.ts';
import { nextFormsOf } from '../../next/next-forms.ts';
import { dueNotices, dueReactions } from '../../sweep/due-notices.ts';
import { ownerLeftNotices } from '../../sweep/people/orphaned.ts';
import { senderLeftNotices } from '../../sweep/people/sender-left.ts';
import type { ProcessedIssue } from '../process-issue.ts';
import { foreignLabelNotices } from './foreign-labels.ts';

export interface SyncInput {
  readonly examined: ProcessedIssue;
  /** As last read. */
  readonly issue: IssueSnapshot;
  /** GitHub's time. */
  readonly now: string;
}

/** @returns the applied effects */
export async function syncIssue(
  github: Pick<GitHub, 'apply'>,
  showing: SyncInput,
): Promise<readonly Effect[]> {
  const { number, assignees } = showing.issue;
  const { steps, commentSteps } = planOf(showing);
  const applied = await github.apply(number, steps);
  const comments = commentSteps(applied.assignees ?? assignees);
  await github.apply(number, comments);
  return [...steps, ...comments];
}

/** Whether GitHub already matches. */
export function isInSync(showing: SyncInput): boolean {
  return countPendingEffects(showing) === 0;
}

/** The number of effects until GitHub matches; one more if GitHub rejects an assignee. */
export function countPendingEffects(showing: SyncInput): number {
  const { steps, commentSteps } = planOf(showing);
  return steps.length + commentSteps(showing.issue.assignees).length;
}

function planOf({ examined, issue, now }: SyncInput): {
  readonly steps: readonly Effect[];
  /** @param assigned the final assignees on GitHub */
  readonly commentSteps: (assigned: readonly string[]) => readonly Effect[];
} {
  const { subject, state, handoffId, earlier, ledger } = examined;
  const { policy, template } = subject;
  if (subject.facts.some(({ kind }) => kind === 'converted')) {
    // People read on in the discussion, and GitHub refuses comments on the issue.
    return { steps: [], commentSteps: () => [] };
  }
  const { labels, receiving, sending, filer, requireChecklist, selfAccept } = policy;
  const due = deadlinesOf(state.handoff, policy);
  const { shown, unassignable } = actualState(issue);
  const desired = desiredState(state, {
    labels,
    type: template.type,
    types: subject.types,
    policy,
  });
  const checklist = missingChecklist(examined, issue);
  const errors = subject.facts.findLast((fact) => fact.kind === 'written')?.submission.errors ?? [];
  const notices = [
    ...dueNotices(examined, issue, now),
    ...withheldNotices(examined),
    ...ownerLeftNotices(examined, issue),
    ...senderLeftNotices(examined, issue),
    ...foreignLabelNotices(examined, issue),
  ];
  const withoutAssignees = desired.withoutAssignees.filter(
    (login) => !wasAssignedBefore(login, state.handoff, subject.facts),
  );
  const withoutLabels = [
    ...desired.withoutLabels,
    ...labelsLeftBehind(state, {
      former: policy.usedLabels ?? noUsedLabels,
      labels,
      wanted: desired.labels,
      facts: subject.facts,
      events: examined.events,
    }),
  ];
  const { leftOut } = fitLabels(shown.labels, {
    wanted: desired.labels,
    removed: withoutLabels,
  });
  return {
    steps: diffState(shown, {
      ...desired,
      withoutLabels,
      withoutAssignees,
      unassignable,
      checklist,
    }).filter((effect) => subject.undecided === undefined || !isUndoing(effect)),
    commentSteps: (assigned) => {
      const refused = desired.assignees.filter((login) => !includesLogin(assigned, login));
      const isClosed = isClosedByPerson(subject.facts) || isClosedByBaton(state.attempted);
      const team = { labels, receiving, sending, filer, requireChecklist, selfAccept };
      const senders = hearers(state.attempted?.sender ?? null, subject.policy);
      const view = {
        state,
        handoffId,
        template,
        ...team,
        senders,
        due,
        errors,
        isClosed,
        ledger,
        earlier,
        now,
      };
      const nextForms = nextFormsOf(examined, issue.url);
      return commentDifference(shown, {
        statusComment: statusComment({
          ...{ ...view, nextForms },
          unassignable: refused,
          labelsLeftOut: leftOut,
        }),
        notices,
        reactions: dueReactions(examined, issue, { now, unassigned: refused, notices }),
      });
    },
  };
}

/** Leaves an undecided action as the person left it. */
function isUndoing({ kind }: Effect): boolean {
  return (
    kind === 'remove_label' || kind === 'remove_assignees' || kind === 'close' || kind === 'reopen'
  );
}

/** Notifies the sender, once per issue, why the answers are missing from the ledger. */
function withheldNotices({ subject, newEvents }: ProcessedIssue): readonly Notice[] {
  const { issueNumber, policy } = subject;
  const [sender = null] = policy.filer?.isBot ? [] : [policy.filer?.login];
  return subject.isWithheld === true && newEvents.length > 0
    ? [withheldNotice(issueNumber, sender)]
    : [];
}

/** The state on GitHub, with Baton's comments identified by their markers. */
export function actualState(issue: IssueSnapshot): {
  readonly shown: ActualState;
  readonly unassignable: readonly string[];
} {
  const marked = issue.ownComments.map((comment) => ({
    comment,
    marker: parseMarker(comment.body),
  }));
  const statuses = marked.filter(({ marker }) => marker?.kind === 'status');
  // The account of this run can edit its own, so that one is kept.
  const [status, ...surplus] = [
    ...statuses.filter(({ comment }) => comment.byOther === undefined),
    ...statuses.filter(({ comment }) => comment.byOther !== undefined),
  ];
  const notices = marked.flatMap(({ comment, marker }) =>
    marker?.kind === 'notice' ? [{ comment, source: marker.source }] : [],
  );
  const repeated = notices.filter(
    ({ source }, at) => notices.findIndex((one) => one.source === source) < at,
  );
  return {
    shown: {
      labels: issue.labels,
      assignees: issue.assignees,
      open: issue.open,
      statusComment: status?.comment ?? null,
      duplicates: [
        ...[...surplus, ...repeated].flatMap(({ comment: { id, byOther } }) =>
          byOther === undefined || byOther.canDelete ? [id] : [],
        ),
        ...issue.formerStatusComments,
      ],
      notices: notices.map(({ source }) => source),
      reactions: issue.commandComments.flatMap(({ id: comment, reactions }) =>
        reactions.map((content) => ({ comment, content })),
      ),
    },
    unassignable: status?.marker?.kind === 'status' ? status.marker.unassignable : [],
  };
}

/** By a person, before there was a handoff: it is not recorded. */
function wasAssignedBefore(
  login: string,
  handoff: Handoff | null,
  facts: readonly IssueActivity[],
): boolean {
  const last = facts.findLast(
    (fact) =>
      (fact.kind === 'assigned' || fact.kind === 'unassigned') && sameLogin(fact.assignee, login),
  );
  return (
    last?.kind === 'assigned' &&
    isHuman(last.by) &&
    handoff !== null &&
    last.at < handoff.initiatedAt
  );
}

/** Only once: a person who removes the checklist later wants it removed. */
function missingChecklist({ subject, state }: ProcessedIssue, issue: IssueSnapshot): string | null {
  const { template } = subject;
  const isOpen = state.handoff !== null && issue.open;
  const wasThere = issue.bodyRevisions.some(
    ({ body }) => parseSubmission(body, template).checklist !== null,
  );
  return isOpen && !wasThere ? missingChecklistSection(template) || null : null;
}
