// Labels of another team or form that people put on a recorded handoff, and its own that they remove. They move
// nothing, and a comment answers them once in each status.

import { possibleValues } from '../../../config/answers/by-answer.ts';
import { sameLogin } from '../../../config/teams/team.ts';
import { hasEnded } from '../../../handoff/deadlines/time-in-status.ts';
import type { ActivityOf } from '../../../handoff/issue-activity.ts';
import { isHuman } from '../../../handoff/policy.ts';
import type { Handoff } from '../../../handoff/state.ts';
import { includesLabel, sameLabel } from '../../../handoff/status-label.ts';
import type { Notice } from '../../../handoff/sync/diff-state.ts';
import { ownLabelKind } from '../../../handoff/sync/own-labels.ts';
import type { IssueSnapshot } from '../../../ports/github.ts';
import {
  type ForeignLabel,
  foreignLabelNotice,
} from '../../../render/comments/notices/route-notices.ts';
import { noticeMarker } from '../../../render/markers.ts';
import type { IssueContext, ProcessedIssue } from '../process-issue.ts';

type LabelFact = ActivityOf<'labeled'> | ActivityOf<'unlabeled'>;

/** Labels that the sender put on while filing do not mean to move the handoff. In milliseconds. */
const filingLasts = 60_000;

export function foreignLabelNotices(
  { subject, state: { handoff } }: ProcessedIssue,
  { ownCommentDeletedAt, labels }: Pick<IssueSnapshot, 'ownCommentDeletedAt' | 'labels'>,
): readonly Notice[] {
  if (
    handoff === null ||
    hasEnded(handoff.status) ||
    (ownCommentDeletedAt !== null && ownCommentDeletedAt > handoff.since)
  ) {
    return [];
  }
  const changes = subject.facts.filter(
    (fact): fact is LabelFact => fact.kind === 'labeled' || fact.kind === 'unlabeled',
  );
  const meant = changes.filter(
    (fact, at) =>
      isMeant(fact, handoff) &&
      includesLabel(labels, fact.label) === (fact.kind === 'labeled') &&
      !changes.slice(at + 1).some(({ label }) => sameLabel(label, fact.label)),
  );
  const put = meant
    .filter(({ kind }) => kind === 'labeled')
    .flatMap((fact) => foreignLabel(fact, handoff, subject));
  const removed = meant
    .filter(({ kind }) => kind === 'unlabeled')
    .flatMap((fact) => removedLabel(fact, handoff, subject));
  // Someone who swaps labels reads one answer.
  const answered = put.length > 0 ? put : removed;
  return [...new Map(answered.map((one) => [one.kind, one])).values()].map((found) => {
    const source = `foreign-label:${subject.issueNumber}:${found.kind}:${handoff.since}`;
    const text = foreignLabelNotice(found, handoff, subject.template);
    return { source, body: `${noticeMarker(source)}\n${text}\n` };
  });
}

/** By a person, in this status. */
function isMeant({ by, at }: LabelFact, { since, initiatedAt, initiatedBy }: Handoff): boolean {
  const isSender = by !== null && initiatedBy !== null && sameLogin(by.login, initiatedBy);
  const isFiling = isSender && Date.parse(at) - Date.parse(initiatedAt) < filingLasts;
  return isHuman(by) && at >= since && !isFiling;
}

function foreignLabel(
  { label, by }: LabelFact,
  { toTeam, handoffType }: Handoff,
  { policy, templates, types }: IssueContext,
): readonly ForeignLabel[] {
  const teams = templates
    .flatMap(({ from, to }) => [from, ...possibleValues(to)])
    .filter((team) => !sameLogin(team, toTeam))
    .map((team) => `${policy.labels.team}${team}`);
  const forms = types.filter((type) => type !== handoffType).map((type) => `handoff/${type}`);
  const put = { label, by: by?.login ?? null };
  return [
    ...(includesLabel(teams, label) ? [{ kind: 'team', ...put } as const] : []),
    ...(includesLabel(forms, label) ? [{ kind: 'form', ...put } as const] : []),
  ];
}

function removedLabel(
  { label, by }: LabelFact,
  handoff: Handoff,
  { policy }: IssueContext,
): readonly ForeignLabel[] {
  const kind = ownLabelKind(label, handoff, policy.labels);
  return kind === null ? [] : [{ kind: `${kind}_removed`, label, by: by?.login ?? null }];
}
