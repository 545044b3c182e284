// Some history, so that the first page is not empty: one handoff completed, one waiting, one
// incomplete.

import type { Template } from '../../../config/types.ts';
import { completeSale, finishedDesign, hastySale } from '../../demo/answers.ts';
import { createPerson } from '../../people/person.ts';
import type { Sandbox } from './open-sandbox.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
export const historyLength = 4 * dayMs;
/** The issues that it opens. */
export const historyIssues = 3;

/** @param say is called before each of its steps, which take seconds */
export async function playHistory(
  sandbox: Sandbox,
  say: (text: string) => void = () => {},
): Promise<void> {
  const { github, repository, runs, clock, setup } = sandbox;
  const begin = clock.now();
  const as = (login: string) => createPerson(github, repository, login);
  const templates = setup().configuration?.templates ?? [];
  const after = async (
    time: number,
    text: string,
    operation: (template: (type: string) => Template) => unknown,
  ) => {
    clock.moveTo(begin + time);
    say(text);
    await operation((type) => named(templates, type));
    await runs.settle();
  };
  const design = 'design_to_development';
  const sale = 'sales_to_onboarding';
  const tasks = (type: string) => named(templates, type).checklist;

  await after(0, 'dave files a handoff from design to development.', (template) =>
    as('dave').fileForm(template(design), finishedDesign, {
      title: 'Design → Development: Checkout redesign',
      ticked: tasks(design),
    }),
  );
  await after(5 * hourMs, 'erin accepts it.', () => as('erin').label(1, 'accepted'));
  await after(2 * dayMs, 'erin completes it.', () => as('erin').label(1, 'completed'));
  await after(3 * dayMs + 2 * hourMs, 'alice files one from sales to onboarding.', (template) =>
    as('alice').fileForm(template(sale), completeSale, {
      title: 'Sales → Onboarding: Example Ltd',
      ticked: tasks(sale).slice(0, 1),
    }),
  );
  await after(historyLength - hourMs, 'alice files another, with mistakes.', (template) =>
    as('alice').fileForm(template(sale), hastySale, { title: 'Sales → Onboarding: Sample GmbH' }),
  );
  clock.moveTo(begin + historyLength);
}

function named(templates: readonly Template[], type: string): Template {
  const template = templates.find((one) => one.type === type);
  if (template === undefined) {
    throw new Error(`There is no template ${type}`);
  }
  return template;
}
