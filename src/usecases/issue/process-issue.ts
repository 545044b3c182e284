// Processes one issue: derives events from its history and records them. Writes nothing to GitHub.

import { sortByTime } from '../../base/time/sort-by-time.ts';
import { hasMembers, sameLogin } from '../../config/teams/team.ts';
import type { Template } from '../../config/types.ts';
import { dueFormAction, formEventsShown } from '../../handoff/deadlines/form-limits.ts';
import { nextActions } from '../../handoff/deadlines/next-actions.ts';
import { dueReminders } from '../../handoff/deadlines/reminders.ts';
import type { HandoffEvent } from '../../handoff/event.ts';
import type { ActivityOf, IssueActivity } from '../../handoff/issue-activity.ts';
import { evolve } from '../../handoff/lifecycle/evolve/evolve.ts';
import { replay } from '../../handoff/lifecycle/replay.ts';
import { type Policy, policyFor } from '../../handoff/policy.ts';
import type { EarlierHandoff, IssueState } from '../../handoff/state.ts';
import { subjectOf } from '../../handoff/subject.ts';
import type { Lookup } from '../../ports/github.ts';
import type { LedgerTransaction } from '../../ports/ledger.ts';
import type { ServiceError } from '../../ports/service-error.ts';
import { joinedFacts } from '../next/joined-facts.ts';
import { siblingsOf } from '../next/siblings.ts';
import { teamClock } from '../team-clock.ts';
import {
  candidatesFor,
  type LoadInput,
  type PossibleReceiver,
  receiverOf,
  receiversByName,
  withRotas,
} from './candidates.ts';
import { withoutDeletedLabels } from './deleted-labels.ts';
import {
  actsToJudge,
  assignableAmong,
  filerOf,
  filingOf,
  findUndecidable,
  type Membership,
  membershipOf,
  needsOf,
  type PendingAct,
  unreadableTeam,
  writersAmong,
} from './judge-people.ts';

/** An issue that is a handoff or an incomplete submission. */
export interface IssueContext {
  readonly issueNumber: number;
  readonly template: Template;
  readonly facts: readonly IssueActivity[];
  readonly policy: Omit<Policy, 'rota'>;
  /** Types of all templates. */
  readonly types: readonly string[];
  readonly templates: readonly Template[];
  /** What it states about itself once the ledger has it as the next handoff of that issue. */
  readonly joins?: ActivityOf<'chain_joined'>;
  /** Its texts are left out of the ledger, because GitHub refused them. */
  readonly isWithheld?: true;
  /** GitHub did not show all members of the receiving team. */
  readonly hasUnreadMembers?: true;
  /** Why some of what happened could not be decided yet; it is left out of `facts`. */
  readonly undecided?: ServiceError;
}

/** An issue with its events after processing. */
export interface ProcessedIssue {
  readonly subject: IssueContext;
  readonly handoffId: number | null;
  readonly state: IssueState;
  /** Events recorded by this run. */
  readonly newEvents: readonly HandoffEvent[];
  /** All events, including the new ones. */
  readonly events: readonly HandoffEvent[];
  /** Earlier handoffs about the same subject. */
  readonly earlier: readonly EarlierHandoff[];
  /** The data branch with its ledger. */
  readonly ledger: string;
}

/** Loads what the decisions need. Checks permissions only if a decision depends on them. */
export async function loadIssueContext(input: LoadInput): Promise<IssueContext> {
  const { issueNumber, template, facts, recorded, configuration, github } = input;
  const [current, ...others] = await candidatesFor(input);
  const receivers = [current, ...others];
  const sender = filerOf(facts, issueNumber);
  const open = actsToJudge({ facts, recorded, configuration });
  const isFormOfBaton = recorded.template === null && facts.some(isOpening);
  const sending =
    open.length === 0 && !isFormOfBaton
      ? { team: current.sending, unread: null }
      : await membershipOf(current.sending, github);
  const judged = [];
  for (const { receiving, isReceivingLost } of receivers) {
    judged.push(
      await judgePeople(input, { receiving, sending, isReceivingLost, sender, acts: open }),
    );
  }
  const sources = new Set(judged.flatMap(({ undecided }) => [...(undecided?.sources ?? [])]));
  const error = judged.flatMap(({ undecided }) => undecided?.error ?? [])[0];
  const policy = {
    template,
    sending: sending.team,
    sendingClock: await teamClock(sending.team),
    ...(await receiverOf(current, configuration)),
    receivers: await receiversByName(receivers, configuration),
    incomplete: configuration.incomplete,
    isSendingPartial:
      sending.unread !== null ||
      (open.length === 0 && !isFormOfBaton && sending.team.githubTeam !== undefined),
    labels: configuration.labels,
    usedLabels: configuration.usedLabels,
    requireChecklist: configuration.requireChecklist,
    autoComplete: configuration.autoComplete,
    selfAccept: configuration.selfAccept,
    filer: knownFiler(filingOf(facts, issueNumber)),
    templates: configuration.templates,
    writers: new Set(judged.flatMap(({ writers }) => loginsWith(writers, 'yes'))),
    unassignable: new Set(judged.flatMap(({ assignable }) => loginsWith(assignable, 'no'))),
  };
  const decidable = facts.filter(({ source }) => !sources.has(source));
  return {
    issueNumber,
    template,
    facts: await withoutDeletedLabels(decidable, { recorded, policy, github }),
    ...(error === undefined ? {} : { undecided: error }),
    ...(current.receiving.unread === null ? {} : { hasUnreadMembers: true }),
    types: configuration.templates.map(({ type }) => type),
    templates: configuration.templates,
    policy,
  };
}

function isOpening(fact: IssueActivity): boolean {
  return fact.kind === 'written' && fact.opening !== undefined;
}

/** Of a form that Baton opened for no one the sender is not known yet. */
function knownFiler(filing: IssueActivity | undefined): Policy['filer'] {
  const isForNoOne = filing?.by === null && isOpening(filing);
  return isForNoOne ? undefined : filing?.by;
}

/** Whether the people who acted may, if this team receives. */
async function judgePeople(
  { issueNumber, facts, recorded, github }: LoadInput,
  {
    acts,
    isReceivingLost,
    ...parties
  }: Pick<PossibleReceiver, 'receiving' | 'isReceivingLost'> & {
    readonly sending: Membership;
    readonly sender: string | null;
    readonly acts: readonly PendingAct[];
  },
) {
  const { receiving, sender } = parties;
  if (receiving.unread !== null && !hasMembers(receiving.team)) {
    throw unreadableTeam(issueNumber, receiving.unread);
  }
  // A deleted team must not become a team of everyone: the sender at least does not receive.
  const isExcluded = (login: string) =>
    isReceivingLost && sender !== null && sameLogin(login, sender);
  const writers = hasMembers(receiving.team)
    ? new Map<string, Lookup>()
    : await writersAmong(
        acts
          .filter(({ fact }) => needsOf(fact) !== 'sending')
          .map(({ login }) => login)
          .filter((one) => !isExcluded(one)),
        github,
      );
  const assignable = await assignableAmong(facts, { recorded, receiving: receiving.team, github });
  const undecided = findUndecidable(acts, { ...parties, writers, issueNumber, assignable });
  return { writers, assignable, undecided };
}

function loginsWith(lookups: ReadonlyMap<string, Lookup>, wanted: Lookup): readonly string[] {
  return [...lookups].flatMap(([login, found]) => (found === wanted ? [login] : []));
}

/**
 * Reads, decides and records, within a transaction.
 * @param now GitHub's time
 * @param ledgerName the data branch
 * @param shownSources what comments of Baton are about, by the source of the event
 */
export async function processIssue(
  ledger: LedgerTransaction,
  subject: IssueContext,
  {
    now,
    ledgerName,
    shownSources = [],
  }: {
    readonly now: string;
    readonly ledgerName: string;
    readonly shownSources?: readonly string[];
  },
): Promise<ProcessedIssue> {
  const { issueNumber, template } = subject;
  const facts = [...subject.facts, ...(await joinedFacts(ledger, subject))];
  const recorded = await ledger.issue(issueNumber);
  const siblings = await siblingsOf(ledger, {
    issueNumber,
    template,
    facts,
    events: recorded.events,
  });
  const whole = { ...(await withRotas(subject.policy, ledger)), siblings };
  const lost = lostFormEvents(shownSources, { facts, recorded: recorded.events });
  const replayed = replay({
    ...{ facts, policy: whole, now },
    recorded: [...recorded.events, ...lost],
  });
  const policy = policyFor(whole, replayed.state.handoff?.toTeam ?? null);
  const due = [
    ...dueReminders(replayed.state, { issueNumber, now, policy }),
    ...dueFormAction(replayed.state, { issueNumber, now, policy }),
  ];
  const newEvents = [...sortByTime([...lost, ...replayed.newEvents]), ...due];
  const state = due.reduce(evolve, replayed.state);
  const handoffId =
    newEvents.length === 0
      ? recorded.handoffId
      : await ledger.record({
          issueNumber,
          template,
          events: newEvents,
          state,
          deadlines: nextActions(state, policy),
        });
  const events = [...recorded.events, ...newEvents];
  const earlier = await earlierOf(ledger, subject, state);
  return {
    subject: { ...subject, policy },
    handoffId,
    state,
    newEvents,
    events,
    earlier,
    ledger: ledgerName,
  };
}

/** An older ledger was restored: without them, the sender would be reminded a second time. */
function lostFormEvents(
  shownSources: readonly string[],
  {
    facts,
    recorded,
  }: { readonly facts: readonly IssueActivity[]; readonly recorded: readonly HandoffEvent[] },
): readonly HandoffEvent[] {
  const known = new Set(recorded.map(({ source }) => source));
  return formEventsShown(shownSources, facts).filter(({ source }) => !known.has(source));
}

const maxEarlier = 5;

async function earlierOf(
  ledger: LedgerTransaction,
  { issueNumber, template }: IssueContext,
  { handoff }: IssueState,
): Promise<readonly EarlierHandoff[]> {
  const subject = handoff === null ? null : subjectOf(template, handoff.context);
  return handoff === null || subject === null
    ? []
    : ledger.earlierHandoffs({
        ...{ subject, issueNumber },
        before: handoff.initiatedAt,
        most: maxEarlier,
      });
}
