// Every form of GitHub's limits is waited for, or named with the time to try again.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Behaviour } from '../../../../src/sandbox/github/behaviour.ts';
import { openSite, type Site } from '../setup/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const spent = () => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(site.clock.now() / 1000 + 20),
});
const slow = { 'retry-after': '7' };
const date = () => new Date(site.clock.now()).toUTCString();
const answer = (status: number, body: object, headers: Readonly<Record<string, string>>) =>
  Response.json(body, { status, headers: { date: date(), ...headers } });

const message = 'API rate limit exceeded for installation ID 7.';
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
const forms: Readonly<Record<string, () => Response>> = {
  '403 with retry-after': () => answer(403, { message: secondary }, slow),
  '403 with nothing left': () => answer(403, { message }, spent()),
  '403 with words alone': () => answer(403, { message: secondary }, {}),
  '429 without a time': () => answer(429, { message: 'Too many requests' }, {}),
};
const graphqlForms: Readonly<Record<string, () => Response>> = {
  '200 with RATE_LIMIT': () =>
    answer(200, { errors: [{ type: 'RATE_LIMIT', message: 'x' }] }, spent()),
  '200 with RATE_LIMITED': () =>
    answer(200, { errors: [{ type: 'RATE_LIMITED', message: 'x' }] }, spent()),
  '200 with a code': () =>
    answer(200, { data: null, errors: [{ code: 'graphql_rate_limit', message: 'x' }] }, spent()),
  '200 with a message alone': () => answer(200, { message: secondary }, slow),
  '200 with a message in errors': () => answer(200, { errors: [{ message: secondary }] }, slow),
};

/** Which requests of a run, the first in a repository and the second, this form can limit. */
async function turnsOf(form: string): Promise<readonly number[]> {
  const other = await openSite();
  try {
    const turns = new Set<number>();
    for (const number of [other.file(), other.file()]) {
      other.github.forgetRequests();
      await other.handle(number);
      for (const [at, { path }] of other.github.requests.entries()) {
        if (form in forms || path === '/graphql') {
          turns.add(at);
        }
      }
    }
    return [...turns];
  } finally {
    other.close();
  }
}

describe('A limit at any request is waited for', () => {
  test.each([...Object.keys(forms), ...Object.keys(graphqlForms)])('%s', async (form) => {
    const turns = await turnsOf(form);
    expect(turns.length).toBeGreaterThan(0);
    for (const limited of turns) {
      const number = site.file();
      let asked = 0;
      let hasLimited = false;
      site.github.intercept({
        before: ({ path }) => {
          const isTurn = asked === limited && (form in forms || path === '/graphql');
          asked += 1;
          hasLimited ||= isTurn;
          return isTurn ? ((forms[form] ?? graphqlForms[form])?.() ?? null) : null;
        },
      });
      const waited = site.waits.length;
      expect((await site.handle(number)).kind).toBe('handled');
      site.github.intercept(null);
      expect(Math.max(0, ...site.waits.slice(waited)) >= 7000).toBe(hasLimited);
      expect(site.github.issue(number).labels).toContain('initiated');
      site.github.forgetRequests();
    }
  });
});

describe('A limit that lasts longer than a run may wait', () => {
  test.each<Behaviour['graphqlLimit']>(['RATE_LIMIT', 'RATE_LIMITED', 'code', '403'])(
    'is named with the time at which it ends: %s',
    async (graphqlLimit) => {
      const limited = await openSite({ hourlyLimit: 1, behaviour: { graphqlLimit } });
      const number = limited.file();
      await expect(limited.handle(number)).rejects.toMatchObject({ code: 'github_rate_limited' });
      await expect(limited.handle(number)).rejects.toThrow(/Re-run the job after 2026-11-16T10:0/);
      limited.close();
    },
  );

  test('is named also where GitHub gives a message alone', async () => {
    const limited = await openSite({
      hourlyLimit: 1,
      behaviour: { graphqlLimit: 'message' },
      maxWait: 5,
    });
    await expect(limited.handle(limited.file())).rejects.toMatchObject({
      code: 'github_rate_limited',
    });
    limited.close();
  });
});
