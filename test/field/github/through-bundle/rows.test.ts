// The rows of "how GitHub really answers", each met by the bundle in a sweep or on an event. Rows about one bad
// issue among others: bad-issues.test.ts.

import { afterEach, describe, expect, test } from 'vitest';
import type { Behaviour } from '../../../../src/sandbox/github/behaviour.ts';
import { complete, contract, sale } from '../../../scenarios/stage/sale.ts';
import { runOnIssue } from '../setup/bundle.ts';
import { openRowStage, type RowStage } from '../setup/row-stage.ts';

let stage: RowStage;
afterEach(() => stage.close());

async function open(...setting: Parameters<typeof openRowStage>): Promise<void> {
  stage = await openRowStage(...setting);
}

describe('1 and 10: a limit', () => {
  test('over in a second is waited for, in its forms with status 200', async () => {
    await open();
    const limits = [
      stage.json({ errors: [{ type: 'RATE_LIMIT', message: 'x' }] }, 200, { 'retry-after': '1' }),
      stage.json({ message: 'You have exceeded a secondary rate limit.' }, 200, {
        'retry-after': '1',
      }),
    ];
    stage.intercept(({ path }) => (path === '/graphql' ? (limits.shift() ?? null) : null));
    const [run] = await stage.handOver();
    expect(run?.conclusion).toBe('success');
    expect(limits).toEqual([]);
    expect(stage.shown(1)).toBe(true);
  });

  test('over in an hour fails the run, which names the time', async () => {
    await open(
      {},
      'teams:\n  sales: { members: [sam] }\n  onboarding: { github_team: acme/onboarding }\n',
    );
    stage.intercept(({ path }) =>
      path.includes('/teams/')
        ? stage.json({ message: 'Slow' }, 403, { 'retry-after': '3600' })
        : null,
    );
    const [run] = await stage.handOver();
    expect(run?.conclusion).toBe('failure');
    expect(run?.annotations[0]?.message).toMatch(/Re-run the job after 2026-11-16T10:/);
    expect(await stage.audit()).toEqual([]);
  });
});

test('A team that only GitHub knows is warned of before a member acts', async () => {
  await open(
    {},
    'teams:\n  sales: { members: [sam] }\n  onboarding: { github_team: acme/onboarding }\n',
  );
  const [run] = await stage.handOver();
  expect(run?.annotations.map(({ level, message }) => `${level} ${message}`)).toContainEqual(
    expect.stringMatching(
      /^warning Baton cannot read the members of the GitHub team acme\/onboarding/,
    ),
  );
});

test('4: commit messages name no issue and no person', async () => {
  await open();
  await stage.handOver();
  await stage.when(() => stage.alice.comment(1, '/accept'));
  const lines = await stage.audit();
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => /#\d|@\w/.test(line))).toEqual([]);
});

test('5: an issue that GraphQL does not find at first is recorded', async () => {
  await open({ unfoundAtFirst: 1 });
  const [run] = await stage.handOver();
  expect(run?.conclusion).toBe('success');
  expect(await stage.recorded()).toEqual([1]);
});

test('An issue that GraphQL shows as it was before the event fails the run', async () => {
  await open();
  await stage.handOver();
  stage.github.intercept({
    after: async ({ operation }, response) => {
      const text = operation === 'Issue' ? await response.clone().text() : '';
      return text === ''
        ? null
        : new Response(text.replace(/"updatedAt":"[^"]*"/, '"updatedAt":"2026-11-16T09:00:00Z"'), {
            headers: response.headers,
          });
    },
  });
  const [run] = await stage.when(() => stage.alice.comment(1, '/accept'));
  expect(run?.conclusion).toBe('failure');
  expect(run?.annotations.at(-1)?.message).toMatch(
    /still shows issue #1 as it was before the event/,
  );
});

test.each<Behaviour['removedDiff']>(['null', 'empty', 'kept'])(
  '6: a removed revision is not read: diff is %s',
  async (removedDiff) => {
    await open({ removedDiff });
    const { goals: _, ...withoutGoals } = complete;
    stage.runs.hold();
    stage.sam.fileForm(sale, withoutGoals, { title: 'Example' });
    stage.sam.editBody(1, (body) => body.replace('_No response_', 'All branches by March.'));
    stage.github.browser.forgetRevision({ as: 'erin', number: 1, position: 0 });
    stage.runs.release(() => []);
    expect((await stage.sweep()).conclusion).toBe('success');
    expect(
      await stage.rows("SELECT type FROM events WHERE type = 'history_unavailable'"),
    ).toHaveLength(1);
  },
);

describe('7 and 8: the ledger is not written', () => {
  test.each([
    [422, 'Reference update failed', /ruleset/],
    [409, 'Repository rule violations found\n\nCannot update this protected ref.', /ruleset/],
    [422, 'Sorry, your input was too large to process.', /handoffs\.db is too large for GitHub/],
  ])('%d %s ends in the right sentence', async (status, message, words) => {
    await open();
    await stage.handOver();
    stage.intercept(({ method, path }) =>
      method === 'PUT' && path.endsWith('/contents/handoffs.db')
        ? stage.json({ message }, status)
        : null,
    );
    const [run] = await stage.when(() => stage.alice.comment(1, '/accept'));
    expect(run?.conclusion).toBe('failure');
    expect(run?.annotations.at(-1)?.message).toMatch(words);
  });
});

test('11: what GitHub dropped from a long history is credited to no one', async () => {
  await open();
  stage.runs.hold();
  stage.sam.fileForm(sale, complete, { title: 'Example' });
  stage.clock.advance({ seconds: 1 });
  stage.alice.tick(1, contract);
  for (let at = 0; at < 100; at += 1) {
    stage.clock.advance({ seconds: 1 });
    stage.bob.editBody(1, (body) => `${at}\n\n${body.slice(body.indexOf('### '))}`);
  }
  stage.runs.release(() => []);
  expect((await stage.sweep()).conclusion).toBe('success');
  expect(await stage.rows("SELECT actor FROM events WHERE type = 'checked'")).toEqual([
    { actor: null },
  ]);
});

test('12: an issue that is no handoff costs a run without a request, and so does its comment', async () => {
  await open();
  const runs = [
    ...(await stage.when(() => stage.mallory.fileBlank('The page is slow', 'Since Monday.'))),
    ...(await stage.when(() => stage.alice.comment(1, 'For me too.'))),
  ];
  expect(runs.map(({ conclusion, requests }) => [conclusion, requests.length])).toEqual([
    ['success', 0],
    ['success', 0],
  ]);
});

test('13: on an Enterprise Server, where the API has paths of its own', async () => {
  await open();
  const [number = 0] = stage.fileMany(1);
  const run = { github: stage.github, repository: 'acme/handoffs', isServer: true } as const;
  expect(await runOnIssue(run, number)).toMatchObject({ conclusion: 'success' });
  expect(await stage.recorded()).toEqual([number]);
  expect(stage.shown(number)).toBe(true);
});

test.each<Behaviour['deletedLabels']>(['named', 'null'])(
  '14: a label deleted from the repository comes back, and no one decided anything: %s',
  async (deletedLabels) => {
    await open({ deletedLabels });
    await stage.handOver();
    await stage.when(() => stage.alice.label(1, 'accepted'));
    await stage.when(() => stage.administer('DELETE', '/labels/accepted', 'alice'));
    expect(await stage.rows('SELECT status FROM handoffs')).toEqual([{ status: 'accepted' }]);
    expect(stage.issue(1).labels).toContain('accepted');
    expect(
      await stage.rows("SELECT type FROM events WHERE type IN ('reverted', 'rejected')"),
    ).toEqual([]);
  },
);

test.each<Behaviour['formLabels']>(['events', 'silent'])(
  '15: a label that no event explains was there from the start: %s',
  async (formLabels) => {
    await open({ formLabels });
    const { goals: _, ...withoutGoals } = complete;
    stage.runs.hold();
    stage.sam.fileForm(sale, withoutGoals, { title: 'Example Ltd' });
    stage.clock.advance({ minutes: 1 });
    await stage.bob.label(1, 'handoff/design_to_development');
    stage.runs.release(() => []);
    await stage.sweep();
    const [first] = await stage.rows('SELECT handoff_type FROM submissions ORDER BY submitted_at');
    expect(first).toEqual({ handoff_type: 'sales_to_onboarding' });
  },
);
