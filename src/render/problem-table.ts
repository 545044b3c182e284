// Every mistake a person can make, apart from those in a form's fields: its title, the explanation and the fix. Plain text
// with code in backticks, which may contain untrusted words: `prose` makes Markdown of it. Comments, annotations and the
// command line all use this table.

import { joinList } from '../base/join-list.ts';
import type { ConfigurationProblem } from '../config/problem.ts';
import { sameLogin } from '../config/teams/team.ts';
import type { RejectionReason } from '../handoff/rejection-reason.ts';
import { utc } from './format/time.ts';
import { nextHandoffProblems } from './next-handoff-problems.ts';
import type { RejectionFacts } from './rejection-facts.ts';
import { unknownCommand } from './unknown-command.ts';

export interface ProblemText {
  readonly title: string;
  readonly explanation: string;
  readonly nextStep: string;
}

export type ProblemEntry<Facts> = {
  readonly [Part in keyof ProblemText]: string | ((facts: Facts) => string);
};

export function problemText<Facts>(entry: ProblemEntry<Facts>, facts: Facts): ProblemText {
  const say = (part: string | ((facts: Facts) => string)) =>
    typeof part === 'string' ? part : part(facts);
  return {
    title: say(entry.title),
    explanation: say(entry.explanation),
    nextStep: say(entry.nextStep),
  };
}

export function refusalProblem(reason: RejectionReason, facts: RejectionFacts): ProblemText {
  return problemText(refusals[reason], facts);
}

/** GitHub's button closes as completed unless another reason is chosen from its menu. */
const howToWithdraw =
  'If the handoff is no longer needed, its sender or either team can close the issue as not planned.';

const refusals = {
  not_receiving_team: {
    title: 'Only for the receiving team',
    explanation: ({ toTeam, receivers }) =>
      receivers.length === 0
        ? `Only people with write access can do this, because ${toTeam} has no members in \`config.yml\`.`
        : `Only the receiving team, ${toTeam}, can do this.`,
    nextStep: ({ receivers, isToResubmit, isClosing }) =>
      isToResubmit
        ? `To hand it over again, complete the description or comment \`/resubmit\`.${isClosing ? ` ${howToWithdraw}` : ''}`
        : isClosing
          ? `If the work is done, ask ${receiver(receivers)} to close it. ${howToWithdraw}`
          : `Ask ${receiver(receivers)} to do it.`,
  },
  not_a_party: {
    title: 'Only for sender and receiver',
    explanation: ({ toTeam }) => `Only the sender, their team and ${toTeam} can do this.`,
    nextStep: ({ sender, receivers }) =>
      `Ask ${sender === null ? receiver(receivers) : `${sender}, who sent it,`} to do it.`,
  },
  not_recorded: {
    title: 'Not complete yet',
    explanation: ({ isFormComplete }) =>
      isFormComplete
        ? 'The form is complete, but its issue was closed before, so there is no handoff yet.'
        : 'The form is incomplete, so there is no handoff yet.',
    nextStep: ({ again, isToCancel, isFormComplete }) =>
      isToCancel
        ? 'If no one needs it, close this issue as not planned.'
        : isFormComplete
          ? 'To hand it over, reopen the issue or comment `/reopen`.'
          : `First correct the description of this issue. Baton’s first comment lists what is missing. Then ${again}.`,
  },
  checklist_open: {
    title: 'Checklist items are open',
    explanation: 'You can complete a handoff once every item of its checklist is ticked.',
    nextStep: ({ again, isClosing }) =>
      `Tick the finished items in the description of this issue, then ${again}.${isClosing ? ` ${howToWithdraw}` : ''}`,
  },
  already_ended: {
    title: 'Already ended',
    explanation: 'This handoff is already completed or cancelled.',
    nextStep:
      'If there is more to do, reopen the issue or comment `/reopen` first. The handoff continues where it ended.',
  },
  set_by_baton: {
    title: 'Set by Baton',
    explanation: ({ label }) => `Only Baton sets the label \`${label}\`.`,
    nextStep: 'To revert a step, remove the label of the current status from the issue.',
  },
  read_back_required: {
    title: 'A read-back is missing',
    explanation:
      'To accept this kind of handoff, write a read-back: what you understood and what you will do first.',
    nextStep: 'Comment on this issue with `/accept`, followed by your read-back.',
  },
  reason_required: {
    title: 'A reason is missing',
    explanation: 'The sender needs to know why the handoff comes back.',
    nextStep: ({ reasons }) =>
      `Comment again with \`/return\` and the reason in your own words, or one of these: ${joinList(
        reasons.map((reason) => `\`${reason}\``),
        { last: 'or' },
      )}.`,
  },
  not_returned: {
    title: 'Not returned',
    explanation: ({ toTeam }) =>
      `This handoff is with ${toTeam} already. If it was returned, correcting its description handed it over again.`,
    nextStep: 'You don’t need to do anything.',
  },
  not_sender: {
    title: 'Only for the sending team',
    explanation: ({ fromTeam }) =>
      `Only the sender and their team, ${fromTeam}, can hand over a returned handoff again.`,
    nextStep: ({ sender, toTeam }) =>
      `Ask ${sender === null ? 'them' : `${sender}, who sent it,`} to do it. If ${toTeam} returned it by mistake, they can remove the label.`,
  },
  already_so: {
    title: 'No change',
    explanation: ({ label, owner }) =>
      owner !== null && (label === '/take' || label === '/assign')
        ? `${owner} already has this handoff.`
        : label === '/reopen'
          ? 'This handoff has not ended.'
          : 'This handoff already has that status.',
    nextStep: ({ label }) =>
      label === '/reopen'
        ? 'If the issue is closed, someone with write access can reopen it with GitHub’s button.'
        : 'Baton’s first comment on this issue shows who has it.',
  },
  already_accepted: {
    title: 'Already accepted',
    explanation: ({ owner, ownerSince }) =>
      `${owner ?? 'Another member'} has ${ownerSince === null ? '' : 'had '}this handoff${ownerSince === null ? '' : ` since ${utc(ownerSince)}`}.`,
    nextStep: 'To take it over, comment `/take`.',
  },
  own_handoff: {
    title: 'Your own handoff',
    explanation: ({ sender, toTeam }) =>
      `${sender ?? 'The sender'} sent this handoff, so someone else from ${toTeam} must accept it (\`self_accept: false\`).`,
    nextStep: ({ sender, receivers, toTeam }) => {
      const others = receivers.filter((login) => sender === null || !sameLogin(login, sender));
      return others.length === 0 && receivers.length > 0
        ? `No one else is in ${toTeam}. Add someone to the team in \`.github/handoffs/config.yml\`.`
        : `Ask ${receiver(others)} to do it.`;
    },
  },
  question_required: {
    title: 'A question is missing',
    explanation: 'Baton needs a question for the sender.',
    nextStep: 'Comment again with `/ask` and your question.',
  },
  with_sender: {
    title: 'It is the sender’s turn',
    explanation: 'This handoff is returned, so the sender already has to act.',
    nextStep: 'Ask your question in a plain comment.',
  },
  no_one_to_ask: {
    title: 'No one to ask',
    explanation: ({ fromTeam }) =>
      `The question would go to you, and no one else in ${fromTeam} can answer it.`,
    nextStep: 'To pause the deadlines, comment `/hold` and the reason.',
  },
  hold_reason_required: {
    title: 'A day or a reason is missing',
    explanation: 'A hold needs a day on which it ends, or a reason.',
    nextStep: ({ usage }) => `Write it like this: \`${usage}\`.`,
  },
  day_ambiguous: {
    title: 'Ambiguous day',
    explanation: ({ days }) => `This can mean ${joinList(days, { last: 'or' })}.`,
    nextStep: ({ days }) =>
      `Comment again with the day that you mean, such as \`/hold until ${days[0] ?? '2026-12-01'}\`.`,
  },
  day_passed: {
    title: 'Not a future day',
    explanation: 'A hold ends on a day after today.',
    nextStep: 'Comment again with a later day.',
  },
  not_paused: {
    title: 'Nothing to resume',
    explanation: 'This handoff is not on hold, and no question to its sender is open.',
    nextStep: 'Baton’s first comment on this issue shows whose turn it is.',
  },
  closed_by_bot: {
    title: 'Closed by a bot',
    explanation:
      'A bot can only close an accepted handoff as completed, once every item of its checklist is ticked.',
    nextStep:
      'To stop the bot, exclude issues with the label `handoff` in its settings. Did a pull request in a merge queue close it? Name this issue there without `Fixes` or `Closes`.',
  },
  closed_by_bot_again: {
    title: 'Closed by a bot again',
    explanation: 'The handoff is not done, but Baton leaves the issue closed.',
    nextStep:
      'If the work is done, comment `/complete`. If the handoff is no longer needed, comment `/cancel`. To continue it, reopen the issue and exclude issues with the label `handoff` in the settings of the bot.',
  },
  closed_in_passing: {
    title: 'Closed in passing',
    explanation: 'You had just returned it, asked a question or put it on hold.',
    nextStep:
      'If the work is done, comment `/complete`. If the handoff is no longer needed, close the issue as not planned.',
  },
  ...nextHandoffProblems,
  not_completed: {
    title: 'Not completed yet',
    explanation: 'You can rate a handoff once it is completed.',
    nextStep: 'Rate it when the work is done.',
  },
  unassignable: {
    title: 'Could not be assigned',
    explanation: 'GitHub only assigns people who have access to the repository.',
    nextStep: 'Give them access, or comment `/assign` with the login of someone who has it.',
  },
  bad_argument: {
    title: 'Not understood',
    explanation: 'The text after the command is not valid.',
    nextStep: ({ usage, label }) =>
      `Write it like this: \`${usage}\`.${label === '/assign' ? ' For several people, mention each.' : ''}`,
  },
  unknown_command: unknownCommand,
} satisfies Record<RejectionReason, ProblemEntry<RejectionFacts>>;

function receiver(receivers: readonly string[]): string {
  return receivers.length === 0
    ? 'someone with write access'
    : joinList(receivers, { most: 10, last: 'or' });
}

/** A configuration error, which has its own message and fix. */
export function configurationProblem(problem: ConfigurationProblem): ProblemText {
  return {
    title: 'Configuration',
    explanation: problem.message,
    nextStep: problem.fix,
  };
}

/** The issue has the handoff label but no template label. */
export const unknownForm: ProblemText = {
  title: 'Which handoff is this?',
  explanation: 'This issue has the handoff label but no label for the kind of handoff.',
  nextStep:
    'Open a new issue with one of these forms. If this description already follows a form, add that form’s label.',
};

/** The issue has no label, and its headings are those of several forms. */
export const severalForms: ProblemText = {
  title: 'Which handoff is this?',
  explanation:
    'This description fits more than one form, and the issue has no label for the kind of handoff. GitHub leaves out the label of a form until the repository has it.',
  nextStep: 'Add the label of the right form, or start the title with the name of that form.',
};

/** GitHub does not let Baton assign this person. */
export const unassignable: ProblemText = {
  title: 'Could not be assigned',
  explanation:
    'GitHub only assigns people who have access to the repository, and at most ten to an issue.',
  nextStep: 'Give them access, or correct the team’s members in the configuration.',
};
