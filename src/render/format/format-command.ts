// The commands as people read them.

import { returnReasonsOf } from '../../config/return-reasons.ts';
import type { Template } from '../../config/types.ts';
import { type CommandName, commandNames } from '../../handoff/command.ts';
import { code, inline } from './escape.ts';

export interface CommandText {
  /** Plain text, as a person types it. */
  readonly usage: string;
  readonly does: string;
  readonly who: string;
}

const commands = {
  accept: {
    usage: '/accept what you understood and will do first',
    does: 'Accept the handoff. Baton keeps and shows your read-back.',
    who: 'receiving team',
  },
  return: {
    usage: '/return missing_context what is missing',
    does: 'Return it to the sender with a reason. Baton counts the fields you name.',
    who: 'receiving team',
  },
  resubmit: {
    usage: '/resubmit',
    does: 'Hand over a returned handoff again, unchanged. Correcting the description does this too.',
    who: 'sender, sending team',
  },
  complete: {
    usage: '/complete',
    does: 'Complete it, once the checklist is ticked.',
    who: 'receiving team',
  },
  cancel: {
    usage: '/cancel why',
    does: 'End it without completing it.',
    who: 'sender, sending or receiving team',
  },
  reopen: {
    usage: '/reopen',
    does: 'Continue a cancelled or completed handoff, or hand over a complete form whose issue is closed. GitHub shows its button only to some people.',
    who: 'receiving team; unless completed, also sender and sending team',
  },
  take: {
    usage: '/take',
    does: 'Take over an accepted handoff from its owner. Its times and read-back stay.',
    who: 'receiving team',
  },
  assign: {
    usage: '/assign login',
    does: 'Assign someone. A member of the receiving team becomes the owner of an accepted handoff; `me` means you.',
    who: 'receiving team',
  },
  ask: {
    usage: '/ask your question',
    does: 'Ask the sender, who must answer with a comment or an edit. This does not count as a return.',
    who: 'receiving team',
  },
  hold: {
    usage: '/hold until 2026-12-01 why',
    does: 'Pause deadlines and reminders until a day or until `/resume`. Give a day, a reason or both.',
    who: 'receiving team',
  },
  resume: {
    usage: '/resume',
    does: 'End the hold, or withdraw an open question.',
    who: 'sender, sending or receiving team',
  },
  handoff: {
    usage: '/handoff onboarding_to_support',
    does: 'Open the handoff that follows, with the answers that both forms ask for. Write its type, or none if the template names one as `next`.',
    who: 'owner, receiving team',
  },
  rate: {
    usage: '/rate 4 missing: goals',
    does: 'Rate from 1 to 5 how complete it was. Add words and missing fields if you like.',
    who: 'receiving team, after completion',
  },
  context: { usage: '/context', does: 'Show the recorded context.', who: 'everyone' },
  help: { usage: '/help', does: 'Show this list.', who: 'everyone' },
} satisfies Record<CommandName, CommandText>;

/** In the order in which they are shown. */
export const commandTexts: readonly CommandText[] = commandNames.map((name) => commands[name]);

/** The usage of a command in plain text; empty for an unknown name. */
export function usageOf(name: string): string {
  const known = commandNames.find((one) => one === name);
  return known === undefined ? '' : commands[known].usage;
}

/** All commands, with the return reasons of this template. */
export function commandTable(template: Template): string {
  const rows = commandTexts.map(({ usage, does, who }) => `| ${code(usage)} | ${does} | ${who} |`);
  const reasons = Object.entries(returnReasonsOf(template)).map(
    ([reason, words]) => `${code(reason)} (${inline(words, 80)})`,
  );
  return [
    ['| Command | What it does | Who can use it |', '|---|---|---|', ...rows].join('\n'),
    `After ${code('/return')}, write one of these reasons or your own words: ${reasons.join(', ')}.`,
  ].join('\n\n');
}
