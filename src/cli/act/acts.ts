// The commands that people write in comments, as commands of the terminal.

export interface Act {
  readonly name: string;
  readonly summary: string;
  /** The words after the issue; null if there are none. */
  readonly words: {
    readonly name: string;
    readonly description: string;
    readonly isRequired: boolean;
  } | null;
  readonly example: string;
}

export const acts: readonly Act[] = [
  {
    name: 'accept',
    summary: 'Accept a handoff',
    words: {
      name: 'read-back',
      description: 'what you understood and will do first',
      isRequired: false,
    },
    example: 'baton accept 34 "We start with the portal"',
  },
  { name: 'take', summary: 'Take over an accepted handoff', words: null, example: 'baton take 34' },
  {
    name: 'return',
    summary: 'Return a handoff to its sender',
    words: { name: 'reason', description: 'what the sender must add or change', isRequired: true },
    example: 'baton return 34 missing_context "Which branch?"',
  },
  { name: 'complete', summary: 'Complete a handoff', words: null, example: 'baton complete 34' },
  {
    name: 'ask',
    summary: 'Ask the sender a question',
    words: { name: 'question', description: 'what you need to know', isRequired: true },
    example: 'baton ask 34 "Who signs the contract?"',
  },
  {
    name: 'hold',
    summary: 'Put a handoff on hold',
    words: { name: 'reason', description: 'until when, why, or both', isRequired: true },
    example: 'baton hold 34 until 2026-12-01 "Waiting for the contract"',
  },
  { name: 'resume', summary: 'End the hold of a handoff', words: null, example: 'baton resume 34' },
  {
    name: 'rate',
    summary: 'Rate how complete a handoff was',
    words: { name: 'rating', description: 'from 1 to 5, then words if you like', isRequired: true },
    example: 'baton rate 34 4 "missing: goals"',
  },
];
