// An incomplete form is its sender's to complete: they are reminded once, and later the issue is closed. A
// late run gives them the time between the two all the same.

import type { Duration } from '../../config/types.ts';
import type { EventData, HandoffEvent } from '../event.ts';
import type { Policy } from '../policy.ts';
import type { IssueState, LatestSubmission } from '../state.ts';
import { alwaysOpen, type BusinessTime, toSeconds } from './business-time.ts';

type FormPolicy = Pick<Policy, 'incomplete' | 'sendingClock'>;

const actions = ['remind', 'close'] as const;
type FormAction = (typeof actions)[number];

interface DueAction {
  readonly action: FormAction;
  readonly at: string;
}

/** What is due next; null: nothing, because it is complete, handed over, closed or not limited. */
export function nextFormAction(
  { attempted, handoff }: IssueState,
  policy: FormPolicy,
): DueAction | null {
  const { incomplete: limits } = policy;
  if (limits === undefined || handoff !== null || !isOpenForm(attempted)) {
    return null;
  }
  const clock = policy.sendingClock ?? alwaysOpen;
  const { remind, close } = limits;
  if (remind !== false && attempted.remindedAt === null) {
    const at = clock.add(attempted.since, toSeconds(clock, remind));
    const isFirst = close === false || at < clock.add(attempted.since, toSeconds(clock, close));
    if (isFirst) {
      return { action: 'remind', at };
    }
  }
  return close === false
    ? null
    : { action: 'close', at: closeAt(attempted, { close, remind, clock }) };
}

function isOpenForm(attempted: LatestSubmission | null): attempted is LatestSubmission {
  return attempted !== null && attempted.errors.length > 0 && attempted.closed === null;
}

function closeAt(
  { since, remindedAt }: LatestSubmission,
  {
    close,
    remind,
    clock,
  }: { readonly close: Duration; readonly remind: Duration | false; readonly clock: BusinessTime },
): string {
  const limit = toSeconds(clock, close);
  const usual = clock.add(since, limit);
  if (remindedAt === null || remind === false) {
    return usual;
  }
  const afterReminder = clock.add(remindedAt, limit - toSeconds(clock, remind));
  return [usual, afterReminder].toSorted().at(-1) ?? usual;
}

/** What has come, one at a time. @param now GitHub's time: recorded, because the sender hears of it then */
export function dueFormAction(
  state: IssueState,
  {
    issueNumber,
    now,
    policy,
  }: { readonly issueNumber: number; readonly now: string; readonly policy: FormPolicy },
): readonly HandoffEvent[] {
  const next = nextFormAction(state, policy);
  return next === null || next.at >= now || state.attempted === null
    ? []
    : [formEvent({ issueNumber, action: next.action, since: state.attempted.since, at: now })];
}

interface FormTimer {
  readonly issueNumber: number;
  readonly action: FormAction;
  /** From when the time of the sender counted. */
  readonly since: string;
  /** When the run recorded it. */
  readonly at: string;
}

function formEvent({ issueNumber, action, since, at }: FormTimer): HandoffEvent {
  const data: EventData =
    action === 'remind'
      ? { type: 'submission_reminded', since }
      : { type: 'submission_closed', reason: 'expired' };
  return { source: `form:${issueNumber}:${action}:${since}@${at}`, at, actor: null, data };
}

/** The event behind this source, which a comment of Baton shows; null: the source is of something else. */
export function formEventOf(source: string): HandoffEvent | null {
  const [, number, word, since = '', at = ''] =
    /^form:(\d{1,15}):(remind|close):([^@]+)@(.+)$/.exec(source) ?? [];
  const action = actions.find((one) => one === word);
  return number === undefined || action === undefined
    ? null
    : formEvent({ issueNumber: Number(number), action, since, at });
}

/**
 * Reminders of an incomplete form, and its closing: as a source shows them, if the time of the sender
 * counted from one of these acts.
 */
export function formEventsShown(
  sources: readonly string[],
  acts: readonly { readonly at: string }[],
): readonly HandoffEvent[] {
  return [...new Set(sources)].flatMap((source) => {
    const event = formEventOf(source);
    const isCounted = acts.some(({ at }) => source.includes(`:${at}@`));
    return event === null || !isCounted ? [] : [event];
  });
}
