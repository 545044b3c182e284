// Every mistake in a field of a form: its title, the explanation and the fix.

import type { FieldError, FieldErrorKind } from '../handoff/submission.ts';
import { type ProblemEntry, type ProblemText, problemText } from './problem-table.ts';

/** A field error that makes a submission incomplete. */
export function fieldProblem(fault: FieldError): ProblemText {
  return problemText(fieldProblems[fault.kind], fault);
}

const write = ({ expected }: FieldError) => `Write ${expected ?? 'it as the form describes'}.`;
const keepTo = ({ expected }: FieldError) => `It must be ${expected ?? 'within the limits'}.`;
const isNo = (what: string) => (fault: FieldError) => `${found(fault)} is not ${what}.`;

const fieldProblems = {
  missing: {
    title: 'Missing',
    explanation: ({ hasNoHeading, label, because }) => {
      const need = because === undefined ? '' : `, needed because ${because}`;
      return hasNoHeading
        ? `The description has no heading \`### ${label}\`${need}.`
        : `The field is empty${need}.`;
    },
    nextStep: whereToWrite,
  },
  not_a_number: { title: 'Not a number', explanation: isNo('a number'), nextStep: write },
  not_money: { title: 'Not an amount', explanation: isNo('an amount of money'), nextStep: write },
  not_a_date: { title: 'Not a date', explanation: isNo('a date'), nextStep: write },
  not_a_url: { title: 'Not a link', explanation: isNo('a web address'), nextStep: write },
  not_an_email: { title: 'Not an e-mail', explanation: isNo('an e-mail address'), nextStep: write },
  not_a_login: { title: 'Not a login', explanation: isNo('a GitHub login'), nextStep: write },
  not_an_option: {
    title: 'Not an option',
    explanation: isNo('one of the options'),
    nextStep: write,
  },
  no_attachment: {
    title: 'No attachment',
    explanation: (fault) => `${found(fault)} has no uploaded file or image.`,
    nextStep:
      'Edit the description and drag a file or an image under the heading, or paste it there.',
  },
  too_small: {
    title: 'Too small',
    explanation: (fault) => `${found(fault)} is below the minimum.`,
    nextStep: keepTo,
  },
  too_large: {
    title: 'Too large',
    explanation: (fault) => `${found(fault)} is above the maximum.`,
    nextStep: keepTo,
  },
  pattern: {
    title: 'Wrong format',
    explanation: (fault) => `${found(fault)} does not match the required format.`,
    nextStep: ({ expected }) =>
      `The whole answer must match this pattern: ${expected ?? ''}`.trim(),
  },
} satisfies Record<FieldErrorKind, ProblemEntry<FieldError>>;

function whereToWrite({ expected, hasNoHeading, label, strayHeading }: FieldError): string {
  const options = expected === undefined ? '' : ` Choose one of: ${expected}.`;
  if (strayHeading !== undefined) {
    return `“${strayHeading}” is not a field of this form. If this is the answer, write \`### ${label}\` instead.${options}`;
  }
  if (hasNoHeading) {
    return `Add the heading, with the answer below it.${options}`;
  }
  return options.trim() || 'Write the answer under its heading.';
}

function found({ found: text }: FieldError): string {
  return text === undefined ? 'The answer' : `“${text}”`;
}
