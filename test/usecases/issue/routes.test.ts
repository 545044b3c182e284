// A handoff whose receiving team depends on an answer, from the form to the ledger and back.

import { expect, onTestFinished, test } from 'vitest';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';

const files = {
  'sales_to_onboarding.yml': `name: Sales → Onboarding
from: sales
to: { by: region, EMEA: emea, else: onboarding }
labels: { by: region, EMEA: 'region: emea' }
accept_within: { by: region, EMEA: 1h, else: 1d }
fields:
  - id: client_name
    type: text
  - id: region
    type: dropdown
    options: [EMEA, Americas]
`,
  'config.yml': `teams:
  sales: { members: [sam] }
  emea: { members: [alice] }
  onboarding: { members: [bob] }
`,
};

const outcome = parseConfiguration(Object.entries(files).map(([path, text]) => ({ path, text })));
const [template] = outcome.kind === 'valid' ? outcome.configuration.templates : [];

async function open(region: string): Promise<Desk> {
  const desk = await openDesk({ configuration: files });
  onTestFinished(() => desk.close());
  if (template === undefined) {
    throw new Error('There is no template.');
  }
  desk.people.sam.fileForm(template, { client_name: 'Northwind', region }, { title: 'Northwind' });
  return desk;
}

const edit = (desk: Desk, region: string) => {
  desk.clock.advance({ minutes: 1 });
  desk.people.sam.editBody(1, (body) => body.replace(/(EMEA|Americas)(?=\s*$)/, region));
};

async function shown(desk: Desk) {
  const { labels, assignees } = desk.github.issue(1);
  const row = await desk.openPorts().ledger.read(async (view) => {
    const { events } = await view.issue(1);
    return events.map(({ data }) => data.type);
  });
  return { labels: labels.toSorted(), assignees, events: row };
}

const base = ['handoff', 'handoff/sales_to_onboarding', 'initiated'];

test('It goes to the team of its answer, and moves with an edit.', async () => {
  const desk = await open('EMEA');
  await desk.handle(1);
  expect(await shown(desk)).toEqual({
    labels: [...base, 'region: emea', 'team/emea'],
    assignees: ['alice'],
    events: ['submitted', 'initiated'],
  });
  edit(desk, 'Americas');
  await desk.handle(1);
  expect(await shown(desk)).toEqual({
    labels: [...base, 'team/onboarding'],
    assignees: ['bob'],
    events: ['submitted', 'initiated', 'context_edited', 'rerouted'],
  });
  const comments = desk.github.issue(1).comments.map(({ body }) => body);
  expect(comments.join('\n')).toContain(
    '@bob, this handoff goes to onboarding instead of emea, because sam changed the answer to **Region**.',
  );
  desk.clock.advance({ minutes: 1 });
  await desk.people.bob.comment(1, '/accept');
  await desk.handle(1);
  expect((await shown(desk)).labels).toContain('accepted');
});

test('A run that saw nothing of it comes to the same end: filed, moved and accepted.', async () => {
  const desk = await open('EMEA');
  edit(desk, 'Americas');
  desk.clock.advance({ minutes: 1 });
  await desk.people.bob.comment(1, '/accept');
  await desk.handle(1);
  const { events, assignees, labels } = await shown(desk);
  expect(events).toEqual(['submitted', 'initiated', 'context_edited', 'rerouted', 'accepted']);
  expect([assignees, labels.includes('team/onboarding')]).toEqual([['bob'], true]);
});

test('After acceptance the owner is asked, once, and the other team may not act.', async () => {
  const desk = await open('EMEA');
  desk.clock.advance({ minutes: 1 });
  await desk.people.alice.comment(1, '/accept');
  await desk.handle(1);
  edit(desk, 'Americas');
  await desk.handle(1);
  await desk.sweep();
  desk.clock.advance({ minutes: 1 });
  await desk.people.bob.comment(1, '/complete');
  await desk.handle(1);
  const { events, labels } = await shown(desk);
  expect(events.slice(-3)).toEqual(['accepted', 'context_edited', 'rejected']);
  expect(labels).toContain('team/emea');
  const asked = desk.github
    .issue(1)
    .comments.filter(({ body }) => body.includes('would go to onboarding'));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.body).toContain('@alice, sam changed the context');
});

test('The label of another team moves nothing, and is answered with the answer that does.', async () => {
  const desk = await open('EMEA');
  await desk.handle(1);
  desk.clock.advance({ minutes: 1 });
  await desk.people.erin.label(1, 'team/onboarding');
  await desk.handle(1);
  await desk.sweep();
  expect(await shown(desk)).toMatchObject({
    assignees: ['alice'],
    events: ['submitted', 'initiated'],
  });
  const answers = desk.github.issue(1).comments.slice(1);
  expect(answers).toHaveLength(1);
  expect(answers[0]?.body).toContain(
    '@erin, the label `team/onboarding` does not move this handoff: it stays with emea. You can remove the label.\n\n' +
      'To send it to another team, edit the answer to **Region** in the description of this issue.',
  );
  desk.clock.advance({ minutes: 1 });
  await desk.people.alice.comment(1, '/accept');
  await desk.handle(1);
  expect(desk.github.issue(1).comments.at(-1)?.body).not.toContain('does not move');
});
