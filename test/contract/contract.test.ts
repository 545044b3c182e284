import { expect, test } from 'vitest';
import { createApp } from '../../src/sandbox/github/http/app.ts';
import { createRateLimit } from '../../src/sandbox/github/http/rate-limit.ts';
import { openGitHub, opsRepository } from '../sandbox/github/open-github.ts';
import { findOperation } from './find-operation.ts';
import { watchContract } from './validate-exchange.ts';
import { walk } from './walk.ts';

test('every endpoint and every event is as GitHub describes it', async () => {
  const stage = await openGitHub({ otherRepositories: ['acme/elsewhere'] });
  const contract = watchContract(stage.github);
  await walk(stage);
  expect(contract.problems).toEqual([]);
  expect(endpointsOffered().filter((name) => !contract.operations.has(name))).toEqual([]);
  expect([...contract.events].sort()).toEqual([
    'issue_comment.created',
    'issue_comment.deleted',
    'issue_comment.edited',
    'issues.assigned',
    'issues.closed',
    'issues.deleted',
    'issues.edited',
    'issues.labeled',
    'issues.locked',
    'issues.opened',
    'issues.reopened',
    'issues.transferred',
    'issues.unassigned',
    'issues.unlabeled',
    'issues.unlocked',
    'push',
    'repository_dispatch.baton-handoff',
    'workflow_dispatch',
  ]);
});

test('every refusal is as GitHub describes it', async () => {
  const { as, status, github } = await openGitHub();
  const contract = watchContract(github);
  const one = { ...opsRepository, issue_number: 1 };
  await as('carol').issues.create({ ...opsRepository, title: 'First' });
  const refusals = [
    as('actions').issues.get({ ...opsRepository, issue_number: 99 }),
    as('erin').issues.update({ ...one, body: 'mine now' }),
    as('carol').issues.create({ ...opsRepository, title: 'x'.repeat(257) }),
    as('carol').issues.create({ ...opsRepository, title: 'Second', assignees: ['mallory'] }),
    as('carol').issues.createLabel({ ...opsRepository, name: 'accepted' }),
    as('erin').issues.addLabels({ ...one, labels: ['accepted'] }),
    as('actions').issues.removeLabel({ ...one, name: 'accepted' }),
    as('actions').issues.createComment({ ...one, body: '' }),
    as('actions').git.getRef({ ...opsRepository, ref: 'heads/nowhere' }),
    as('actions').git.updateRef({ ...opsRepository, ref: 'heads/main', sha: '0'.repeat(40) }),
    as('actions').repos.createOrUpdateFileContents({
      ...opsRepository,
      path: 'README.md',
      message: 'x',
      content: '',
    }),
    as('nobody').issues.create({ ...opsRepository, title: 'Third' }),
    as('actions').teams.listMembersInOrg({ org: 'acme', team_slug: 'onboarding' }),
  ];
  const statuses = await Promise.all(refusals.map(status));
  expect(statuses).toEqual([404, 403, 422, 422, 422, 403, 404, 422, 404, 422, 422, 401, 404]);
  github.browser.protectBranch('main', true);
  const written = as('carol').repos.createOrUpdateFileContents({
    ...{ ...opsRepository, path: 'notes.md', message: 'x', content: '' },
  });
  expect(await status(written)).toBe(409);
  expect(contract.problems).toEqual([]);
});

test('what is not as described is found', async () => {
  const { as, status, github } = await openGitHub();
  const contract = watchContract(github);
  const shapeless = () => Response.json({ id: 'text' }, { status: 201 });
  github.intercept({ before: shapeless });
  await as('carol').issues.create({ ...opsRepository, title: 'First' });
  github.intercept(null);
  const labels = [{ name: 'late', description: 5 }];
  await as('carol').request('POST /repos/acme/ops/issues', { title: 'Second', labels });
  await as('carol').request(
    'GET /repos/{owner}/{repo}/issues?sice=2026-01-01T00:00:00Z',
    opsRepository,
  );
  await status(as('carol').request('GET /repos/{owner}/{repo}/nothing', opsRepository));
  expect(contract.problems).toEqual([
    expect.stringMatching(/^POST \/repos\/acme\/ops\/issues → 201: the answer's body: .*required/),
    expect.stringMatching(/^POST .* → 201: the request's body: data\/labels/),
    'GET /repos/acme/ops/issues → 200: there is no query parameter sice',
    'GET /repos/acme/ops/nothing → 404: there is no such endpoint',
  ]);
});

/** What the local GitHub routes, by the names of GitHub's description. */
function endpointsOffered(): readonly string[] {
  const app = createApp(createRateLimit(Date.now, null));
  const routes = app.routes.filter(({ path, method }) => path !== '/graphql' && method !== 'ALL');
  const names = routes.map(({ path, method }) => {
    const example = path.replace(/:(\w+)(\{[^}]*\})?/g, 'x');
    return findOperation(method, example)?.name ?? `${method} ${path} is not GitHub's`;
  });
  return [...new Set(names)];
}
