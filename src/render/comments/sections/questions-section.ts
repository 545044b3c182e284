// What the receiving team asked the sender, and the answers: part of the context.

import { openQuestions } from '../../../handoff/deadlines/pauses.ts';
import type { Handoff, Question } from '../../../handoff/state.ts';
import { formatPerson } from '../../format/format-person.ts';
import { utc } from '../../format/time.ts';
import { quotation } from './quotes-section.ts';

const maxQuestions = 10;

export function questionsSection({ questions }: Handoff): readonly string[] {
  const open = openQuestions(questions);
  return questions
    .slice(-maxQuestions)
    .flatMap((question) => [
      `**${formatPerson(question.by)} asked**, ${utc(question.at)}:`,
      quotation(question.text),
      ...(open.includes(question) ? [] : answerOf(question)),
    ]);
}

function answerOf({ answer, answeredBy, closedAt }: Question): readonly string[] {
  if (closedAt === null) {
    return [];
  }
  if (answer !== null) {
    return [`**${formatPerson(answeredBy)} answered**, ${utc(closedAt)}:`, quotation(answer)];
  }
  return [
    answeredBy === null
      ? `Closed without an answer, ${utc(closedAt)}.`
      : `${formatPerson(answeredBy)} answered by editing the description, ${utc(closedAt)}.`,
  ];
}
