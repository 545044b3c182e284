// What whoever filed a feedback form is told.

import type { Template } from '../../config/types.ts';
import type { EventData } from '../../handoff/event.ts';
import type { Actor } from '../../handoff/issue-activity.ts';
import type { FieldError } from '../../handoff/submission.ts';
import { inline, prose } from '../format/escape.ts';
import { mention } from '../format/format-person.ts';
import { teamName } from '../format/format-team.ts';
import { noticeMarker } from '../markers.ts';
import { fieldProblem } from '../problem-table.ts';
import { fieldLabels } from './quotes-section.ts';

export type FeedbackAnswer =
  | {
      readonly kind: 'recorded';
      /** Of the handoff. */
      readonly issueNumber: number;
      readonly template: Template;
      /** What it came to. */
      readonly detail: EventData;
    }
  | { readonly kind: 'no_handoff'; readonly issueNumber: number }
  | { readonly kind: 'unreadable'; readonly errors: readonly FieldError[] };

export function feedbackReply(
  answer: FeedbackAnswer,
  { source, to }: { readonly source: string; readonly to: Actor | null },
): string {
  const call = to === null ? '' : `${mention(to.login)}, `;
  return `${noticeMarker(source)}\n${call}${textOf(answer)}\n`;
}

/** Instead of the pattern that the form checks it by. */
const numberWanted = 'Write the number of the handoff’s issue, such as `12`.';

const again = 'Fill in the form once more.';

function textOf(answer: FeedbackAnswer): string {
  switch (answer.kind) {
    case 'recorded':
      return recorded(answer);
    case 'no_handoff':
      return `nothing was recorded: there is no handoff in issue ${answer.issueNumber}. ${again}`;
    case 'unreadable':
      return [
        'nothing was recorded:',
        answer.errors
          .map((error) => {
            const { explanation, nextStep } = fieldProblem(error);
            const what = error.field === 'handoff' ? numberWanted : nextStep;
            return `- **${inline(error.label, 80)}**: ${prose(explanation, 400)} ${prose(what, 400)}`;
          })
          .join('\n'),
        again,
      ].join('\n\n');
  }
}

function recorded({
  issueNumber,
  template,
  detail,
}: Extract<FeedbackAnswer, { readonly kind: 'recorded' }>): string {
  if (detail.type === 'rated') {
    const { rating, missing } = detail;
    const lacked =
      missing.length === 0 ? '' : ` Missing or wrong: ${fieldLabels(missing, template)}.`;
    return `thank you: ${rating} of 5 is recorded with the handoff in #${issueNumber}, where ${teamName(template.from)} can read it.${lacked}`;
  }
  const why =
    detail.type === 'rejected' && detail.reason === 'not_completed'
      ? 'A handoff is rated once it is completed.'
      : `Only the receiving team, ${teamName(template.to)}, rates it.`;
  return `your rating of the handoff in #${issueNumber} was not recorded. ${why}`;
}
