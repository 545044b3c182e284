import { expect } from 'vitest';
import { type Given, soundConfiguration } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  configuration: {
    'config.yml': `teams:
  sales: { members: [sam] }
  emea: { members: [alice] }
  americas: { members: [bob] }
`,
    'sales_to_onboarding.yml': `name: Sales → Onboarding
from: sales
to: { by: region, EMEA: emea, Americas: americas }
labels: { by: region, EMEA: 'region: emea' }
accept_within: { by: region, EMEA: 1h, else: 1d }
fields:
  - { id: client_name, type: text }
  - { id: region, type: dropdown, options: [EMEA, Americas] }
`,
  },
};

const [template] = soundConfiguration(given)?.templates ?? [];

export const play: Play = async ({ when, runs, sam, alice, bob, issue, rows }) => {
  const file = (name: string) => {
    if (template === undefined) {
      throw new Error('the configuration has a mistake');
    }
    sam.fileForm(template, { client_name: name, region: 'EMEA' }, { title: name });
  };
  const move = (number: number, from: string, to: string) =>
    sam.editBody(number, (body) => body.replace(from, to));
  const shown = (number: number) => {
    const { assignees, labels } = issue(number);
    return [assignees, labels.filter((label) => /^(team|region)/.test(label)).toSorted()];
  };
  const commentsOf = (number: number) =>
    issue(number)
      .comments.map(({ body }) => body)
      .join('\n');
  const everything = async () => ({
    handoffs: await rows('SELECT * FROM handoffs ORDER BY id'),
    events: await rows(
      'SELECT issue_number, type, actor, at, data_json, idempotency_key FROM events ORDER BY idempotency_key',
    ),
    submissions: await rows('SELECT * FROM submissions ORDER BY source'),
  });

  // It moves with an edit before acceptance, back and forth, with a comment.
  await when(() => file('Example Ltd'));
  expect(shown(1)).toEqual([['alice'], ['region: emea', 'team/emea']]);
  await when(() => move(1, 'EMEA', 'Americas'));
  expect(shown(1)).toEqual([['bob'], ['team/americas']]);
  expect(commentsOf(1)).toContain(
    '@bob, this handoff goes to americas instead of emea, because sam changed the answer to **Region**.',
  );
  await when(() => alice.comment(1, '/accept'));
  expect(issue(1).labels).not.toContain('accepted');
  await when(() => bob.comment(1, '/accept'));

  // Its event is lost: the sweep moves it.
  await when(() => file('Sample GmbH'));
  await when(() => {
    runs.loseNext(1);
    move(2, 'EMEA', 'Americas');
  });
  expect(shown(2)).toEqual([['alice'], ['region: emea', 'team/emea']]);
  await when(() => runs.schedule());
  expect(shown(2)).toEqual([['bob'], ['team/americas']]);
  await when(() => bob.comment(2, '/accept'));

  // After acceptance Baton asks the owner once, and moves nothing.
  await when(() => move(1, 'Americas', 'EMEA'));
  await when(() => runs.schedule());
  expect(shown(1)).toEqual([['bob'], ['team/americas']]);
  expect(commentsOf(1).match(/would go to emea/g)).toHaveLength(1);
  // The owner lets go of it: it goes where the answer leads.
  await when(() => bob.unlabel(1, 'accepted'));
  expect(shown(1)).toEqual([['alice'], ['region: emea', 'team/emea']]);
  expect(commentsOf(1)).toContain(
    '@alice, this handoff goes to emea instead of americas, because of the answer to **Region**.',
  );

  expect(
    await rows('SELECT issue_number, to_team, accept_within FROM handoffs ORDER BY id'),
  ).toEqual([
    { issue_number: 1, to_team: 'emea', accept_within: 3600 },
    { issue_number: 2, to_team: 'americas', accept_within: 86_400 },
  ]);
  const before = await everything();
  expect(before.events.filter(({ type }) => type === 'rerouted')).toHaveLength(3);
  const verify = () => when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  const [verified] = await verify();
  expect(verified?.outputs).toMatchObject({ 'drift-count': '0' });
  const [rebuilt] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  expect(rebuilt?.exitCode).toBe(0);
  expect(await everything()).toEqual(before);
  const [again] = await verify();
  expect(again?.outputs).toMatchObject({ 'drift-count': '0' });
};
