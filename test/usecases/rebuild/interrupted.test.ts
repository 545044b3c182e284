// A rate limit half way: the next run continues where it stopped, and comes to the same.

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GitHub } from '../../../src/ports/github.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { ServiceError } from '../../../src/ports/service-error.ts';
import { openSite, type Site } from '../../field/github/setup/site.ts';

/** A page of a hundred, and some. */
const handoffs = 120;
let site: Site;
let expected: unknown;

beforeAll(async () => {
  site = await openSite();
  const numbers = Array.from({ length: handoffs }, () => site.file());
  for (let swept = 0; swept < handoffs; swept += 40) {
    await site.run('sweep');
  }
  await site.alice.comment(numbers[0] ?? 0, '/accept We start on Monday.');
  await site.handle(numbers[0] ?? 0);
  await site.sam.comment(numbers.at(-1) ?? 0, '/cancel');
  await site.handle(numbers.at(-1) ?? 0);
  expected = await tables();
});
afterAll(() => site.close());

async function tables() {
  const all = ['handoffs', 'checklist_items', 'submissions', 'people', 'outbox'];
  const events =
    'SELECT issue_number, type, actor, at, data_json, idempotency_key FROM events ORDER BY 1, 6';
  return {
    ...Object.fromEntries(
      await Promise.all(
        all.map(
          async (name) => [name, await site.rows(`SELECT * FROM ${name} ORDER BY 1, 2`)] as const,
        ),
      ),
    ),
    events: await site.rows(events),
  };
}

type Call = 'readLabelled' | 'readIssues' | 'readChanged';

const limit = () =>
  new ServiceError('github_rate_limited', 'The rate limit is used up until 10:00.');
const kill = () => new Error('The job was cancelled.');

/** GitHub's limit is used up at this call of a run, from 1. */
const limitedAt =
  (most: number, stop: () => Error = limit) =>
  (ports: Ports): Ports => {
    let calls = 0;
    const once =
      <Asked, Answer>(ask: (asked: Asked) => Promise<Answer>) =>
      (asked: Asked) => {
        calls += 1;
        if (calls === most) {
          throw stop();
        }
        return ask(asked);
      };
    const { readLabelled, readIssues, readChanged } = ports.github;
    const limited: Pick<GitHub, Call> = {
      readLabelled: once(readLabelled),
      readIssues: once(readIssues),
      readChanged: once(readChanged),
    };
    return { ...ports, github: { ...ports.github, ...limited } };
  };

async function files(): Promise<readonly string[]> {
  const tree = await site.github.fetch(
    'http://127.0.0.1/repos/acme/ops/contents/?ref=handoff-data',
    { headers: { authorization: `token ${site.github.tokenFor('erin')}` } },
  );
  const entries: unknown = await tree.json();
  return Array.isArray(entries) ? entries.map(({ name }: { name: string }) => name) : [];
}

const readAgain = () =>
  site.github.requests.filter(({ operation }) => operation === 'Issues').length;

test.each(['verify', 'rebuild'] as const)(
  '%s continues after a rate limit, wherever it comes, and comes to the same',
  async (mode) => {
    let interruptions = 0;
    for (let most = 2; ; most += 1) {
      const run = site.run(mode, { change: limitedAt(most) });
      const stopped = await run.then(
        () => null,
        (error: unknown) => error,
      );
      if (stopped === null) {
        break;
      }
      interruptions += 1;
      expect(String(stopped)).toContain('used up until 10:00');
      const isKept = (await files()).includes(`${mode}.db`);
      if (isKept) {
        expect(String(stopped)).toMatch(/kept what it read of \d+ issues/);
      }
      const killed = site.run(mode, { change: limitedAt(3, kill) });
      await killed.catch((error: unknown) => expect(String(error)).toContain('cancelled'));
      site.github.forgetRequests();
      const [result] = await site.run(mode);
      expect(result).toMatchObject({ handoffs, failures: [], unverified: [] });
      if (mode === 'verify') {
        expect(result).toMatchObject({ kind: 'verified', discrepancies: [] });
      }
      if (isKept) {
        expect(readAgain(), 'issues read before are not read again').toBeLessThan(6);
      }
      expect(await files()).not.toContain(`${mode}.db`);
      expect(await tables()).toEqual(expected);
    }
    expect(interruptions).toBeGreaterThan(3);
  },
);

test('What changed between the two runs is read again', async () => {
  const stopped = site.run('verify', { change: limitedAt(5) });
  await expect(stopped).rejects.toThrow(/kept what it read of \d+ issues/);
  await site.bob.comment(2, '/accept I take it.');
  await site.handle(2);
  const [result] = await site.run('verify');
  expect(result).toMatchObject({ kind: 'verified', discrepancies: [], handoffs });
});
