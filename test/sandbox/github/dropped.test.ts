import { describe, expect, test } from 'vitest';
import { openGitHub, opsRepository } from './open-github.ts';

const firstIssue = { ...opsRepository, issue_number: 1 };
const names = (labels: readonly (string | { readonly name?: string })[]) =>
  labels.map((label) => (typeof label === 'string' ? label : label.name));
const logins = (people: readonly { readonly login: string }[] | null | undefined) =>
  people?.map(({ login }) => login);

describe('labels and assignees of someone who may not set them', () => {
  test('are dropped on a new issue', async () => {
    const { as, github } = await openGitHub();
    const { status, data } = await as('erin').issues.create({
      ...opsRepository,
      title: 'New',
      labels: ['accepted', 'invented'],
      assignees: ['carol', 'nobody-at-all'],
    });
    expect([status, data.labels, data.assignees]).toEqual([201, [], []]);
    expect(github.issue(1)).toMatchObject({ labels: [], assignees: [] });
    expect(await labelsOfRepository(as)).not.toContain('invented');
  });

  test('are dropped from a change of the own issue', async () => {
    const { as } = await openGitHub();
    await as('erin').issues.create({ ...opsRepository, title: 'New' });
    const { status, data } = await as('erin').issues.update({
      ...firstIssue,
      body: 'b',
      labels: ['accepted'],
      assignees: ['carol'],
    });
    expect([status, data.body, data.labels, data.assignees]).toEqual([200, 'b', [], []]);
  });

  test('are ignored by the assignees endpoint without a word', async () => {
    const { as } = await openGitHub();
    await as('erin').issues.create({ ...opsRepository, title: 'New' });
    const added = await as('erin').issues.addAssignees({ ...firstIssue, assignees: ['carol'] });
    expect([added.status, added.data?.assignees]).toEqual([201, []]);
    await as('actions').issues.addAssignees({ ...firstIssue, assignees: ['carol'] });
    const removed = await as('erin').issues.removeAssignees({
      ...firstIssue,
      assignees: ['carol'],
    });
    expect(logins(removed.data?.assignees)).toEqual(['carol']);
  });
});

describe('someone who cannot be assigned', () => {
  test('is left out by the assignees endpoint, the others are assigned', async () => {
    const { as } = await openGitHub();
    await as('erin').issues.create({ ...opsRepository, title: 'New' });
    const assignees = ['CAROL', 'mallory', 'zoe', 'github-actions[bot]', 'erin'];
    const { status, data } = await as('actions').issues.addAssignees({ ...firstIssue, assignees });
    expect([status, logins(data?.assignees)]).toEqual([201, ['carol', 'erin']]);
  });

  test('makes a new issue fail as a whole', async () => {
    const { as, github } = await openGitHub();
    const create = as('carol').issues.create({
      ...opsRepository,
      title: 'New',
      assignees: ['dave', 'mallory'],
    });
    await expect(create).rejects.toMatchObject({
      status: 422,
      response: {
        data: {
          message: 'Validation Failed',
          errors: [{ resource: 'Issue', field: 'assignees', code: 'invalid', value: 'mallory' }],
        },
      },
    });
    expect(github.issues()).toEqual([]);
  });

  test('makes an update fail as a whole', async () => {
    const { as, github, status } = await openGitHub();
    await as('carol').issues.create({ ...opsRepository, title: 'New' });
    const update = as('carol').issues.update({
      ...firstIssue,
      title: 'Newer',
      labels: ['x'],
      assignees: ['mallory'],
    });
    expect(await status(update)).toBe(422);
    expect(github.issue(1)).toMatchObject({ title: 'New', labels: [], assignees: [] });
  });

  test('can be assigned where they have commented, and only there', async () => {
    const { as, status } = await openGitHub();
    await as('carol').issues.create({ ...opsRepository, title: 'New' });
    await as('mallory').issues.createComment({ ...firstIssue, body: 'Me' });
    const check = { ...opsRepository, assignee: 'mallory' };
    expect(await status(as('actions').issues.checkUserCanBeAssigned(check))).toBe(404);
    expect(
      await status(as('actions').issues.checkUserCanBeAssignedToIssue({ ...firstIssue, ...check })),
    ).toBe(204);
    const { data } = await as('actions').issues.addAssignees({
      ...firstIssue,
      assignees: ['mallory'],
    });
    expect(logins(data?.assignees)).toEqual(['mallory']);
  });
});

test('at most ten people are assigned', async () => {
  const people = Array.from({ length: 12 }, (_, index) => ({
    login: `p${index}`,
    role: 'write' as const,
  }));
  const { as, status } = await openGitHub({ people, teams: {} });
  await as('p0').issues.create({ ...opsRepository, title: 'New' });
  const assignees = people.map(({ login }) => login);
  const { data } = await as('p0').issues.addAssignees({ ...firstIssue, assignees });
  expect(logins(data?.assignees)).toEqual(assignees.slice(0, 10));
  expect(
    await status(as('p0').issues.create({ ...opsRepository, title: 'Newer', assignees })),
  ).toBe(422);
});

describe('an issue form', () => {
  test('applies its labels though the author may only read, and leaves out those that do not exist', async () => {
    const { github } = await openGitHub();
    const number = github.browser.createIssueAsForm({
      as: 'mallory',
      title: 'New',
      body: 'b',
      labels: ['HANDOFF/sales_to_onboarding', 'handoff/missing'],
      assignees: ['carol', 'mallory'],
    });
    expect(github.issue(number)).toMatchObject({
      author: 'mallory',
      labels: ['handoff/sales_to_onboarding'],
      assignees: ['carol'],
    });
  });

  test('is announced as opened and then once for each label, in the same second and by the author', async () => {
    const { github } = await openGitHub();
    const seen: unknown[] = [];
    github.onDelivery(({ event, action, sender, startsRuns, payload }) => {
      seen.push([event, action, sender, startsRuns, labelIn(payload)]);
    });
    const labels = ['handoff/sales_to_onboarding', 'accepted'];
    github.browser.createIssueAsForm({ as: 'erin', title: 'New', body: 'b', labels });
    expect(seen).toEqual([
      ['issues', 'opened', 'erin', true, undefined],
      ['issues', 'labeled', 'erin', true, 'handoff/sales_to_onboarding'],
      ['issues', 'labeled', 'erin', true, 'Accepted'],
    ]);
  });
});

function labelIn(payload: Readonly<Record<string, unknown>>): unknown {
  const { label } = payload;
  return typeof label === 'object' && label !== null && 'name' in label ? label.name : undefined;
}

async function labelsOfRepository(as: Awaited<ReturnType<typeof openGitHub>>['as']) {
  return names((await as('actions').issues.listLabelsForRepo(opsRepository)).data);
}
