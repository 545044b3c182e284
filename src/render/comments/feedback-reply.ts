// The reply to a person who submitted a feedback form.

import type { Template } from '../../config/types.ts';
import type { EventData } from '../../handoff/event.ts';
import type { Actor } from '../../handoff/issue-activity.ts';
import { possibleTeams } from '../../handoff/route.ts';
import type { FieldError } from '../../handoff/submission.ts';
import { fieldProblem } from '../field-problem-table.ts';
import { inline, prose } from '../format/escape.ts';
import { mention } from '../format/format-person.ts';
import { teamName } from '../format/format-team.ts';
import { noticeMarker } from '../markers.ts';
import { fieldLabels } from './sections/quotes-section.ts';

export type FeedbackAnswer =
  | {
      readonly kind: 'recorded';
      /** The issue of the handoff. */
      readonly issueNumber: number;
      readonly template: Template;
      /** The event that resulted. */
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

/** Replaces the regular expression that the form validates against. */
const numberWanted = 'Write the number of the handoff’s issue, for example `12`.';

const again = 'Submit the form again.';

function textOf(answer: FeedbackAnswer): string {
  switch (answer.kind) {
    case 'recorded':
      return recorded(answer);
    case 'no_handoff':
      return `Baton recorded nothing, because issue ${answer.issueNumber} has no handoff. ${again}`;
    case 'unreadable':
      return [
        'Baton recorded nothing:',
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
    return `thank you. Baton recorded ${rating} of 5 for the handoff in #${issueNumber}, where ${teamName(template.from)} can read it.${lacked}`;
  }
  const why =
    detail.type === 'rejected' && detail.reason === 'not_completed'
      ? 'You can rate a handoff once it is completed.'
      : `Only the receiving team, ${teamName(possibleTeams(template))}, can rate it.`;
  return `Baton did not record your rating of the handoff in #${issueNumber}. ${why}`;
}
