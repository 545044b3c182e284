// What the receiving team asked the sender, and the answers: part of the context.

import type { Team } from '../../../config/types.ts';
import { openQuestions } from '../../../handoff/deadlines/pauses.ts';
import type { Handoff, Question } from '../../../handoff/state.ts';
import { formatPerson } from '../../format/format-person.ts';
import { teamTime } from '../../format/time.ts';
import { quotation } from './quotes-section.ts';

const maxQuestions = 10;

export function questionsSection({ questions }: Handoff, receiving: Team): readonly string[] {
  const open = openQuestions(questions);
  return questions
    .slice(-maxQuestions)
    .flatMap((question) => [
      `**${formatPerson(question.by)} asked**, ${teamTime(question.at, receiving)}:`,
      quotation(question.text),
      ...(open.includes(question) ? [] : answerOf(question, receiving)),
    ]);
}

function answerOf({ answer, answeredBy, closedAt }: Question, receiving: Team): readonly string[] {
  if (closedAt === null) {
    return [];
  }
  if (answer !== null) {
    return [
      `**${formatPerson(answeredBy)} answered**, ${teamTime(closedAt, receiving)}:`,
      quotation(answer),
    ];
  }
  return [
    answeredBy === null
      ? `Closed without an answer, ${teamTime(closedAt, receiving)}.`
      : `${formatPerson(answeredBy)} answered by editing the description, ${teamTime(closedAt, receiving)}.`,
  ];
}
