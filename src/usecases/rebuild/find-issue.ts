// What is known of one issue of a rebuilt ledger, from GitHub and the previous ledger; nothing if it never was a
// handoff.

import type { Configuration, Template } from '../../config/types.ts';
import { handoffLabel } from '../../form/choose-template.ts';
import { parseReminderSource, type ReminderSource } from '../../handoff/deadlines/reminders.ts';
import type { HandoffEvent } from '../../handoff/event.ts';
import type { ActivityOf, IssueActivity } from '../../handoff/issue-activity.ts';
import type { UnverifiedReason } from '../../handoff/rebuild/check-causes.ts';
import type { ShownAssignees } from '../../handoff/rebuild/reconcile.ts';
import { includesLabel, statusOfLabel } from '../../handoff/status-label.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { StoredIssue } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { parseHandoffId } from '../../render/comments/sections/facts-table.ts';
import { parseMarker } from '../../render/markers.ts';
import { classify } from '../issue/classify.ts';
import { factsOf } from '../issue/collect-activity.ts';
import {
  goneAs,
  isCertain,
  recordedAbsences,
  recordedTemplate,
  removalActivity,
} from '../issue/missing-issue.ts';
import { noticesOn } from '../issue/notices-on.ts';
import { sinceLabel } from '../issue/since-label.ts';
import type { FailureLog } from '../issue-failure.ts';
import { factOf, type Statement, speakerOf } from './statements.ts';

export interface FoundIssue {
  readonly issueNumber: number;
  readonly template: Template;
  readonly facts: readonly IssueActivity[];
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

/** One issue, as far as it could be read. */
export interface Read {
  readonly issueNumber: number;
  /** null: it could not be read, or does not exist. */
  readonly issue: IssueSnapshot | null;
  readonly recorded: StoredIssue;
}

export interface Finding {
  readonly failures: FailureLog;
  readonly configuration: Configuration;
  /** When the first ledger was created. */
  readonly createdAt: string;
  readonly now: string;
  /** What other issues say about it. */
  readonly statementsOn: (issueNumber: number) => readonly Statement[];
  readonly exists: (issueNumber: number) => boolean;
}

/** @returns null if it is no handoff, and never was */
export async function findIssue(
  ports: Ports,
  read: Read,
  finding: Finding,
): Promise<FoundIssue | null> {
  const { issueNumber, issue, recorded } = read;
  const { failures } = finding;
  const found = await failures.attempt(issueNumber, async () => {
    if (issue === null) {
      return foundInLedger(ports, read, finding);
    }
    const onGitHub = foundOnGitHub(issue, recorded, finding);
    return onGitHub === null ? null : withWhatElseIsSaid(ports, onGitHub, finding);
  });
  const why = issue === null ? 'issue_unreadable' : 'issue_failed';
  return hasFailed(failures, issueNumber)
    ? unclassified(issueNumber, recorded, { ...finding, why })
    : found;
}

function hasFailed({ failures }: FailureLog, number: number): boolean {
  return failures.some(({ issueNumber }) => issueNumber === number);
}

/** Adds what other issues say about it, and texts that only the ledger still has. */
async function withWhatElseIsSaid(
  ports: Ports,
  found: FoundIssue,
  { statementsOn, exists }: Finding,
): Promise<FoundIssue> {
  const { issueNumber, template, recorded } = found;
  const said = statementsOn(issueNumber).map((one) => factOf(one, template));
  const facts = [...found.facts, ...said];
  const absent = recorded.events.filter(
    (event) => !facts.some(({ source }) => source === event.source),
  );
  const unseen = absent.filter(({ source }) => isComment(source));
  const isHidden = await hiddenAmong(ports, unseen);
  const gone = absent.filter((event) =>
    event.source.startsWith('feedback:')
      ? !exists(speakerOf(event.source) ?? 0)
      : isComment(event.source) && (isOfDeletedComment(event, facts) || isHidden(event)),
  );
  const missing = [...gone, ...recordedAbsences(recorded)];
  return { ...found, facts: [...facts, ...missing.map(formatMissing)] };
}

function isComment(source: string): boolean {
  return /^comment:\d+$/.test(source);
}

/** Whose profile GitHub does not show either: it hides all that an account wrote which it takes for spam. */
async function hiddenAmong(
  { github }: Ports,
  unseen: readonly HandoffEvent[],
): Promise<(event: HandoffEvent) => boolean> {
  const logins = [...new Set(unseen.flatMap(({ actor }) => actor ?? []))];
  if (logins.length === 0) {
    return () => false;
  }
  const { accounts } = await github.lastChanges([], logins);
  return ({ actor }) => actor !== null && !accounts.has(actor.toLowerCase());
}

/** Whether a comment is gone: GitHub shows that one of that person's comments was deleted later. */
function isOfDeletedComment({ at, actor }: HandoffEvent, facts: readonly IssueActivity[]): boolean {
  return facts.some(
    (fact) => fact.kind === 'comment_deleted' && fact.at >= at && fact.author === actor,
  );
}

function formatMissing({ source, at, actor }: HandoffEvent): IssueActivity {
  const by = actor === null ? null : { login: actor, isBot: false };
  return { kind: 'history_unavailable', what: 'act', source, at, by };
}

function foundOnGitHub(
  snapshot: IssueSnapshot,
  recorded: StoredIssue,
  { configuration, createdAt }: Finding,
): FoundIssue | null {
  const issue = sinceLabel(snapshot, recorded);
  const status = statusCommentOf(issue);
  // A recorded issue stays a handoff, regardless of when it was closed.
  const since = isOursForSure(issue, configuration) ? '' : createdAt;
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

/** No matter when it was closed. */
export function isOursForSure(issue: IssueSnapshot, configuration: Configuration): boolean {
  return statusCommentOf(issue) !== null || isLabelledByUs(issue, configuration);
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
  { issueNumber, recorded }: Read,
  { configuration, failures, now }: Finding,
): Promise<FoundIssue | null> {
  const found = unclassified(issueNumber, recorded, { configuration, why: 'issue_gone' });
  if (found === null || recorded.template === null || hasFailed(failures, issueNumber)) {
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
    configuration,
    why,
  }: {
    readonly configuration: Configuration;
    readonly why: NonNullable<FoundIssue['keptBecause']>;
  },
): FoundIssue | null {
  const template = recordedTemplate(recorded, configuration);
  return template === null
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
