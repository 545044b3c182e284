// What a message outside GitHub names of a handoff's answers and of a return.

import { humanize } from '../../base/format-words.ts';
import { joinList } from '../../base/join-list.ts';
import { formatReturnReason } from '../../config/return-reasons.ts';
import type { Field, Template } from '../../config/types.ts';
import type { EventData } from '../../handoff/event.ts';
import type { Handoff } from '../../handoff/state.ts';
import { redactedValue } from '../../handoff/submission.ts';
import type { MessageField } from './message.ts';
import { plainAnswer, truncatedLine } from './plain.ts';

export const maxCommentLength = 300;

const maxAnswers = 6;
const maxAnswerLength = 80;

/** The first short answers as a summary; the issue has all answers. */
export function shortAnswers({
  handoff,
  template,
}: {
  readonly handoff: Handoff;
  readonly template: Template;
}): readonly MessageField[] {
  const answered = template.fields.flatMap((field) => {
    const answer = handoff.context[field.id];
    const isKeptBack = answer === undefined || answer === redactedValue || field.private;
    const text = isKeptBack ? '' : plainAnswer(answer);
    const isShort = text !== '' && text.length <= maxAnswerLength;
    return isShort ? [{ name: labelOf(field), text }] : [];
  });
  return answered.slice(0, maxAnswers);
}

function labelOf({ label }: Field): string {
  return truncatedLine(label, 60);
}

type Of<Kind extends EventData['type']> = Extract<EventData, { readonly type: Kind }>;

export function returnFacts(
  { reason, comment, fields = [] }: Of<'returned'>,
  template: Template,
): readonly MessageField[] {
  const labels = fields.map((id) => {
    const field = template.fields.find((one) => one.id === id);
    return field === undefined ? humanize(truncatedLine(id, 60)) : labelOf(field);
  });
  return [
    ...(reason === undefined || reason === null
      ? []
      : [{ name: 'Reason', text: truncatedLine(formatReturnReason(reason, template), 100) }]),
    ...(labels.length === 0 ? [] : [{ name: 'Fields', text: joinList(labels) }]),
    ...(comment === undefined || comment === null || comment.trim() === ''
      ? []
      : [{ name: 'Comment', text: truncatedLine(comment, maxCommentLength) }]),
  ];
}
