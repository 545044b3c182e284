// The lifecycle: what one thing that happened on GitHub means for a handoff. Product contract §5.

import { includesLogin } from '../template/team.ts';
import { chooseAssignees } from './assign.ts';
import { compareChecklists, openItems, withTemplateItems } from './checklist.ts';
import type { Attempt, ContextChange, Detail, RefusalReason } from './event.ts';
import type { Actor, CloseReason, Fact } from './fact.ts';
import { mayReceive, maySend, type Policy } from './policy.ts';
import type { Handoff, IssueState } from './state.ts';
import { type ShownStatus, statusOfLabel } from './status-label.ts';
import type { Answer, Context, Submission } from './submission.ts';

type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;

/** What a fact means, given all that went before it; nothing where it changes nothing. */
export function decide(state: IssueState, fact: Fact, policy: Policy): readonly Detail[] {
  const { handoff } = state;
  if (fact.kind === 'written') {
    return handoff === null
      ? submit(state, fact, policy)
      : edited(handoff, fact.submission, { by: fact.by, policy });
  }
  if (fact.kind === 'labeled') {
    return labeled(handoff, fact, policy);
  }
  if (fact.kind === 'untold') {
    return fact.what === 'act' ? [] : [{ kind: 'untold', what: fact.what }];
  }
  if (handoff === null) {
    return [];
  }
  switch (fact.kind) {
    case 'unlabeled':
      return unlabeled(handoff, fact, policy);
    case 'closed':
      return closed(handoff, fact, policy);
    case 'reopened':
      return isEnded(handoff) ? [undo(handoff)] : [];
    case 'gone':
      return isEnded(handoff) ? [] : [{ kind: 'cancelled', reason: fact.reason }];
    case 'renamed':
      return fact.title === handoff.title ? [] : [{ kind: 'renamed', title: fact.title }];
    case 'assigned':
      return byPerson(fact.by) && !includesLogin(handoff.assignees, fact.assignee)
        ? [{ kind: 'assigned', assignee: fact.assignee }]
        : [];
    case 'unassigned':
      return byPerson(fact.by) && includesLogin(handoff.assignees, fact.assignee)
        ? [{ kind: 'unassigned', assignee: fact.assignee }]
        : [];
  }
}

function submit(state: IssueState, fact: FactOf<'written'>, policy: Policy): readonly Detail[] {
  const { context, faults, checklist } = fact.submission;
  const former = state.attempted;
  if (former !== null && same(former.context, context) && same(former.faults, faults)) {
    return [];
  }
  const { template } = policy;
  const of = { handoffType: template.type, fromTeam: template.from };
  const submitted: Detail = {
    kind: 'submitted',
    ...of,
    attempt: (former?.attempt ?? 0) + 1,
    complete: faults.length === 0,
    context,
    faults,
  };
  if (faults.length > 0) {
    return [submitted];
  }
  return [
    submitted,
    {
      kind: 'initiated',
      ...of,
      toTeam: template.to,
      title: fact.title,
      context,
      checklist: withTemplateItems(template, [], checklist ?? []),
      assignment: chooseAssignees(policy.receiving, policy.rota, fact.at.slice(0, 10)),
    },
  ];
}

function edited(
  handoff: Handoff,
  submission: Submission,
  { by, policy }: { readonly by: Actor | null; readonly policy: Policy },
): readonly Detail[] {
  const checklist =
    submission.checklist &&
    withTemplateItems(policy.template, handoff.checklist, submission.checklist);
  const ticks = checklist === null ? [] : compareChecklists(handoff.checklist, checklist);
  const changes = compareContexts(handoff.context, submission.context);
  const events: Detail[] = [...ticks];
  if (changes.length > 0) {
    events.push({ kind: 'context_edited', changes });
    if (handoff.status === 'returned' && by !== null && maySend(policy, handoff, by.login)) {
      events.push({ kind: 'resubmitted' });
    }
  }
  const allTicked = checklist?.every((item) => item.done) ?? false;
  const mayComplete = policy.autoComplete && by !== null && mayReceive(policy, by.login);
  if (mayComplete && handoff.status === 'accepted' && ticks.length > 0 && allTicked) {
    events.push({ kind: 'completed' });
  }
  return events;
}

function labeled(
  handoff: Handoff | null,
  fact: FactOf<'labeled'>,
  policy: Policy,
): readonly Detail[] {
  const wanted = statusOfLabel(policy.labels, fact.label);
  if (wanted === null || !countsFrom(fact.by, policy)) {
    return [];
  }
  if (handoff === null) {
    return wanted === 'incomplete' ? [] : [refuse('label', wanted, 'not_recorded')];
  }
  if (wanted === handoff.status) {
    return [];
  }
  return enter(handoff, wanted, { attempt: 'label', by: fact.by, policy, reason: 'label' });
}

interface Act {
  readonly attempt: Attempt;
  readonly by: Actor | null;
  readonly policy: Policy;
  /** Why it is cancelled, if that is what it comes to. */
  readonly reason: CloseReason | 'label';
}

/** Somebody wants the handoff to be in another status. */
function enter(handoff: Handoff, wanted: ShownStatus, act: Act): readonly Detail[] {
  const refused = whyNot(handoff, wanted, act);
  if (refused !== null) {
    return [refuse(act.attempt, wanted, refused, handoff)];
  }
  switch (wanted) {
    case 'accepted':
      return [{ kind: 'accepted', implicit: false }];
    case 'completed':
      return handoff.status === 'accepted'
        ? [{ kind: 'completed' }]
        : [{ kind: 'accepted', implicit: true }, { kind: 'completed' }];
    case 'cancelled':
      return [{ kind: 'cancelled', reason: act.reason }];
    case 'returned':
      return [{ kind: 'returned' }];
    case 'incomplete':
    case 'initiated':
      return [];
  }
}

function whyNot(handoff: Handoff, wanted: ShownStatus, act: Act): RefusalReason | null {
  if (wanted === 'incomplete' || wanted === 'initiated') {
    return 'set_by_baton';
  }
  const receives = act.by !== null && mayReceive(act.policy, act.by.login);
  const sends = act.by !== null && maySend(act.policy, handoff, act.by.login);
  if (wanted === 'cancelled' ? !receives && !sends : !receives) {
    return wanted === 'cancelled' ? 'not_a_party' : 'not_receiving_team';
  }
  if (isEnded(handoff)) {
    return 'already_ended';
  }
  const hasOpenItems = openItems(handoff.checklist).length > 0;
  return wanted === 'completed' && act.policy.requireChecklist && hasOpenItems
    ? 'checklist_open'
    : null;
}

function unlabeled(handoff: Handoff, fact: FactOf<'unlabeled'>, policy: Policy): readonly Detail[] {
  const { status } = handoff;
  if (
    statusOfLabel(policy.labels, fact.label) !== status ||
    status === 'initiated' ||
    !countsFrom(fact.by, policy)
  ) {
    return [];
  }
  const receives = fact.by !== null && mayReceive(policy, fact.by.login);
  const sends = fact.by !== null && maySend(policy, handoff, fact.by.login);
  if (status === 'cancelled' ? !receives && !sends : !receives) {
    const reason = status === 'cancelled' ? 'not_a_party' : 'not_receiving_team';
    return [refuse('unlabel', status, reason)];
  }
  return [undo(handoff)];
}

function closed(handoff: Handoff, fact: FactOf<'closed'>, policy: Policy): readonly Detail[] {
  if (isEnded(handoff) || !countsFrom(fact.by, policy)) {
    return [];
  }
  const wanted = fact.reason === 'completed' ? 'completed' : 'cancelled';
  return enter(handoff, wanted, { attempt: 'close', by: fact.by, policy, reason: fact.reason });
}

/** One step back: from accepted to initiated, from an end to where it was before. */
function undo(handoff: Handoff): Detail {
  const wasAccepted = handoff.status !== 'accepted' && handoff.acceptedAt !== null;
  return { kind: 'undone', to: wasAccepted ? 'accepted' : 'initiated' };
}

function refuse(
  attempt: Attempt,
  wanted: ShownStatus,
  reason: RefusalReason,
  handoff?: Handoff,
): Detail {
  const open =
    reason === 'checklist_open' && handoff !== undefined ? openItems(handoff.checklist) : [];
  return { kind: 'refused', attempt, wanted, reason, open };
}

function isEnded(handoff: Handoff): boolean {
  return handoff.status === 'completed' || handoff.status === 'cancelled';
}

/**
 * Labels and closings by bots are not acts of a team: our own follow what was decided before, and
 * another automation's are put right without calling anybody. A bot that a team lists is a member.
 */
function countsFrom(by: Actor | null, policy: Policy): boolean {
  return byPerson(by) || (by !== null && mayReceive(policy, by.login));
}

function byPerson(by: Actor | null): boolean {
  return by === null || !by.isBot;
}

function compareContexts(before: Context, after: Context): readonly ContextChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    const from: Answer | null = before[field] ?? null;
    const to: Answer | null = after[field] ?? null;
    return same(from, to) ? [] : [{ field, from, to }];
  });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
