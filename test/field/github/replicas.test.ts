// GraphQL may answer from a replica that lags behind the event. A write may meet one too: GitHub then refuses it with 422,
// as if there were no such issue.
//
// Sources: trstringer/manual-approval#208, dotnet/docker-tools#2026, peter-evans/create-pull-request#4321.

import { afterEach, describe, expect, test } from 'vitest';
import { openSite, type Setting, type Site } from './setup/site.ts';

let site: Site;
const open = async (setting: Setting = {}) => {
  site = await openSite(setting);
};
afterEach(() => site.close());

const opened = (number: number) => ({ updatedAt: updatedAt(number) });
const updatedAt = (number: number) =>
  site.clock.now() === 0 ? '' : site.github.issue(number).updatedAt;

describe('An issue that GraphQL does not find right after it was opened', () => {
  test('is stale, not foreign: it is asked for again and handed over', async () => {
    await open({ behaviour: { unfoundAtFirst: 2 } });
    const number = site.file();
    expect((await site.handle(number, opened(number))).kind).toBe('handled');
    expect(site.github.issue(number).labels).toContain('initiated');
  });

  test('fails the run where it stays that way, and the next run records it', async () => {
    await open({ behaviour: { unfoundAtFirst: 4 } });
    const number = site.file();
    await expect(site.handle(number, opened(number))).rejects.toThrow(/still shows issue #1/);
    expect((await site.handle(number, opened(number))).kind).toBe('handled');
  });

  test('is gone if REST reports it as gone', async () => {
    await open();
    const number = site.file();
    await site.handle(number);
    const at = opened(number);
    await site.administer('DELETE', `/issues/${number}`).catch(() => null);
    site.github.intercept({
      before: ({ method, path }) =>
        method === 'GET' && path.endsWith(`/issues/${number}`)
          ? Response.json({ message: 'This issue was deleted' }, { status: 410 })
          : null,
      after: async ({ operation }, response) => {
        if (operation !== 'Issue') {
          return null;
        }
        const answer = JSON.parse(await response.clone().text());
        answer.data.repository.issue = null;
        answer.errors = [{ type: 'NOT_FOUND', message: 'Could not resolve to an Issue' }];
        return Response.json(answer, { headers: response.headers });
      },
    });
    expect((await site.handle(number, at)).kind).toBe('handled');
    site.github.intercept(null);
    expect(await site.rows('SELECT status FROM handoffs')).toEqual([{ status: 'cancelled' }]);
  });
});

test('A response older than the event is never taken for "nothing new"', async () => {
  await open();
  const number = site.file();
  await site.handle(number);
  const later = new Date(site.clock.now() + 600_000).toISOString().replace('.000', '');
  await expect(site.handle(number, { updatedAt: later })).rejects.toMatchObject({
    code: 'github_stale',
  });
});

describe('A write that meets a replica without the new issue', () => {
  const unknown = (resource: string) =>
    Response.json(
      {
        message: 'Validation Failed',
        errors: [
          {
            resource,
            code: 'unprocessable',
            field: 'data',
            message: "Could not resolve to a node with the global id of 'I_kwDOCYeos7H8Z48'.",
          },
        ],
      },
      { status: 422 },
    );

  test.each([
    ['comments', 'IssueComment'],
    ['labels', 'Label'],
  ])('is tried again: %s', async (kind, resource) => {
    await open();
    const number = site.file();
    let refused = 0;
    site.github.intercept({
      before: ({ method, path }) => {
        if (method !== 'POST' || !path.endsWith(`/issues/${number}/${kind}`) || refused === 2) {
          return null;
        }
        refused += 1;
        return unknown(resource);
      },
    });
    expect((await site.handle(number, opened(number))).kind).toBe('handled');
    expect(refused).toBe(2);
    expect(site.github.issue(number).labels).toContain('initiated');
    expect(site.github.issue(number).comments).toHaveLength(1);
  });

  test('fails the run where it stays so, and the next sweep writes it', async () => {
    await open();
    const number = site.file();
    site.github.intercept({
      before: ({ method, path }) =>
        method === 'POST' && path.endsWith('/comments') ? unknown('IssueComment') : null,
    });
    await expect(site.handle(number, opened(number))).rejects.toThrow(
      /Could not resolve to a node/,
    );
    site.github.intercept(null);
    await site.run('sweep');
    expect(site.github.issue(number).comments).toHaveLength(1);
  });
});
