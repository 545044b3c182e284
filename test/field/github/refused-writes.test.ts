// How GitHub rejects writes to the data branch, and the resulting messages.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSite, type Site } from './setup/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const refuse = (status: number, message: string, rules: readonly string[] = []) =>
  site.github.intercept({
    before: ({ method, path }) => {
      if (path.includes('/rules/branches/')) {
        return Response.json(rules.map((type) => ({ type })));
      }
      const isWrite = method === 'PUT' && path.endsWith('/contents/handoffs.db');
      return isWrite ? Response.json({ message }, { status }) : null;
    },
  });

describe('A refused write of the ledger ends in the right sentence', () => {
  test.each([
    [422, 'Reference update failed', 'ledger_not_writable', 'required_signatures'],
    [
      409,
      'Repository rule violations found\n\nCannot update this protected ref.',
      'ledger_not_writable',
      'ruleset',
    ],
    [409, 'Changes must be made through a pull request.', 'ledger_not_writable', 'ruleset'],
    [
      422,
      'Repository rule violations found\n\nCommits must have verified signatures.',
      'ledger_not_writable',
      'ruleset',
    ],
    [
      422,
      'Sorry, your input was too large to process. Consider creating the blob in a local clone.',
      'ledger_too_large',
      'too large',
    ],
    [413, 'Payload too big', 'ledger_too_large', 'too large'],
  ])('%d %s', async (status, message, code, words) => {
    const first = site.file();
    await site.handle(first);
    const number = site.file();
    refuse(status, message, ['required_signatures']);
    await expect(site.handle(number)).rejects.toMatchObject({ code });
    await expect(site.handle(number)).rejects.toThrow(words);
    site.github.intercept(null);
    expect((await site.handle(number)).kind).toBe('handled');
  });
});

test('No commit message refers to an issue or notifies a person', async () => {
  const number = site.file();
  await site.handle(number);
  await site.alice.comment(number, '/accept');
  await site.bob.comment(number, '/assign @alice');
  await site.handle(number);
  site.clock.advance({ hours: 24 * 8 });
  await site.run('auto');
  const commits: unknown = await site.administer('GET', '/commits?sha=handoff-data&per_page=100');
  const messages = JSON.stringify(commits).match(/"message":"(?:[^"\\]|\\.)*"/g) ?? [];
  expect(messages.length).toBeGreaterThanOrEqual(4);
  expect(messages.join('\n')).toContain('accepted by alice (sales_to_onboarding, issue 1)');
  expect(messages.filter((message) => /#\d|@[a-z]/i.test(message))).toEqual([]);
});
