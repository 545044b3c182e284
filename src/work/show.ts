// Makes GitHub show what the ledger says: labels, assignees and state first, then our comments, which
// tell whom GitHub would not assign. Follows the commit, and can be repeated harmlessly.

import { missingChecklistSection } from '../form/missing-checklist-section.ts';
import { readSubmission } from '../form/read-submission.ts';
import {
  commentDifference,
  difference,
  type Effect,
  type Notice,
  type Shown,
} from '../handoff/difference.ts';
import { want } from '../handoff/want.ts';
import { includesLogin } from '../template/team.ts';
import { readMarker } from '../text/markers.ts';
import { noticeOf } from '../text/notices.ts';
import { statusComment } from '../text/status-comment.ts';
import type { Examined } from './examine.ts';
import type { GitHub, IssueSnapshot } from './world.ts';

/** A notice that was not posted within this time calls nobody any more, in milliseconds. */
const noticesLast = 7 * 24 * 60 * 60 * 1000;

/** @returns the steps that were made */
export async function show(
  github: Pick<GitHub, 'apply'>,
  {
    examined,
    issue,
    now,
  }: {
    readonly examined: Examined;
    readonly issue: IssueSnapshot;
    readonly now: string;
  },
): Promise<readonly Effect[]> {
  const { subject, state, handoffId } = examined;
  const { policy, template } = subject;
  const { shown, unassignable } = shownOn(issue);
  const standing = want(state, { labels: policy.labels, facts: subject.facts });
  const steps = difference(shown, {
    ...standing,
    unassignable,
    checklist: missingChecklist(examined, issue),
  });
  const assigned = (await github.apply(issue.number, steps)) ?? shown.assignees;
  const comments = commentDifference(shown, {
    statusComment: statusComment({
      state,
      handoffId,
      template,
      labels: policy.labels,
      receiving: policy.receiving,
      requireChecklist: policy.requireChecklist,
      unassignable: standing.assignees.filter((login) => !includesLogin(assigned, login)),
    }),
    notices: dueNotices(examined, issue, now),
  });
  await github.apply(issue.number, comments);
  return [...steps, ...comments];
}

/** What GitHub shows, our comments told apart by their markers. */
export function shownOn(issue: IssueSnapshot): {
  readonly shown: Shown;
  readonly unassignable: readonly string[];
} {
  const marked = issue.ownComments.map((comment) => ({
    comment,
    marker: readMarker(comment.body),
  }));
  const status = marked.find(({ marker }) => marker?.kind === 'status');
  return {
    shown: {
      labels: issue.labels,
      assignees: issue.assignees,
      open: issue.open,
      statusComment: status?.comment ?? null,
      notices: marked.flatMap(({ marker }) => (marker?.kind === 'notice' ? [marker.source] : [])),
    },
    unassignable: status?.marker?.kind === 'status' ? status.marker.unassignable : [],
  };
}

function dueNotices(
  { events, state, subject }: Examined,
  { ownCommentDeletedAt }: IssueSnapshot,
  now: string,
): readonly Notice[] {
  return events
    .filter(
      ({ at }) =>
        Date.parse(now) - Date.parse(at) <= noticesLast &&
        (ownCommentDeletedAt === null || at > ownCommentDeletedAt),
    )
    .flatMap((event) => {
      const body = noticeOf(event, { state, template: subject.template, policy: subject.policy });
      return body === null ? [] : [{ source: event.source, body }];
    });
}

/** Only once: whoever takes the checklist out of the body afterwards meant to. */
function missingChecklist({ subject, state }: Examined, issue: IssueSnapshot): string | null {
  const { template } = subject;
  const isOpen = state.handoff !== null && issue.open;
  const wasThere = issue.writings.some(
    ({ body }) => readSubmission(body, template).checklist !== null,
  );
  return isOpen && !wasThere ? missingChecklistSection(template) || null : null;
}
