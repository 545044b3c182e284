// What people do during a measurement.

import type { Context } from '../../src/handoff/submission.ts';
import type { Stage } from './stage.ts';

const answers: Context = {
  client_name: 'Example Ltd',
  contract_value: 'EUR 48,000',
  start_date: '2028-02-01',
  key_contacts: ['Head of operations, operations@example.com', 'IT security, security@example.com'],
  special_requirements: 'Single sign-on before the first login.',
  goals: 'All 40 branches order through the portal by the end of March.',
};

/** Each gives the issue's number. */
export function fileComplete({ alice, template }: Stage): number {
  return alice.fileForm(template, answers, { title: 'Sales → Onboarding: Example Ltd' });
}

export function fileIncomplete({ alice, template }: Stage): number {
  const { goals: _, ...others } = answers;
  return alice.fileForm(template, others, { title: 'Sales → Onboarding: Example Ltd' });
}

/** Nothing in it looks like a handoff. */
export function fileOther({ alice }: Stage): number {
  return alice.fileBlank('The portal is slow', 'Pages take ten seconds to load.');
}

/** Has headings as a form has, but is not one of ours. */
export function fileOtherForm({ alice }: Stage): number {
  const body = '### What happened\n\nPages take ten seconds to load.\n\n### Browser\n\nFirefox\n';
  return alice.fileBlank('The portal is slow', body);
}

/** @param at which item of the checklist, from 0 */
export function tick({ bob, template }: Stage, issue: number, at: number): void {
  bob.tick(issue, template.checklist[at] ?? '');
}
