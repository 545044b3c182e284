// Questions to the sender and holds: which clock runs, and what was asked and answered.

import { openQuestions, phaseNow } from '../../deadlines/pauses.ts';
import { addPhase, isReceiverTurn } from '../../deadlines/time-in-status.ts';
import type { EventData, HandoffEvent } from '../../event.ts';
import type { Handoff, Question } from '../../state.ts';

type Of<Type extends EventData['type']> = Extract<EventData, { readonly type: Type }>;

/** The clock that runs stops, and the next starts. */
export function nextClock(handoff: Handoff, { at, data }: HandoffEvent): Handoff {
  const phase = phaseNow(handoff);
  if (phase === null) {
    return { ...handoff, clockSince: at };
  }
  const { clocks, clockSince, pauses } = handoff;
  const worked = 'businessSeconds' in data ? data.businessSeconds : undefined;
  const wasPaused = phase === 'onHold' || phase === 'asked';
  return {
    ...handoff,
    clocks: addPhase(clocks, phase, { from: clockSince, to: at, worked }),
    clockSince: at,
    pauses: wasPaused && clockSince < at ? [...pauses, { from: clockSince, to: at }] : pauses,
  };
}

/**
 * A turn ends and the next starts: of another side, or of another team.
 *
 * @param handoff with the clocks of the turn that ends
 */
export function newTurn({ status, since, turns, clocks }: Handoff, { at, actor }: HandoffEvent) {
  return {
    waitedBefore: clocks.waiting.worked,
    since: at,
    sinceBy: actor,
    turns: isReceiverTurn(status) ? [...turns, { from: since, to: at }] : turns,
    reminders: [],
  };
}

export function asked(
  handoff: Handoff,
  event: HandoffEvent,
  { question, called }: Of<'asked'>,
): Handoff {
  const { actor: by, at } = event;
  const added: Question = {
    text: question,
    by,
    at,
    closedAt: null,
    answeredBy: null,
    answer: null,
    called: called ?? null,
  };
  return { ...nextClock(handoff, event), questions: [...handoff.questions, added] };
}

/** One answer is to all open questions. */
export function answered(handoff: Handoff, event: HandoffEvent, data: Of<'answered'>): Handoff {
  const closed = { closedAt: event.at, answeredBy: event.actor, answer: data.answer ?? null };
  return { ...nextClock(handoff, event), questions: withOpen(handoff.questions, closed) };
}

export function held(handoff: Handoff, event: HandoffEvent, data: Of<'held'>): Handoff {
  const { actor: by, at, source } = event;
  const { reason = null, until = null, waitsFor } = data;
  const since = handoff.hold?.since ?? at;
  const waits = waitsFor === undefined ? {} : { waitsFor };
  return {
    ...nextClock(handoff, event),
    hold: { source, since, by, reason, until, ...waits },
    waitsAgain: false,
  };
}

export function resumed(handoff: Handoff, event: HandoffEvent): Handoff {
  const next = nextClock(handoff, event);
  return handoff.hold === null
    ? { ...next, questions: withOpen(handoff.questions, withdrawn(event)) }
    : { ...next, hold: null };
}

export function withoutPause(handoff: Handoff, event: HandoffEvent): Handoff {
  return {
    ...handoff,
    hold: null,
    waitsAgain: handoff.waitsAgain || handoff.hold?.waitsFor !== undefined,
    questions: withOpen(handoff.questions, withdrawn(event)),
  };
}

function withdrawn({ at }: HandoffEvent): Closing {
  return { closedAt: at, answeredBy: null, answer: null };
}

type Closing = Pick<Question, 'closedAt' | 'answeredBy' | 'answer'>;

function withOpen(questions: readonly Question[], closed: Closing): readonly Question[] {
  const open = openQuestions(questions);
  return open.length === 0
    ? questions
    : questions.map((one) => (open.includes(one) ? { ...one, ...closed } : one));
}
