// A word that is no command, and a command that is only asked about or is for someone else.

import type { RejectionFacts } from './rejection-facts.ts';

export const unknownCommand = {
  title: 'Unknown command',
  explanation: (facts: RejectionFacts) =>
    isKnown(facts)
      ? 'A question, a sentence about a command, or a command that starts with the name of a colleague, changes nothing.'
      : 'Baton does not know this command.',
  nextStep: (facts: RejectionFacts) => `${hint(facts)}Comment \`/help\` to list the commands.`,
};

function hint(facts: RejectionFacts): string {
  const { label, meant } = facts;
  if (isKnown(facts)) {
    return `To do it yourself, comment \`${label}\` at the start of a line. `;
  }
  return meant === null ? '' : `Did you mean \`/${meant}\`? `;
}

function isKnown({ label, meant }: RejectionFacts): boolean {
  return label === `/${meant}`;
}
