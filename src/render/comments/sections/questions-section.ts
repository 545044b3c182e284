// What the receiving team asked the sender, and the answers: part of the context.

import type { Team } from '../../../config/types.ts';
import { openQuestions } from '../../../handoff/deadlines/pauses.ts';
import type { Handoff, Question } from '../../../handoff/state.ts';
import { formatPerson } from '../../format/format-person.ts';
import { liveQuote } from '../../format/live.ts';
import { teamTime } from '../../format/time.ts';
import { fairShare } from '../../report/fair-share.ts';
import { longestQuote } from './quotes-section.ts';

const maxQuestions = 10;
/** Maximum characters of all questions and answers together. */
const space = 16_000;

export function questionsSection(
  { questions, since }: Handoff,
  receiving: Team,
): readonly string[] {
  const open = openQuestions(questions);
  const shown = questions.slice(-maxQuestions);
  const texts = shown.flatMap(({ text, answer }) => (answer === null ? [text] : [text, answer]));
  const lengths = texts.map((text) => liveQuote(text, longestQuote).length);
  const share = Math.min(longestQuote, fairShare(lengths, space));
  const quote = (text: string) => liveQuote(text, share);
  const time = (at: string) => teamTime(at, receiving, since);
  return shown.flatMap((question) => [
    `**${formatPerson(question.by)} asked**, ${time(question.at)}:`,
    quote(question.text),
    ...(open.includes(question) ? [] : answerOf(question, { time, quote })),
  ]);
}

function answerOf(
  { answer, answeredBy, closedAt }: Question,
  {
    time,
    quote,
  }: { readonly time: (at: string) => string; readonly quote: (text: string) => string },
): readonly string[] {
  if (closedAt === null) {
    return [];
  }
  if (answer !== null) {
    return [`**${formatPerson(answeredBy)} answered**, ${time(closedAt)}:`, quote(answer)];
  }
  return [
    answeredBy === null
      ? `Closed without an answer, ${time(closedAt)}.`
      : `${formatPerson(answeredBy)} answered by editing the description, ${time(closedAt)}.`,
  ];
}
