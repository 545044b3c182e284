// Why Baton opens no next handoff.

import { joinList } from '../base/join-list.ts';
import type { RejectionFacts } from './rejection-facts.ts';

export const nextHandoffProblems = {
  not_accepted: {
    title: 'Not accepted yet',
    explanation: ({ toTeam }: RejectionFacts) =>
      `The next handoff comes from ${toTeam}, so they must accept this one first.`,
    nextStep: 'Accept it, then comment `/handoff` again.',
  },
  next_type_missing: {
    title: 'The next handoff is not named',
    explanation: 'The template names no single next handoff, so Baton needs its type.',
    nextStep: whichNext,
  },
  next_type_unknown: {
    title: 'Unknown handoff',
    explanation: 'No template has this type.',
    nextStep: whichNext,
  },
  next_of_other_team: {
    title: 'A handoff of another team',
    explanation: ({ toTeam }: RejectionFacts) =>
      `This handoff goes to ${toTeam}, and another team sends that one.`,
    nextStep: whichNext,
  },
  next_exists: {
    title: 'Already opened',
    explanation: 'This handoff already has a next handoff of that type.',
    nextStep: 'Baton’s first comment on this issue links to it. If it was closed, reopen it.',
  },
};

function whichNext({ nextTypes, toTeam }: RejectionFacts): string {
  return nextTypes.length === 0
    ? `Add a template that ${toTeam} sends.`
    : `Comment ${joinList(
        nextTypes.map((type) => `\`/handoff ${type}\``),
        { last: 'or' },
      )}.`;
}
