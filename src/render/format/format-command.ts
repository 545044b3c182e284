// The commands, as people are told of them.

import { returnReasonsOf } from '../../config/return-reasons.ts';
import type { Template } from '../../config/types.ts';
import { type CommandName, commandNames } from '../../handoff/command.ts';
import { code, inline } from './escape.ts';

interface CommandText {
  /** As it is written, plain. */
  readonly usage: string;
  readonly does: string;
  readonly who: string;
}

const commands = {
  accept: {
    usage: '/accept what you have understood, and will do first',
    does: 'Takes the handoff on. The read-back is kept and shown.',
    who: 'receiving team',
  },
  return: {
    usage: '/return missing_context what is missing',
    does: 'Gives it back to its sender, with a reason. Fields that the text names are counted.',
    who: 'receiving team',
  },
  resubmit: {
    usage: '/resubmit',
    does: 'Hands a returned one over again, as it is. An edit of the context that leaves nothing missing or wrong does that, too.',
    who: 'sender, sending team',
  },
  complete: {
    usage: '/complete',
    does: 'Completes it, once the checklist is ticked.',
    who: 'receiving team',
  },
  cancel: {
    usage: '/cancel why',
    does: 'Ends it without completion.',
    who: 'sender, sending or receiving team',
  },
  assign: {
    usage: '/assign login',
    does: 'Assigns somebody.',
    who: 'receiving team',
  },
  rate: {
    usage: '/rate 4 missing: goals',
    does: 'Says from 1 to 5 how complete it was; words and fields that were missing may follow.',
    who: 'receiving team, once it is completed',
  },
  context: { usage: '/context', does: 'Shows the context as it is recorded.', who: 'everybody' },
  help: { usage: '/help', does: 'Shows this list.', who: 'everybody' },
} satisfies Record<CommandName, CommandText>;

/** How it is written, plain; of what is no command, nothing. */
export function usageOf(name: string): string {
  const known = commandNames.find((one) => one === name);
  return known === undefined ? '' : commands[known].usage;
}

/** All there are, with the reasons for which a handoff of this kind may be returned. */
export function commandTable(template: Template): string {
  const rows = commandNames.map((name) => {
    const { usage, does, who } = commands[name];
    return `| ${code(usage)} | ${does} | ${who} |`;
  });
  const reasons = Object.entries(returnReasonsOf(template)).map(
    ([reason, words]) => `${code(reason)} (${inline(words, 80)})`,
  );
  return [
    ['| Command | What it does | Who may |', '|---|---|---|', ...rows].join('\n'),
    `After ${code('/return')} stands why: ${reasons.join(', ')}, or any words of your own.`,
  ].join('\n\n');
}
