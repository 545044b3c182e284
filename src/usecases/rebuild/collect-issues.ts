// The issues of a rebuilt ledger: those that are handoffs, or were, according to GitHub or the previous
// ledger.

import { waitDepth } from '../../config/next/wait-depth.ts';
import type { Configuration, Template } from '../../config/types.ts';
import { handoffLabel } from '../../form/choose-template.ts';
import { parseReminderSource, type ReminderSource } from '../../handoff/deadlines/reminders.ts';
import type { HandoffEvent } from '../../handoff/event.ts';
import type { ActivityOf, IssueActivity } from '../../handoff/issue-activity.ts';
import type { UnverifiedReason } from '../../handoff/rebuild/check-causes.ts';
import type { ShownAssignees } from '../../handoff/rebuild/reconcile.ts';
import { includesLabel, statusOfLabel } from '../../handoff/status-label.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { LedgerView, StoredIssue } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { parseHandoffId } from '../../render/comments/sections/facts-table.ts';
import { parseMarker } from '../../render/markers.ts';
import {
  type FeedbackForm,
  feedbackFact,
  feedbackFormOf,
  sourceOfFeedback,
} from '../feedback/feedback.ts';
import { classify } from '../issue/classify.ts';
import { factsOf } from '../issue/collect-activity.ts';
import { goneAs, isCertain, recordedAbsences, removalActivity } from '../issue/missing-issue.ts';
import type { FailureLog } from '../issue-failure.ts';
import { type FollowingForm, joiningFact, nextFiledFacts } from '../next/following-forms.ts';
import { nextOpenedFact } from '../next/next-issue.ts';
import { replacedFact } from '../recurring/opening-issue.ts';
import { formsThatFollowed, recordedOf } from './forms-that-followed.ts';

export interface FoundIssue {
  readonly issueNumber: number;
  readonly template: Template;
  readonly facts: readonly IssueActivity[];
  /** What it says about itself once the new ledger has it as the next handoff of that issue. */
  readonly joins?: ActivityOf<'chain_joined'>;
  readonly recorded: StoredIssue;
  /** The handoff's number, from the previous ledger or from Baton's comment. */
  readonly handoffId: number | null;
  /** null: no comment of Baton's shows assignees. */
  readonly shownAssignees: ShownAssignees | null;
  /** Reminders that Baton's comments show. */
  readonly reminded: readonly ReminderSource[];
  readonly shownSources: readonly string[];
  /** Why its recorded events are kept as they are; null: it is replayed. */
  readonly keptBecause: Extract<UnverifiedReason, `issue_${string}`> | null;
}

export interface RebuildInput {
  readonly issues: readonly IssueSnapshot[];
  /** With the issues that could not be read. */
  readonly failures: FailureLog;
  readonly former: LedgerView | null;
  readonly configuration: Configuration;
  readonly createdAt: string;
  readonly now: string;
}

/** Ordered by handoff number, or by creation without one; those that wait for others come after them. */
export async function findIssues(
  ports: Ports,
  looking: RebuildInput,
): Promise<readonly FoundIssue[]> {
  const found: FoundIssue[] = [];
  const forms = await feedbackForms(looking);
  const following = await formsThatFollowed(looking);
  const hasFailed = ofFailures(looking.failures);
  for (const issue of looking.issues) {
    const recorded = await recordedOf(looking.former, issue.number);
    const one = await looking.failures.attempt(issue.number, async () => {
      const on = foundOnGitHub(issue, recorded, looking);
      return on === null ? null : withWhatElseIsSaid(on, { forms, following }, looking);
    });
    const kept = hasFailed(issue.number)
      ? unclassified(issue.number, recorded, { ...looking, why: 'issue_failed' })
      : one;
    found.push(...(kept === null ? [] : [kept]));
  }
  const seen = new Set(looking.issues.map(({ number }) => number));
  for (const number of (await looking.former?.issues()) ?? []) {
    if (!seen.has(number)) {
      const recorded = await recordedOf(looking.former, number);
      const one = await looking.failures.attempt(number, () =>
        foundInLedger(ports, { issueNumber: number, recorded }, looking),
      );
      const kept = hasFailed(number)
        ? unclassified(number, recorded, { ...looking, why: 'issue_unreadable' })
        : one;
      found.push(...(kept === null ? [] : [kept]));
    }
  }
  const place = ({ handoffId }: FoundIssue) => handoffId ?? Number.POSITIVE_INFINITY;
  const waits = ({ template }: FoundIssue) => waitDepth(template, looking.configuration.templates);
  return found.toSorted(
    (one, other) =>
      waits(one) - waits(other) ||
      compare(place(one), place(other)) ||
      one.issueNumber - other.issueNumber,
  );
}

function ofFailures({ failures }: FailureLog): (issueNumber: number) => boolean {
  return (number) => failures.some(({ issueNumber }) => issueNumber === number);
}

async function feedbackForms({
  issues,
  configuration,
  failures,
}: RebuildInput): Promise<readonly FeedbackForm[]> {
  const forms: FeedbackForm[] = [];
  for (const issue of issues) {
    const form = await failures.attempt(issue.number, async () =>
      feedbackFormOf(issue, configuration),
    );
    forms.push(...(form === null ? [] : [form]));
  }
  return forms;
}

/** Adds the feedback on it, and texts that only the ledger still has. */
function withWhatElseIsSaid(
  found: FoundIssue,
  {
    forms,
    following,
  }: { readonly forms: readonly FeedbackForm[]; readonly following: readonly FollowingForm[] },
  { issues }: RebuildInput,
): FoundIssue {
  const { issueNumber, template, recorded } = found;
  const facts = [
    ...found.facts,
    ...forms.flatMap((form) => feedbackFact(form, issueNumber, template) ?? []),
    ...issues.flatMap((issue) => nextOpenedFact(issue, issueNumber) ?? []),
    ...issues.flatMap((issue) => replacedFact(issue, issueNumber) ?? []),
    ...nextFiledFacts(following, issueNumber),
  ];
  const isThere = new Set(issues.map(({ number }) => sourceOfFeedback(number)));
  const gone = recorded.events.filter(
    (event) =>
      !facts.some(({ source }) => source === event.source) &&
      (event.source.startsWith('feedback:')
        ? !isThere.has(event.source)
        : isOfDeletedComment(event, facts)),
  );
  const missing = [...gone, ...recordedAbsences(recorded)];
  const form = following.find((one) => one.issueNumber === issueNumber);
  return {
    ...found,
    facts: [...facts, ...missing.map(formatMissing)],
    ...(form === undefined ? {} : { joins: joiningFact(form) }),
  };
}

/** Whether a comment is gone: GitHub shows that one of that person's comments was deleted later. */
function isOfDeletedComment(
  { source, at, actor }: HandoffEvent,
  facts: readonly IssueActivity[],
): boolean {
  return (
    /^comment:\d+$/.test(source) &&
    facts.some((fact) => fact.kind === 'comment_deleted' && fact.at >= at && fact.author === actor)
  );
}

function formatMissing({ source, at, actor }: HandoffEvent): IssueActivity {
  const by = actor === null ? null : { login: actor, isBot: false };
  return { kind: 'history_unavailable', what: 'act', source, at, by };
}

function foundOnGitHub(
  issue: IssueSnapshot,
  recorded: StoredIssue,
  { configuration, createdAt }: RebuildInput,
): FoundIssue | null {
  const status = statusCommentOf(issue);
  // A recorded issue stays a handoff, regardless of when it was closed.
  const since = status !== null || isLabelledByUs(issue, configuration) ? '' : createdAt;
  const classified = classify(issue, { recorded, configuration, createdAt: since });
  const { number: issueNumber } = issue;
  if (classified.kind !== 'subject') {
    return unclassified(issueNumber, recorded, { configuration, why: 'issue_gone' });
  }
  const { template } = classified;
  const shownId = status === null ? null : parseHandoffId(status.body);
  return {
    issueNumber,
    template,
    facts: factsOf(issue, template, configuration),
    recorded,
    handoffId: recorded.handoffId ?? shownId,
    shownAssignees:
      status === null || shownId === null
        ? null
        : { assigned: issue.assignees, unassignable: status.unassignable },
    reminded: remindersOn(issue),
    shownSources: noticesOn(issue),
    keptBecause: null,
  };
}

function statusCommentOf({ ownComments }: IssueSnapshot) {
  for (const { body } of ownComments) {
    const marker = parseMarker(body);
    if (marker?.kind === 'status' && marker.ledger !== null) {
      return { body, unassignable: marker.unassignable };
    }
  }
  return null;
}

function remindersOn(issue: IssueSnapshot): readonly ReminderSource[] {
  return noticesOn(issue).flatMap((source) => {
    const reminder = parseReminderSource(source);
    return reminder?.issueNumber === issue.number ? [reminder] : [];
  });
}

/** What our comments are about. */
function noticesOn({ ownComments }: IssueSnapshot): readonly string[] {
  return ownComments.flatMap(({ body }) => {
    const marker = parseMarker(body);
    return marker?.kind === 'notice' ? [marker.source] : [];
  });
}

/** Only Baton adds these two labels together. */
function isLabelledByUs({ labels }: IssueSnapshot, configuration: Configuration): boolean {
  return (
    includesLabel(labels, handoffLabel) &&
    labels.some((label) => statusOfLabel(configuration.labels, label) !== null)
  );
}

/** Deleted or transferred: its end is recorded, or will be. */
async function foundInLedger(
  ports: Ports,
  { issueNumber, recorded }: { readonly issueNumber: number; readonly recorded: StoredIssue },
  { configuration, failures, now }: RebuildInput,
): Promise<FoundIssue | null> {
  const found = unclassified(issueNumber, recorded, { configuration, why: 'issue_gone' });
  if (found === null || recorded.template === null || ofFailures(failures)(issueNumber)) {
    return found;
  }
  const ended = goneAs(recorded);
  const fact: ActivityOf<'gone'> =
    ended?.data.type === 'cancelled' && isGoneReason(ended.data.reason)
      ? { kind: 'gone', source: ended.source, at: ended.at, by: null, reason: ended.data.reason }
      : await removalActivity(ports, { issueNumber, recorded }, now);
  // For any other missing issue, sweeps decide whether it is gone.
  return ended !== undefined || isCertain(fact, undefined)
    ? { ...found, facts: [fact], keptBecause: null }
    : found;
}

type GoneReason = Extract<IssueActivity, { readonly kind: 'gone' }>['reason'];

function isGoneReason(reason: string): reason is GoneReason {
  return reason === 'deleted' || reason === 'transferred' || reason === 'unknown';
}

function unclassified(
  issueNumber: number,
  recorded: StoredIssue,
  {
    configuration: { templates },
    why,
  }: {
    readonly configuration: Configuration;
    readonly why: NonNullable<FoundIssue['keptBecause']>;
  },
): FoundIssue | null {
  // No handoff is recorded, so no template is needed.
  const template = recorded.template ?? templates[0];
  return template === undefined || recorded.events.length === 0
    ? null
    : {
        issueNumber,
        template,
        facts: [],
        recorded,
        handoffId: recorded.handoffId,
        shownAssignees: null,
        reminded: [],
        shownSources: [],
        keptBecause: why,
      };
}

function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
