// What the client waits for, and for how long, with a clock that only waiting moves.

import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { withErrorContext } from '../../../src/github/http/map-errors.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';

const startsAt = '2026-11-16T09:00:00Z';

type Answers = readonly (() => Response | Promise<Response>)[];

function clientOf(...answers: Answers) {
  return patientClient(60, ...answers);
}

/** A GitHub that gives these answers in turn, and the last one from then on. */
function patientClient(maxWait: number, ...answers: Answers) {
  const clock = createManualClock(startsAt);
  const told: string[] = [];
  let asked = 0;
  const client = createClient({
    token: 'ghs_none',
    baseUrl: 'https://api.github.test',
    maxWait,
    fetch: async () => {
      const answer = answers[Math.min(asked, answers.length - 1)];
      asked += 1;
      return (await answer?.()) ?? Response.error();
    },
    onWait: (seconds, why) => told.push(`${why}: ${seconds} s`),
    time: {
      now: clock.now,
      wait: async (milliseconds) => {
        const until = clock.now() + milliseconds;
        await setImmediate();
        clock.set(new Date(Math.max(until, clock.now())).toISOString());
      },
      timeout: () => AbortSignal.timeout(20),
    },
  });
  const at = { owner: 'acme', repo: 'ops', issue_number: 1 };
  return {
    get: () => withErrorContext('read issue #1', () => client.issues.get(at)),
    comment: () =>
      withErrorContext('comment on issue #1', () =>
        client.issues.createComment({ ...at, body: 'Once.', request: { retries: 0 } }),
      ),
    waited: () => (clock.now() - Date.parse(startsAt)) / 1000,
    asked: () => asked,
    told,
  };
}

const fine = () => Response.json({ number: 1 });
const date = new Date(startsAt).toUTCString();
const limited = (status: number, headers: Readonly<Record<string, string>>) => () =>
  Response.json({ message: 'Slow down.' }, { status, headers: { date, ...headers } });
const failed = () => Response.json({ message: 'Server Error' }, { status: 500 });
const reset = (seconds: number) => `${Date.parse(startsAt) / 1000 + seconds}`;
const usedUp = (seconds: number) => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': reset(seconds),
});

/** As many comments by programs in a short time are answered. */
const tooQuick = () =>
  Response.json(
    {
      message: 'Validation Failed',
      errors: [
        {
          ...{ resource: 'IssueComment', code: 'unprocessable', field: 'data' },
          message: 'was submitted too quickly',
        },
      ],
    },
    { status: 422, headers: { date } },
  );

test('A comment that was submitted too quickly waits a minute, also one that must not be posted twice.', async () => {
  const { comment, waited, told } = clientOf(tooQuick, fine);
  await comment();
  expect(waited()).toBe(60);
  expect(told).toEqual(['it asks to slow down: 60 s']);
});

test('A comment that GitHub keeps calling too quick is a matter of time, not a bug to report.', async () => {
  const { comment } = clientOf(tooQuick);
  await expect(comment()).rejects.toMatchObject({
    code: 'github_rate_limited',
    message: expect.stringMatching(/it asks to slow down\. .* in a few minutes, or let the next/),
  });
});

describe('a wait is as long as GitHub asks for', () => {
  test.each([
    ['403 with retry-after', limited(403, { 'retry-after': '17' }), 17],
    ['429 with retry-after', limited(429, { 'retry-after': '17' }), 17],
    ['both, and retry-after goes first', limited(429, { 'retry-after': '5', ...usedUp(50) }), 5],
    ['403 with x-ratelimit-reset', limited(403, usedUp(40)), 41],
    ['429 with x-ratelimit-reset', limited(429, usedUp(40)), 41],
    ['429 without a time', limited(429, {}), 60],
  ])('%s', async (_, answer, seconds) => {
    const { get, waited, told } = clientOf(answer, fine);
    await get();
    expect(waited()).toBe(seconds);
    expect(told).toHaveLength(1);
  });

  test('a failure of its own is tried again sooner, and three times at most', async () => {
    const { get, waited, asked } = clientOf(failed);
    await expect(get()).rejects.toThrow('GitHub responded 500');
    expect([asked(), waited()]).toEqual([4, 1 + 4 + 9]);
  });

  test('what may not be done twice is not asked for again after a failure, but after a limit', async () => {
    const unlucky = clientOf(failed, fine);
    await expect(unlucky.comment()).rejects.toThrow('could not comment');
    expect(unlucky.asked()).toBe(1);
    const limitedOnce = clientOf(limited(429, { 'retry-after': '2' }), fine);
    await limitedOnce.comment();
    expect(limitedOnce.asked()).toBe(2);
  });
});

describe('a run waits no longer than it may in all', () => {
  test.each([
    ['retry-after', limited(403, { 'retry-after': '61' }), 'after 2026-11-16T09:01:01Z'],
    ['x-ratelimit-reset', limited(429, usedUp(1800)), 'after 2026-11-16T09:30:00Z'],
  ])('and where %s asks for more, reports at once when to try again', async (_, answer, when) => {
    const { get, waited, asked } = clientOf(answer, fine);
    await expect(get()).rejects.toThrow(
      `Re-run the job ${when}, or let the next event or sweep catch up.`,
    );
    expect([waited(), asked()]).toEqual([0, 1]);
  });

  test('several waits together', async () => {
    const { get, waited } = clientOf(limited(403, { 'retry-after': '25' }));
    await expect(get()).rejects.toThrow('The wait exceeds `max-wait`.');
    expect(waited()).toBe(50);
    await expect(get()).rejects.toThrow('The wait exceeds `max-wait`.');
    expect(waited()).toBe(50);
  });

  test.each([
    [61, true],
    [30, false],
  ])('as set by an input, %i s', async (maxWait, suffices) => {
    const { get, waited } = patientClient(maxWait, limited(403, { 'retry-after': '61' }), fine);
    await (suffices
      ? expect(get()).resolves.toMatchObject({ status: 200 })
      : expect(get()).rejects.toThrow('`max-wait`'));
    expect(waited()).toBe(suffices ? 61 : 0);
  });

  test('waits side by side count once', async () => {
    const answer = limited(403, { 'retry-after': '40' });
    const { get, asked } = clientOf(answer, answer, fine);
    await Promise.all([get(), get()]);
    expect(asked()).toBe(4);
  });
});

test('an answer that does not come is given up', async () => {
  const never = () => new Promise<Response>(() => {});
  const clock = createManualClock(startsAt);
  const client = createClient({
    token: 'ghs_none',
    baseUrl: 'https://api.github.test',
    fetch: async (_, init) => {
      const late = new Promise<never>((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
      return Promise.race([never(), late]);
    },
    time: { now: clock.now, wait: async () => {}, timeout: () => AbortSignal.timeout(10) },
  });
  const get = () => client.issues.get({ owner: 'acme', repo: 'ops', issue_number: 1 });
  await expect(withErrorContext('read issue #1', get)).rejects.toThrow(
    'GitHub did not respond in time',
  );
});

test('requests at the same time have a time limit each', async () => {
  const signals = new Set<unknown>();
  const client = createClient({
    token: 'ghs_none',
    baseUrl: 'https://api.github.test',
    fetch: async (_, init) => {
      signals.add(init?.signal);
      return fine();
    },
  });
  const at = { owner: 'acme', repo: 'ops' };
  await Promise.all([1, 2, 3].map((number) => client.issues.get({ ...at, issue_number: number })));
  expect(signals.size).toBe(3);
});

test('writes are spaced out once the first forty are spent, and what notifies people sooner', async () => {
  const { comment, waited } = clientOf(fine);
  for (let at = 0; at < 10; at += 1) {
    await comment();
  }
  expect(waited()).toBe(0);
  await comment();
  await comment();
  expect(waited()).toBe(6);
});
