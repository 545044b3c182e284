import { describe, expect, test } from 'vitest';
import { openGitHub, opsRepository } from './open-github.ts';

const firstIssue = { ...opsRepository, issue_number: 1 };

test('lists come in pages that lead to each other at the address that was asked', async () => {
  const { as, github } = await openGitHub();
  for (let number = 1; number <= 5; number += 1) {
    await as('carol').issues.create({ ...opsRepository, title: `Issue ${number}` });
  }
  const { url, close } = await github.listen();
  const list = async (address: string) => {
    const response = await fetch(address, {
      headers: { authorization: `token ${github.tokenFor('carol')}` },
    });
    const issues: { number: number }[] = JSON.parse(await response.text());
    return { numbers: issues.map(({ number }) => number), link: response.headers.get('link') };
  };
  const path = `${url}/repos/acme/ops/issues?per_page=2`;
  expect(await list(path)).toEqual({
    numbers: [5, 4],
    link: `<${path}&page=2>; rel="next", <${path}&page=3>; rel="last"`,
  });
  expect(await list(`${path}&page=2`)).toEqual({
    numbers: [3, 2],
    link: `<${path}&page=1>; rel="prev", <${path}&page=3>; rel="next", <${path}&page=3>; rel="last", <${path}&page=1>; rel="first"`,
  });
  expect(await list(`${path}&page=3`)).toMatchObject({ numbers: [1] });
  await close();
});

test('octokit finds its way through all pages, of at most a hundred', async () => {
  const { as } = await openGitHub();
  await as('carol').issues.create({ ...opsRepository, title: 'New' });
  for (let number = 1; number <= 120; number += 1) {
    await as('carol').issues.createComment({ ...firstIssue, body: `${number}` });
  }
  const octokit = as('carol');
  const { data } = await octokit.issues.listComments({ ...firstIssue, per_page: 500 });
  expect(data).toHaveLength(100);
  const all = await octokit.paginate(octokit.issues.listComments, { ...firstIssue, per_page: 100 });
  expect(all.map(({ body }) => body)).toEqual(
    Array.from({ length: 120 }, (_, index) => `${index + 1}`),
  );
});

describe('since', () => {
  test('means the last change, as an instant and not as a text', async () => {
    const { as, clock, status } = await openGitHub();
    for (const title of ['One', 'Two', 'Three']) {
      await as('carol').issues.create({ ...opsRepository, title });
      clock.advance({ minutes: 1 });
    }
    await as('erin').issues.createComment({ ...firstIssue, body: 'Hello' });
    const numbers = async (since: string) =>
      (await as('carol').issues.listForRepo({ ...opsRepository, since })).data.map(
        ({ number }) => number,
      );
    expect(await numbers('2026-11-16T09:02:00Z')).toEqual([3, 1]);
    expect(await numbers('2026-11-16T11:02:00+02:00')).toEqual([3, 1]);
    expect(await numbers('2026-11-16T09:03:01Z')).toEqual([]);
    expect(
      await status(as('carol').issues.listForRepo({ ...opsRepository, since: 'yesterday' })),
    ).toBe(422);
  });

  test('of comments means theirs, in one issue and in all', async () => {
    const { as, clock } = await openGitHub();
    await as('carol').issues.create({ ...opsRepository, title: 'New' });
    const { data: first } = await as('erin').issues.createComment({ ...firstIssue, body: 'One' });
    clock.advance({ minutes: 1 });
    await as('erin').issues.createComment({ ...firstIssue, body: 'Two' });
    clock.advance({ minutes: 1 });
    await as('erin').issues.updateComment({
      ...opsRepository,
      comment_id: first.id,
      body: 'One, edited',
    });
    const since = '2026-11-16T09:01:30Z';
    const bodies = (comments: readonly { readonly body?: string }[]) =>
      comments.map(({ body }) => body);
    expect(bodies((await as('carol').issues.listComments({ ...firstIssue, since })).data)).toEqual([
      'One, edited',
    ]);
    expect(
      bodies((await as('carol').issues.listCommentsForRepo({ ...opsRepository, since })).data),
    ).toEqual(['One, edited']);
    expect(bodies((await as('carol').issues.listCommentsForRepo(opsRepository)).data)).toEqual([
      'One, edited',
      'Two',
    ]);
  });
});

test('filters mean all labels, the given state, author or assignee, and refuse what they do not know', async () => {
  const { as, status } = await openGitHub();
  await as('carol').issues.create({
    ...opsRepository,
    title: 'One',
    labels: ['a', 'b'],
    assignees: ['dave'],
  });
  await as('carol').issues.create({ ...opsRepository, title: 'Two', labels: ['a'] });
  await as('erin').issues.create({ ...opsRepository, title: 'Three' });
  await as('carol').issues.update({ ...opsRepository, issue_number: 2, state: 'closed' });
  const numbers = async (filter: object) =>
    (
      await as('carol').issues.listForRepo({ ...opsRepository, direction: 'asc', ...filter })
    ).data.map(({ number }) => number);
  expect(await numbers({})).toEqual([1, 3]);
  expect(await numbers({ state: 'all', labels: 'A' })).toEqual([1, 2]);
  expect(await numbers({ state: 'all', labels: 'a,B' })).toEqual([1]);
  expect(await numbers({ state: 'closed' })).toEqual([2]);
  expect(await numbers({ assignee: 'DAVE' })).toEqual([1]);
  expect(await numbers({ assignee: 'none' })).toEqual([3]);
  expect(await numbers({ creator: 'Erin' })).toEqual([3]);
  const odd = as('carol').request('GET /repos/{owner}/{repo}/issues?state=bogus', opsRepository);
  expect(await status(odd)).toBe(422);
});
