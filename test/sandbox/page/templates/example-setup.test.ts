// Every feature of templates can be tried in the sandbox as it starts.

import { expect, test } from 'vitest';
import { isByAnswer } from '../../../../src/config/answers/by-answer.ts';
import { parseConfiguration } from '../../../../src/config/parse-configuration.ts';
import type { Template } from '../../../../src/config/types.ts';
import { completeSale } from '../../../../src/sandbox/demo/answers.ts';
import { advanceClock, destinationOf } from '../../../../src/sandbox/page/server/advance-clock.ts';
import { exampleSources } from '../../../../src/sandbox/page/server/example-setup.ts';
import type { Sandbox } from '../../../../src/sandbox/page/server/open-sandbox.ts';
import { createPerson } from '../../../../src/sandbox/people/person.ts';
import { openSandboxPages } from '../browser.ts';

const outcome = parseConfiguration(exampleSources());
const templates = outcome.kind === 'valid' ? outcome.configuration.templates : [];

const features: Readonly<Record<string, (template: Template) => boolean>> = {
  'a team by answer': ({ to }) => isByAnswer(to),
  'labels by answer': ({ labels }) => isByAnswer(labels),
  'assignees by answer': ({ assign }) => isByAnswer(assign),
  'limits by answer': ({ acceptWithin }) => isByAnswer(acceptWithin),
  'a field required by another answer': ({ fields }) =>
    fields.some(({ required }) => typeof required === 'object'),
  'a private field': ({ fields }) => fields.some((field) => field.private === true),
  attachments: ({ fields }) => fields.some(({ type }) => type === 'attachments'),
  'an optional item': ({ optionalItems = [] }) => optionalItems.length > 0,
  'a subject': ({ subject }) => subject !== undefined,
  'a next handoff, and a split': ({ next = [] }) => next.length > 1,
  'a wait for another handoff': ({ waitsFor = [] }) => waitsFor.length > 0,
  'answers under another name': ({ carry = {} }) => Object.keys(carry).length > 0,
  'a form that opens by itself': ({ opens }) => opens !== undefined,
};

test.each(Object.keys(features))('a template shows %s', (feature) => {
  expect(templates.filter((template) => features[feature]?.(template))).not.toEqual([]);
});

test('the page explains what each template does', async () => {
  const { url, sandbox } = await openSandboxPages();
  const page = await (await fetch(`${url}${sandbox.base}/templates`)).text();
  expect(page).toContain('From people to it_office or it_remote');
  expect(page).toContain(
    'Workplace decides the team; Access decides the labels and the assignees;',
  );
  expect(page).toContain('followed by onboarding_to_support and onboarding_to_success.');
  expect(page).toContain('waits for development_to_qa.');
  expect(page).toContain('Opens by itself every week.');
});

function named(type: string): Template {
  const template = templates.find((one) => one.type === type);
  if (template === undefined) {
    throw new Error(`no template ${type}`);
  }
  return template;
}

async function after(sandbox: Sandbox, operation: () => unknown): Promise<void> {
  sandbox.clock.moveTo(sandbox.clock.now() + 60_000);
  await operation();
  await sandbox.runs.settle();
}

test('a sale leads to two handoffs, with its answers in both', async () => {
  const { sandbox } = await openSandboxPages();
  const { github, repository } = sandbox;
  const as = (login: string) => createPerson(github, repository, login);
  const sale = named('sales_to_onboarding');
  const filing = { title: 'Sales → Onboarding: Example Ltd', ticked: sale.checklist };
  await after(sandbox, () => as('alice').fileForm(sale, completeSale, filing));
  await after(sandbox, () => as('bob').comment(1, '/accept'));
  await after(sandbox, () => as('bob').comment(1, '/complete'));
  expect(github.issue(1).comments[0]?.body).toContain('/handoff onboarding_to_success');
  await after(sandbox, () =>
    as('bob').comment(1, '/handoff onboarding_to_support onboarding_to_success'),
  );
  expect(github.issue(2).title).toBe('Onboarding → Support: Example Ltd');
  expect(github.issue(3).body).toContain(
    '### Success criteria\n\nAll 40 branches order through the portal by the end of March.',
  );
});

test('an answer decides the team, and its edit moves the handoff', async () => {
  const { sandbox } = await openSandboxPages();
  const carol = createPerson(sandbox.github, sandbox.repository, 'carol');
  const template = named('people_to_it');
  const answers = {
    colleague: 'Frank',
    role: 'Accountant',
    manager: 'carol',
    first_day: '2026-04-01',
    employment: 'Permanent',
    workplace: 'Office',
    equipment: ['Laptop'],
    access: 'Standard: mail, chat, files and the tools of the team',
    systems: ['Accounting: clerk'],
  };
  await after(sandbox, () => carol.fileForm(template, answers, { title: 'People → IT: Frank' }));
  expect(sandbox.github.issue(1).labels).toContain('team/it_office');
  await after(sandbox, () =>
    carol.editBody(1, (body) =>
      body
        .replace('### Workplace\n\nOffice', '### Workplace\n\nHome')
        .replace(
          '### Delivery address\n\n_No response_',
          '### Delivery address\n\n12 Example Street',
        ),
    ),
  );
  expect(sandbox.github.issue(1)).toMatchObject({ assignees: ['erin'] });
  expect(sandbox.github.issue(1).labels).toContain('team/it_remote');
});

test('the clock moves to a form that opens by itself', async () => {
  const { sandbox } = await openSandboxPages();
  await advanceClock(sandbox, (await destinationOf(sandbox, 'opening')) ?? 0);
  expect(sandbox.github.issues().map(({ title }) => title)).toContainEqual(
    expect.stringContaining('On-call shift → Next shift'),
  );
});
