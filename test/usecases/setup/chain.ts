// Three teams, and the forms that lead from one to the next.

import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import type { Template } from '../../../src/config/types.ts';
import type { Context } from '../../../src/handoff/submission.ts';
import type { Desk } from './fake-github.ts';

export const chainConfiguration: Readonly<Record<string, string>> = {
  'config.yml': `teams:
  sales: { members: [sam] }
  onboarding: { members: [alice, bob] }
  support: { members: [erin] }
`,
  'sales_to_onboarding.yml': `fields:
  - { id: client_name, type: text }
  - { id: contract, label: Contract }
  - { id: contacts, type: list }
  - { id: seats, type: number, required: false }
  - { id: margin, private: true, required: false }
checklist: [Kickoff held]
next: onboarding_to_support
`,
  'onboarding_to_support.yml': `fields:
  - { id: client_name, type: text }
  - { id: agreement, label: What was agreed }
  - { id: contacts, type: list }
  - { id: seats, type: number, required: false }
  - { id: margin, required: false }
  - { id: known_issues, label: Known issues }
carry: { contract: agreement }
`,
};

export function templateOf(type: string, configuration = chainConfiguration): Template {
  const outcome = parseConfiguration(
    Object.entries(configuration).map(([name, text]) => ({ path: `/${name}`, text })),
  );
  const templates = outcome.kind === 'valid' ? outcome.configuration.templates : [];
  const found = templates.find((one) => one.type === type);
  if (found === undefined) {
    throw new Error(`no template ${type}`);
  }
  return found;
}

export const sold: Context = {
  client_name: 'Example Ltd',
  contract: 'See [the contract](https://example.com/c/1) and ![plan](https://example.com/p.png)',
  contacts: ['Ann, operations', 'Ben, security'],
  seats: 40,
  margin: 'Eleven per cent',
};

/** sam files it. */
export async function fileSale(
  desk: Desk,
  answers: Context = sold,
  configuration = chainConfiguration,
): Promise<void> {
  desk.people.sam.fileForm(templateOf('sales_to_onboarding', configuration), answers, {
    title: 'Sales to onboarding: Example Ltd',
    ticked: ['Kickoff held'],
  });
  await desk.handle(1);
}

/** A comment, and its run. */
export async function say(
  desk: Desk,
  who: keyof Desk['people'],
  text: string,
  issue = 1,
): Promise<void> {
  await comment(desk, who, text, issue);
  await desk.handle(issue);
}

/** A comment whose event is lost. */
export async function comment(
  desk: Desk,
  who: keyof Desk['people'],
  text: string,
  issue = 1,
): Promise<void> {
  desk.clock.advance({ minutes: 5 });
  await desk.people[who].comment(issue, text);
  desk.clock.advance({ seconds: 5 });
}
