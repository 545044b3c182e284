import { describe, expect, test } from 'vitest';
import { openGitHub, opsRepository } from './open-github.ts';

const firstIssue = { ...opsRepository, issue_number: 1 };
const names = (labels: readonly (string | { readonly name?: string })[]) =>
  labels.map((label) => (typeof label === 'string' ? label : label.name));

describe('sizes', () => {
  test.each([
    ['a title of 256 characters', { title: '🙂'.repeat(256) }, 201],
    ['a title of 257 characters', { title: 'x'.repeat(257) }, 422],
    ['a blank title', { title: '  ' }, 422],
    ['a body of 262,144 bytes', { title: 'New', body: 'x'.repeat(262_144) }, 201],
    [
      'a body of 262,145 bytes in fewer characters',
      { title: 'New', body: `${'é'.repeat(131_072)}x` },
      422,
    ],
    ['a label of 50 characters', { title: 'New', labels: ['x'.repeat(50)] }, 201],
    ['a label of 51 characters', { title: 'New', labels: ['x'.repeat(51)] }, 422],
    [
      'a hundred labels',
      { title: 'New', labels: Array.from({ length: 100 }, (_, index) => `l${index}`) },
      201,
    ],
    [
      'a hundred and one labels',
      { title: 'New', labels: Array.from({ length: 101 }, (_, index) => `l${index}`) },
      422,
    ],
  ])('%s', async (_, draft, expected) => {
    const { as, status } = await openGitHub();
    expect(await status(as('carol').issues.create({ ...opsRepository, ...draft }))).toBe(expected);
  });

  test('a comment, a description and a colour have theirs', async () => {
    const { as, status } = await openGitHub();
    await as('carol').issues.create({ ...opsRepository, title: 'New' });
    const comment = (body: string) =>
      status(as('carol').issues.createComment({ ...firstIssue, body }));
    const label = (more: object) =>
      status(as('carol').issues.createLabel({ ...opsRepository, name: 'late', ...more }));
    expect(await comment('x'.repeat(262_145))).toBe(422);
    expect(await comment('x'.repeat(262_144))).toBe(201);
    expect(await label({ description: 'x'.repeat(101) })).toBe(422);
    expect(await label({ color: 'red' })).toBe(422);
    expect(await label({ description: 'x'.repeat(100), color: 'B60205' })).toBe(201);
  });
});

describe('labels', () => {
  test('are the same in any letter case', async () => {
    const { as, status } = await openGitHub();
    await as('carol').issues.create({
      ...opsRepository,
      title: 'New',
      labels: ['ACCEPTED', 'accepted'],
    });
    expect(names((await as('carol').issues.listLabelsOnIssue(firstIssue)).data)).toEqual([
      'Accepted',
    ]);
    expect(
      await status(as('carol').issues.createLabel({ ...opsRepository, name: 'accepted' })),
    ).toBe(422);
    expect(
      (await as('carol').issues.removeLabel({ ...firstIssue, name: 'aCCEPTED' })).data,
    ).toEqual([]);
    await expect(
      as('carol').issues.removeLabel({ ...firstIssue, name: 'accepted' }),
    ).rejects.toThrow('Label does not exist');
  });

  test.each(['100% done?', 'a/b & c', 'né "quoted" #1', '🙂'])('may be called %s', async (name) => {
    const { as, github } = await openGitHub();
    await as('carol').issues.create({ ...opsRepository, title: 'New', labels: [name] });
    expect((await as('carol').issues.getLabel({ ...opsRepository, name })).data.name).toBe(name);
    await as('carol').issues.removeLabel({ ...firstIssue, name });
    expect(github.issue(1).labels).toEqual([]);
  });

  test('that are new come into being grey and without description', async () => {
    const { as } = await openGitHub();
    await as('carol').issues.create({ ...opsRepository, title: 'New', labels: [{ name: 'late' }] });
    const { data } = await as('carol').issues.getLabel({ ...opsRepository, name: 'Late' });
    expect(data).toMatchObject({ name: 'late', color: 'ededed', description: null });
  });

  test('that are renamed show their new name in what happened before', async () => {
    const { as } = await openGitHub();
    await as('carol').issues.create({ ...opsRepository, title: 'New', labels: ['accepted'] });
    await as('carol').issues.updateLabel({ ...opsRepository, name: 'accepted', new_name: 'taken' });
    const { data } = await as('carol').issues.listEventsForTimeline(firstIssue);
    expect(data).toMatchObject([{ event: 'labeled', label: { name: 'taken' } }]);
  });

  test('that are deleted come off every issue, and the event does not name them', async () => {
    const { as, github } = await openGitHub();
    await as('carol').issues.create({ ...opsRepository, title: 'New', labels: ['accepted'] });
    const payloads: unknown[] = [];
    github.onDelivery(({ action, payload }) => payloads.push([action, 'label' in payload]));
    await as('carol').issues.deleteLabel({ ...opsRepository, name: 'accepted' });
    expect(payloads).toEqual([['unlabeled', false]]);
    expect(github.issue(1).labels).toEqual([]);
    const { data } = await as('carol').issues.listEventsForTimeline(firstIssue);
    expect(data).toMatchObject([
      { event: 'labeled' },
      { event: 'unlabeled', label: { name: 'Accepted' } },
    ]);
  });
});

describe('closing', () => {
  test('keeps its reason, and a second closing changes nothing', async () => {
    const { as, github } = await openGitHub();
    await as('carol').issues.create({ ...opsRepository, title: 'New' });
    await as('carol').issues.update({ ...firstIssue, state: 'closed', state_reason: 'duplicate' });
    await as('carol').issues.update({
      ...firstIssue,
      state: 'closed',
      state_reason: 'not_planned',
    });
    expect(github.issue(1)).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
    const { data } = await as('carol').issues.update({ ...firstIssue, state: 'open' });
    expect(data).toMatchObject({
      state: 'open',
      state_reason: 'reopened',
      closed_at: null,
      closed_by: null,
    });
  });
});

test('one update may change everything at once, and delivers each change separately', async () => {
  const { as, github } = await openGitHub();
  await as('carol').issues.create({ ...opsRepository, title: 'New', labels: ['a', 'b'] });
  const told: unknown[] = [];
  github.onDelivery(({ action, payload }) => told.push([action, payload['changes']]));
  await as('carol').issues.update({
    ...firstIssue,
    title: 'Newer',
    body: 'Text',
    labels: ['b', 'c'],
    assignees: ['dave'],
    state: 'closed',
  });
  expect(told).toEqual([
    ['unlabeled', undefined],
    ['labeled', undefined],
    ['assigned', undefined],
    ['edited', { title: { from: 'New' }, body: { from: '' } }],
    ['closed', undefined],
  ]);
});

test('what changes nothing leaves no trace', async () => {
  const { as, github, clock } = await openGitHub();
  await as('carol').issues.create({
    ...opsRepository,
    title: 'New',
    body: 'Text',
    labels: ['accepted'],
  });
  const before = github.issue(1);
  const told: unknown[] = [];
  github.onDelivery((delivery) => told.push(delivery));
  clock.advance({ minutes: 1 });
  await as('carol').issues.update({
    ...firstIssue,
    title: 'New',
    body: 'Text',
    labels: ['Accepted'],
    state: 'open',
  });
  await as('carol').issues.addLabels({ ...firstIssue, labels: ['accepted'] });
  expect([github.issue(1), told]).toEqual([before, []]);
});

describe('an issue that is gone', () => {
  test('answers 410 when deleted, which only an admin can', async () => {
    const { as, status, github } = await openGitHub();
    await as('carol').issues.create({ ...opsRepository, title: 'New' });
    const ask = 'query { repository(owner: "acme", name: "ops") { issue(number: 1) { id } } }';
    const { repository }: { repository: { issue: { id: string } } } =
      await as('carol').graphql(ask);
    const remove =
      'mutation ($id: ID!) { deleteIssue(input: { issueId: $id }) { clientMutationId } }';
    await expect(as('carol').graphql(remove, repository.issue)).rejects.toThrow(
      'Must have admin rights',
    );
    await as('alice').graphql(remove, repository.issue);
    expect(await status(as('carol').issues.get(firstIssue))).toBe(410);
    expect(await status(as('actions').issues.addLabels({ ...firstIssue, labels: ['a'] }))).toBe(
      410,
    );
    await expect(as('carol').graphql(ask)).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND', path: ['repository', 'issue'] }],
    });
    await as('carol').issues.create({ ...opsRepository, title: 'Next' });
    expect(github.issues().map(({ number }) => number)).toEqual([2]);
  });

  test('answers 301 when transferred, which leads to where it is', async () => {
    const { as, github } = await openGitHub({ otherRepositories: ['acme/elsewhere'] });
    await as('carol').issues.create({ ...opsRepository, title: 'New', labels: ['accepted'] });
    const ids = `query { from: repository(owner: "acme", name: "ops") { issue(number: 1) { id } }
      to: repository(owner: "acme", name: "elsewhere") { id } }`;
    const { from, to }: { from: { issue: { id: string } }; to: { id: string } } =
      await as('carol').graphql(ids);
    const move = `mutation ($issue: ID!, $to: ID!) {
      transferIssue(input: { issueId: $issue, repositoryId: $to }) { issue { number } } }`;
    await as('carol').graphql(move, { issue: from.issue.id, to: to.id });
    const response = await github.fetch('https://api.github.com/repos/acme/ops/issues/1');
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      'https://api.github.com/repos/acme/elsewhere/issues/1',
    ]);
    const moved = await as('carol').issues.get({
      owner: 'acme',
      repo: 'elsewhere',
      issue_number: 1,
    });
    expect(moved.data).toMatchObject({ title: 'New', labels: [{ name: 'Accepted' }] });
  });
});

test('names of people and repositories are the same in any letter case', async () => {
  const { as, github } = await openGitHub();
  const { data } = await as('carol').issues.create({
    owner: 'ACME',
    repo: 'Ops',
    title: 'New',
    assignees: ['DAVE'],
  });
  expect(data.repository_url).toBe('https://api.github.com/repos/acme/ops');
  expect(github.issue(1).assignees).toEqual(['dave']);
});

test('a person whose account is deleted is no one', async () => {
  const { as, github, status } = await openGitHub();
  await as('erin').issues.create({ ...opsRepository, title: 'New' });
  github.removeAccount('erin');
  expect((await as('carol').issues.get(firstIssue)).data.user?.login).toBe('ghost');
  const ask =
    'query { repository(owner: "acme", name: "ops") { issue(number: 1) { author { login } } } }';
  expect(await as('carol').graphql(ask)).toEqual({ repository: { issue: { author: null } } });
  expect(await status(as('erin').issues.get(firstIssue))).toBe(401);
});
