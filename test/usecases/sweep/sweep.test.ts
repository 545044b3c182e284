// What sweeps cost, and that they lose nothing where there is more than one may do.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { type Crowd, openCrowd, type Swept } from '../setup/crowd.ts';
import { template } from '../setup/histories.ts';

let crowd: Crowd;
beforeEach(async () => {
  crowd = await openCrowd();
});
afterEach(() => crowd.close());

const longest = 100_000;

/** An hour apart, until one reports that it is through. */
async function sweepAll(): Promise<readonly Awaited<ReturnType<Crowd['sweep']>>[]> {
  const sweeps = [];
  do {
    crowd.clock.advance({ hours: 1 });
    sweeps.push(await crowd.sweep());
  } while (!sweeps.at(-1)?.swept.isFinished && sweeps.length < 20);
  return sweeps;
}

const recorded = () =>
  crowd.openPorts().ledger.read(async (view) => (await view.openIssues()).length);

const shownOnce = () =>
  crowd.github
    .issues()
    .filter(({ labels, comments }) => labels.includes('initiated') && comments.length === 1).length;

const commits = async () => {
  const answer = await crowd.github.fetch(
    'http://127.0.0.1/repos/acme/crowd/commits?sha=handoff-data&per_page=100',
    { headers: { authorization: `token ${crowd.github.tokenFor('bob')}` } },
  );
  const found: unknown = await answer.json();
  return Array.isArray(found) ? found.length : 0;
};

describe('A sweep over hundreds of handoffs', () => {
  test('stops where its share of writes is used up, and the next ones continue from there', {
    timeout: longest,
  }, async () => {
    crowd.fileHandoffs(220, 7);
    const sweeps = await sweepAll();
    expect(sweeps.length).toBeGreaterThanOrEqual(3);
    for (const { swept, requests, writes } of sweeps) {
      // The first sweep also creates the labels.
      expect(writes).toBeLessThanOrEqual(240);
      // What an earlier sweep left is read again before it is shown.
      expect(requests).toBeLessThanOrEqual(350);
      expect(swept.isFinished).toBe(swept === sweeps.at(-1)?.swept);
    }
    expect(await recorded()).toBe(220);
    expect(shownOnce()).toBe(220);
    expect(await commits()).toBeLessThanOrEqual(sweeps.length);

    // Nothing has changed, and it costs three requests however many are open.
    crowd.clock.advance({ hours: 30 });
    expect((await crowd.sweep()).swept).toMatchObject({ handled: [], isFinished: true });
    const before = await commits();
    for (let hour = 0; hour < 5; hour += 1) {
      crowd.clock.advance({ hours: 1, seconds: 1 });
      const { swept, requests, writes } = await crowd.sweep();
      expect(swept).toMatchObject({ lookedAt: 0, handled: [], isFinished: true });
      expect(requests).toBeLessThanOrEqual(3);
      expect(writes).toBe(0);
    }
    expect(await commits()).toBe(before);

    // What it costs is what has changed.
    await crowd.bob.label(7, 'accepted');
    await crowd.bob.label(8, 'accepted');
    crowd.clock.advance({ hours: 1 });
    const { swept, requests } = await crowd.sweep();
    expect(swept).toMatchObject({ lookedAt: 2, isFinished: true });
    expect(swept.handled.map(({ issueNumber }) => issueNumber)).toEqual([7, 8]);
    // A label, the status comment, the assignees and the comment to the sender.
    expect(requests).toBeLessThanOrEqual(4 + 2 * 4);
  });
});

describe('A sweep that finds more than it may read', () => {
  test.each([
    ['over days', 300],
    ['within an hour', 5],
    ['all within one second', 0],
  ])(
    'comes to the end in later ones: issues filed %s',
    {
      timeout: longest,
    },
    async (_, secondsBetween) => {
      crowd.fileOthers(1260, secondsBetween);
      crowd.clock.advance({ seconds: 1 });
      crowd.fileHandoffs(2, secondsBetween);
      const sweeps = await sweepAll();
      expect(sweeps.length).toBeLessThanOrEqual(3);
      for (const { requests } of sweeps) {
        expect(requests).toBeLessThanOrEqual(60);
      }
      expect(sweeps.some(({ swept }) => !swept.isFinished)).toBe(true);
      expect(await recorded()).toBe(2);
      expect(shownOnce()).toBe(2);
    },
  );
});

describe('The cursor of sweeps', () => {
  const sweepLater = async (hours: number): Promise<Swept> => {
    crowd.clock.advance({ hours });
    return (await crowd.sweep()).swept;
  };

  test('does not pass what a run recorded and could not show', async () => {
    crowd.fileHandoffs(3, 60);
    crowd.clock.advance({ hours: 5 });
    crowd.github.intercept({
      before: ({ method, path }) =>
        method === 'POST' && path.endsWith('/comments')
          ? new Response('{"message":"Server Error"}', { status: 500 })
          : null,
    });
    await expect(crowd.sweep()).rejects.toThrow('500');
    expect(await recorded()).toBe(3);
    expect(shownOnce()).toBe(0);
    crowd.github.intercept(null);
    await sweepLater(5);
    expect(shownOnce()).toBe(3);
  });

  test('continues past an issue that GitHub will not have written', async () => {
    crowd.fileHandoffs(3, 60);
    crowd.github.intercept({
      before: ({ method, path }) =>
        method !== 'GET' && /\/issues\/1\//.test(path)
          ? new Response('{"message":"Unable to write because issue is locked"}', { status: 403 })
          : null,
    });
    expect((await sweepLater(5)).failures?.map(({ issueNumber }) => issueNumber)).toEqual([1]);
    expect(shownOnce()).toBe(2);
    crowd.fileHandoffs(1, 60);
    expect((await sweepLater(5)).failures?.map(({ issueNumber }) => issueNumber)).toEqual([1]);
    expect(shownOnce()).toBe(3);
    crowd.github.intercept(null);
    await sweepLater(1);
    expect(shownOnce()).toBe(4);
  });

  test('passes a burst after an hour, so that quiet sweeps do not read it for a day', async () => {
    crowd.fileHandoffs(30, 1);
    crowd.clock.advance({ minutes: 1 });
    await crowd.sweep();
    const counts: number[] = [];
    for (let sweeps = 0; sweeps < 4; sweeps += 1) {
      crowd.clock.advance({ minutes: 45 });
      counts.push((await crowd.sweep()).swept.lookedAt);
    }
    expect(counts).toEqual([30, 30, 0, 0]);
    const before = await commits();
    crowd.clock.advance({ hours: 1 });
    await crowd.sweep();
    expect(await commits()).toBe(before);
  });

  test('survives lists that lag behind', async () => {
    crowd.fileHandoffs(1, 60);
    await sweepLater(5);
    crowd.clock.advance({ hours: 30 });
    await crowd.bob.label(1, 'accepted');
    crowd.github.intercept({
      after: async ({ path }, response) => {
        if (path !== '/graphql') {
          return null;
        }
        const text = await response.clone().text();
        const stale = JSON.parse(text);
        if (stale.data.repository.issues === undefined) {
          return null;
        }
        stale.data.repository.issues.nodes = [];
        return Response.json(stale, { headers: { date: response.headers.get('date') ?? '' } });
      },
    });
    crowd.clock.advance({ minutes: 1 });
    expect((await crowd.sweep()).swept.lookedAt).toBe(0);
    crowd.github.intercept(null);
    expect((await sweepLater(1)).handled).toHaveLength(1);
  });

  test('is ignored if it is ahead of GitHub’s time', async () => {
    crowd.fileHandoffs(1, 60);
    await sweepLater(5);
    await crowd.openPorts().ledger.transact(async (ledger) => {
      await ledger.setCursor('2031-01-01T00:00:00Z');
      return { result: null, reason: 'a clock was wrong' };
    });
    await crowd.bob.label(1, 'accepted');
    expect((await sweepLater(1)).handled).toHaveLength(1);
    expect(await crowd.openPorts().ledger.read((view) => view.cursor())).toMatch(/^2026/);
  });
});

describe('What is overdue', () => {
  let late: Crowd;
  beforeEach(async () => {
    late = await openCrowd('accept_within: 3d');
  });
  afterEach(() => late.close());

  const later = async (hours: number) => {
    late.clock.advance({ hours });
    return late.sweep();
  };
  const overdue = () => late.github.issues().filter(({ labels }) => labels.includes('overdue'));
  const reminded = () => overdue().filter(({ comments }) => comments.length > 1);

  test('is found by its time, as much of it as one sweep may read, and costs nothing before', {
    timeout: longest,
  }, async () => {
    late.fileHandoffs(45, 0);
    await later(2);
    await later(30);
    for (let sweeps = 0; sweeps < 2; sweeps += 1) {
      expect((await later(10)).requests).toBeLessThanOrEqual(3);
    }
    const first = await later(22);
    expect(first.swept).toMatchObject({ lookedAt: 40, isFinished: false });
    expect(first.requests).toBeLessThanOrEqual(5 + 40 * 4);
    expect(reminded()).toHaveLength(40);
    const second = await later(1);
    expect(second.swept.handled).toHaveLength(5);
    expect(second.swept.isFinished).toBe(true);
    expect(reminded()).toHaveLength(45);
  });

  test('leaves room for an incomplete form that is due, however many reminders are', {
    timeout: longest,
  }, async () => {
    late.fileHandoffs(100, 0);
    const form = late.github.browser.createIssueAsForm({
      as: 'sam',
      title: 'Half a form',
      body: renderFormBody(template, { client_name: 'Example Ltd' }, { ticked: [] }),
      labels: [`handoff/${template.type}`],
    });
    for (const hours of [2, 2, 30]) {
      await later(hours);
    }
    const comments = () => late.github.issues().find(({ number }) => number === form)?.comments;
    expect(comments()).toHaveLength(1);
    expect((await later(50)).swept).toMatchObject({ lookedAt: 40, isFinished: false });
    expect(comments()).toHaveLength(2);
  });

  test('is shown by the next sweep where one did not live to', async () => {
    late.fileHandoffs(2, 0);
    await later(2);
    late.github.intercept({
      before: ({ method, path }) =>
        method === 'POST' && /\/issues\/\d+\/(comments|labels)/.test(path)
          ? new Response('{"message":"Server Error"}', { status: 500 })
          : null,
    });
    await expect(later(73)).rejects.toThrow('500');
    expect(overdue()).toEqual([]);
    late.github.intercept(null);
    expect((await later(1)).swept.handled).toHaveLength(2);
    expect(reminded()).toHaveLength(2);
    expect((await later(1)).swept).toMatchObject({ handled: [], isFinished: true });
  });
});
