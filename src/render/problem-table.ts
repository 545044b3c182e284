// Everything that a person can do wrong: what it is called, why it is wrong, and what to do next.
// Plain text, labels and the like in backticks, in which words of theirs may stand: `prose` makes
// Markdown of it. Comments, annotations and the command line all print from here.

import { joinList } from '../base/join-list.ts';
import type { ConfigurationProblem } from '../config/problem.ts';
import type { RejectionReason } from '../handoff/event.ts';
import type { FieldError, FieldErrorKind } from '../handoff/submission.ts';

export interface ProblemText {
  readonly title: string;
  readonly explanation: string;
  readonly nextStep: string;
}

type Entry<Facts> = {
  readonly [Part in keyof ProblemText]: string | ((facts: Facts) => string);
};

function textOf<Facts>(entry: Entry<Facts>, facts: Facts): ProblemText {
  const say = (part: string | ((facts: Facts) => string)) =>
    typeof part === 'string' ? part : part(facts);
  return {
    title: say(entry.title),
    explanation: say(entry.explanation),
    nextStep: say(entry.nextStep),
  };
}

/** A field of a form that keeps the submission from being complete. */
export function fieldProblem(fault: FieldError): ProblemText {
  return textOf(fieldProblems[fault.kind], fault);
}

const write = ({ expected }: FieldError) => `Write ${expected ?? 'it as the form asks for it'}.`;
const keepTo = ({ expected }: FieldError) => `It must be ${expected ?? 'within the bounds'}.`;
const isNo = (what: string) => (fault: FieldError) => `${found(fault)} is not ${what}.`;

const fieldProblems = {
  missing: {
    title: 'Missing',
    explanation: ({ hasNoHeading, label }) =>
      hasNoHeading ? `The description has no heading \`### ${label}\`.` : 'Nothing is filled in.',
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
  too_small: {
    title: 'Too small',
    explanation: (fault) => `${found(fault)} is less than the form allows.`,
    nextStep: keepTo,
  },
  too_large: {
    title: 'Too large',
    explanation: (fault) => `${found(fault)} is more than the form allows.`,
    nextStep: keepTo,
  },
  pattern: {
    title: 'Not in the form asked for',
    explanation: (fault) => `${found(fault)} does not have the form that is asked for.`,
    nextStep: ({ expected }) => `It must match this pattern as a whole: ${expected ?? ''}`.trim(),
  },
} satisfies Record<FieldErrorKind, Entry<FieldError>>;

function whereToWrite({ expected, hasNoHeading, label, strayHeading }: FieldError): string {
  const options = expected === undefined ? '' : ` Choose among these: ${expected}.`;
  if (strayHeading !== undefined) {
    return `“${strayHeading}” is no field of this form: if this is the answer, write \`### ${label}\` in its place.${options}`;
  }
  if (hasNoHeading) return `Add the heading, with the answer below it.${options}`;
  return options.trim() || 'Write the answer under its heading.';
}

function found({ found: text }: FieldError): string {
  return text === undefined ? 'What stands there' : `“${text}”`;
}

/** What a refusal is told with. */
export interface RejectionFacts {
  /** The label of the status the person wanted. */
  readonly label: string;
  /** How the person would try once more: `put the label … on it`, `comment …`. */
  readonly again: string;
  /** How the command is written. */
  readonly usage: string;
  /** The command that was meant by one that is none. */
  readonly meant: string | null;
  /** Why a handoff of this kind may be returned. */
  readonly reasons: readonly string[];
  readonly fromTeam: string;
  readonly toTeam: string;
  /** Logins of the receiving team; empty where it lists nobody. */
  readonly receivers: readonly string[];
  readonly sender: string | null;
}

export function refusalProblem(reason: RejectionReason, facts: RejectionFacts): ProblemText {
  return textOf(refusals[reason], facts);
}

const refusals = {
  not_receiving_team: {
    title: 'Only for the receiving team',
    explanation: ({ toTeam, receivers }) =>
      receivers.length === 0
        ? `This step is for the receiving team, ${toTeam}, which lists nobody: so it is for whoever may write to this repository.`
        : `This step is for the receiving team, ${toTeam}.`,
    nextStep: ({ receivers }) => `Ask ${receiver(receivers)} to do it.`,
  },
  not_a_party: {
    title: 'Only for those concerned',
    explanation: ({ toTeam }) => `Only the sender, their team and ${toTeam} may cancel a handoff.`,
    nextStep: ({ sender, receivers }) =>
      `Ask ${sender === null ? receiver(receivers) : `${sender}, who sent it,`} to cancel it.`,
  },
  not_recorded: {
    title: 'Not complete yet',
    explanation: 'The form is not complete yet, so there is no handoff to act on.',
    nextStep: ({ again }) =>
      `First edit the description of this issue; Baton’s first comment says what it lacks. Then ${again}.`,
  },
  checklist_open: {
    title: 'Checklist items are open',
    explanation: 'A handoff is completed when every item of its checklist is ticked.',
    nextStep: ({ again }) => `Tick what is done in the description of this issue, then ${again}.`,
  },
  already_ended: {
    title: 'Already ended',
    explanation: 'This handoff has ended: it is completed or cancelled.',
    nextStep: 'If there is more to do, reopen the issue first: the handoff goes on where it was.',
  },
  set_by_baton: {
    title: 'Set by Baton',
    explanation: ({ label }) => `Baton alone sets the label \`${label}\`.`,
    nextStep: 'To take a step back, take the label of the present status off the issue.',
  },
  read_back_required: {
    title: 'A read-back is missing',
    explanation:
      'This kind of handoff is accepted with a read-back: what you have understood, and what you will do first.',
    nextStep: 'Comment on this issue with `/accept`, followed by your read-back.',
  },
  reason_required: {
    title: 'A reason is missing',
    explanation: 'Whoever gets a handoff back needs to know why.',
    nextStep: ({ reasons }) =>
      `Comment again with \`/return\`, followed by the reason in your own words, or by one of these: ${joinList(
        reasons.map((reason) => `\`${reason}\``),
        { last: 'or' },
      )}.`,
  },
  not_returned: {
    title: 'Not returned',
    explanation: 'This handoff was not returned, so there is nothing to resubmit.',
    nextStep: 'It needs no step from you.',
  },
  not_sender: {
    title: 'Only for the sending team',
    explanation: ({ fromTeam }) =>
      `Only the sender and their team, ${fromTeam}, hand a returned handoff over again.`,
    nextStep: ({ sender, toTeam }) =>
      `Ask ${sender === null ? 'them' : `${sender}, who sent it,`} to do so. Whoever of ${toTeam} returned it by mistake takes the label off again.`,
  },
  already_so: {
    title: 'Already so',
    explanation: 'That is how this handoff stands already.',
    nextStep: 'Baton’s first comment on this issue says who has it.',
  },
  not_completed: {
    title: 'Not completed yet',
    explanation: 'A handoff is rated once it is completed.',
    nextStep: 'Rate it when the work is done.',
  },
  bad_argument: {
    title: 'Not understood',
    explanation: 'What stands after the command is not what it takes.',
    nextStep: ({ usage }) => `Write it like this: \`${usage}\`.`,
  },
  unknown_command: {
    title: 'No such command',
    explanation: 'Baton knows no such command.',
    nextStep: ({ meant }) =>
      `${meant === null ? '' : `Did you mean \`/${meant}\`? `}Comment \`/help\` to see the commands there are.`,
  },
} satisfies Record<RejectionReason, Entry<RejectionFacts>>;

function receiver(receivers: readonly string[]): string {
  return receivers.length === 0
    ? 'somebody with write access'
    : joinList(receivers, { most: 10, last: 'or' });
}

/** A mistake in the configuration, which says itself what is wrong. */
export function configurationProblem(problem: ConfigurationProblem): ProblemText {
  return {
    title: 'Configuration',
    explanation: problem.message,
    nextStep: problem.fix,
  };
}

/** An issue that is labelled as a handoff, but not as which. */
export const unknownForm: ProblemText = {
  title: 'Which handoff is it?',
  explanation: 'This issue is labelled as a handoff, but it does not say which kind.',
  nextStep:
    'Open a new issue with one of these forms; or, if the description of this one follows one of them, put that form’s label on it.',
};

/** Somebody whom GitHub does not let us assign. */
export const unassignable: ProblemText = {
  title: 'Could not be assigned',
  explanation: 'GitHub assigns only people who have access to the repository.',
  nextStep: 'Give them access, or correct the team’s members in the configuration.',
};
