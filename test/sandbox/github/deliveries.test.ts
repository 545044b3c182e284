import { expect, test } from 'vitest';
import { openGitHub, opsRepository } from './open-github.ts';

const firstIssue = { ...opsRepository, issue_number: 1 };

test('what the workflow itself causes starts no run, but for a dispatch; what an App causes does', async () => {
  const { as, github } = await openGitHub({
    files: { '.github/workflows/handoffs.yml': 'on: workflow_dispatch\n' },
    actionsPermissions: { actions: 'write', contents: 'write' },
  });
  const seen: unknown[] = [];
  github.onDelivery(({ event, action, sender, bySelf, startsRuns }) =>
    seen.push([event, action, sender, bySelf, startsRuns]),
  );
  await as('erin').issues.create({ ...opsRepository, title: 'New' });
  await as('actions').issues.addLabels({ ...firstIssue, labels: ['initiated'] });
  await as('app').issues.addLabels({ ...firstIssue, labels: ['accepted'] });
  await as('actions').actions.createWorkflowDispatch({
    ...opsRepository,
    workflow_id: 'handoffs.yml',
    ref: 'main',
  });
  await as('actions').repos.createDispatchEvent({
    ...opsRepository,
    event_type: 'baton-handoff',
    client_payload: { type: 'a_to_b' },
  });
  expect(seen).toEqual([
    ['issues', 'opened', 'erin', false, true],
    ['issues', 'labeled', 'github-actions[bot]', true, false],
    ['issues', 'labeled', 'acme-bot[bot]', false, true],
    ['workflow_dispatch', null, 'github-actions[bot]', true, true],
    ['repository_dispatch', 'baton-handoff', 'github-actions[bot]', true, true],
  ]);
});

test('a repository dispatch carries at most ten properties, by whom may write', async () => {
  const { as, status } = await openGitHub();
  const dispatch = (who: Parameters<typeof as>[0], clientPayload: Record<string, unknown>) =>
    status(
      as(who).repos.createDispatchEvent({
        ...opsRepository,
        event_type: 'x',
        client_payload: clientPayload,
      }),
    );
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`key${at}`, at]));
  expect(await dispatch('carol', {})).toBe(204);
  expect(await dispatch('carol', many)).toBe(422);
  expect(await dispatch('erin', {})).toBe(403);
});

test('a workflow that is not on the default branch cannot be dispatched', async () => {
  const { as, status } = await openGitHub();
  const run = as('carol').actions.createWorkflowDispatch({
    ...opsRepository,
    workflow_id: 'handoffs.yml',
    ref: 'main',
  });
  expect(await status(run)).toBe(404);
});

test('a payload is a picture of its moment, with the former text and the labels as they are then', async () => {
  const { as, github } = await openGitHub();
  await as('erin').issues.create({ ...opsRepository, title: 'New', body: '- [ ] Signed' });
  const payloads: unknown[] = [];
  github.onDelivery(({ payload }) => payloads.push(payload));
  await as('carol').issues.update({ ...firstIssue, body: '- [x] Signed', labels: ['accepted'] });
  await as('carol').issues.update({ ...firstIssue, title: 'Renamed' });
  expect(payloads).toMatchObject([
    {
      action: 'labeled',
      label: { name: 'Accepted' },
      issue: { title: 'New', body: '- [x] Signed' },
    },
    {
      action: 'edited',
      changes: { body: { from: '- [ ] Signed' } },
      issue: { title: 'New', labels: [{ name: 'Accepted' }] },
      repository: { full_name: 'acme/ops', owner: { login: 'acme', type: 'Organization' } },
      organization: { login: 'acme' },
      sender: { login: 'carol', type: 'User' },
    },
    { action: 'edited', changes: { title: { from: 'New' } }, issue: { title: 'Renamed' } },
  ]);
});

test('comments are delivered with their issue, also on a pull request, and deleted ones with their text', async () => {
  const { as, github } = await openGitHub();
  github.browser.openPullRequest({ as: 'carol', title: 'A change', body: '' });
  const payloads: unknown[] = [];
  github.onDelivery(({ event, payload }) => payloads.push({ event, payload }));
  await as('carol').issues.addLabels({ ...firstIssue, labels: ['accepted'] });
  const { data } = await as('erin').issues.createComment({ ...firstIssue, body: '/accept' });
  await as('erin').issues.updateComment({
    ...opsRepository,
    comment_id: data.id,
    body: '/complete',
  });
  await as('erin').issues.deleteComment({ ...opsRepository, comment_id: data.id });
  expect(payloads).toMatchObject([
    {
      event: 'issue_comment',
      payload: { action: 'created', comment: { body: '/accept' }, issue: { pull_request: {} } },
    },
    {
      event: 'issue_comment',
      payload: { action: 'edited', changes: { body: { from: '/accept' } } },
    },
    { event: 'issue_comment', payload: { action: 'deleted', comment: { body: '/complete' } } },
  ]);
});

test('a push has its commits, whether it created the branch, and whether it was forced', async () => {
  const { as, github } = await openGitHub();
  const pushes: unknown[] = [];
  github.onDelivery(({ payload }) => pushes.push(payload));
  const content = Buffer.from('one').toString('base64');
  await as('carol').repos.createOrUpdateFileContents({
    ...opsRepository,
    path: 'a',
    message: 'Add a',
    content,
  });
  await github.commitFiles({ as: 'alice', branch: 'data', files: { b: 'b' }, message: 'Begin' });
  const { data: aside } = await as('carol').git.getRef({ ...opsRepository, ref: 'heads/main' });
  await as('carol').git.updateRef({
    ...opsRepository,
    ref: 'heads/data',
    sha: aside.object.sha,
    force: true,
  });
  await as('carol').git.deleteRef({ ...opsRepository, ref: 'heads/data' });
  expect(pushes).toMatchObject([
    {
      ref: 'refs/heads/main',
      created: false,
      commits: [{ message: 'Add a' }],
      head_commit: { message: 'Add a' },
    },
    {
      ref: 'refs/heads/data',
      created: true,
      before: '0'.repeat(40),
      commits: [{ message: 'Begin' }],
    },
    { ref: 'refs/heads/data', forced: true },
    { ref: 'refs/heads/data', deleted: true, after: '0'.repeat(40), head_commit: null },
  ]);
});

test('a listener that stopped gets no further deliveries', async () => {
  const { as, github } = await openGitHub();
  let heard = 0;
  const stop = github.onDelivery(() => {
    heard += 1;
  });
  await as('carol').issues.create({ ...opsRepository, title: 'New' });
  stop();
  await as('carol').issues.create({ ...opsRepository, title: 'Newer' });
  expect(heard).toBe(1);
});
