// Whose ledger: a copy of a repository does not continue with the ledger that came along, and a repository that
// was renamed or transferred does. Driven through the bundle.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderFormBody } from '../../../../src/form/issue-form/render-form-body.ts';
import { query } from '../../../ledger/setup/query.ts';
import { complete, sale } from '../../../scenarios/stage/sale.ts';
import { openStage, type Stage } from '../../../scenarios/stage/stage.ts';
import { ask, type BundleRun, runByHand, runOnIssue } from '../setup/bundle.ts';

let stage: Stage;
let original: BundleRun;
beforeEach(async () => {
  stage = await openStage({});
  original = { github: stage.github, repository: 'acme/handoffs' };
  await stage.handOver();
  await stage.when(() => stage.alice.comment(1, '/accept'));
});
afterEach(() => stage.close());

const at = (repository: string): BundleRun => ({ github: stage.github, repository });

const text = (value: unknown, ...path: readonly string[]) =>
  path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value);

const ledgerTip = async (run: BundleRun) =>
  text(await ask(run, 'GET', '/git/ref/heads/handoff-data'), 'object', 'sha');

async function rows(run: BundleRun, sql: string) {
  const file = await ask(run, 'GET', '/contents/handoffs.db?ref=handoff-data');
  return query(Buffer.from(String(text(file, 'content')), 'base64'), sql);
}

/** A complete form, filed in a repository of its own. */
async function fileIn(run: BundleRun): Promise<number> {
  stage.clock.advance({ minutes: 1 });
  const issue = await ask(run, 'POST', '/issues', {
    title: 'Example Ltd',
    body: renderFormBody(sale, complete),
    labels: ['handoff/sales_to_onboarding'],
  });
  return Number(text(issue, 'number'));
}

const comments = async (run: BundleRun, number: number) =>
  [await ask(run, 'GET', `/issues/${number}/comments`)].flat().length;

describe.each([
  ['a template with all branches', '/generate', { name: 'copy', include_all_branches: true }],
  ['a fork or mirror', '/forks', { name: 'copy' }],
] as const)('A copy made by %s', (_, path, options) => {
  test('stops with the way out, changes nothing, and a rebuild gives it a ledger of its own', async () => {
    await ask(original, 'POST', path, options);
    const copy = at('acme/copy');
    const before = await ledgerTip(copy);
    const number = await fileIn(copy);
    expect(number).toBe(1);
    const stopped = [
      await runOnIssue(copy, number),
      await runByHand(copy, 'sweep'),
      await runByHand(copy, 'report'),
      await runByHand(copy, 'verify'),
    ];
    for (const { conclusion, annotations } of stopped) {
      expect(conclusion).toBe('failure');
      expect(annotations.at(-1)?.message).toMatch(/belongs to another repository.*mode: rebuild/s);
    }
    expect(await ledgerTip(copy)).toBe(before);
    expect(await comments(copy, number)).toBe(0);

    expect((await runByHand(copy, 'rebuild')).conclusion).toBe('success');
    expect(await rows(copy, 'SELECT issue_number, status FROM handoffs')).toEqual([
      { issue_number: 1, status: 'initiated' },
    ]);
    expect((await runOnIssue(copy, number)).conclusion).toBe('success');
    expect(await comments(copy, number)).toBe(1);
    // The original continues with its own.
    expect((await runByHand(original, 'verify')).conclusion).toBe('success');
    expect(await stage.rows('SELECT status FROM handoffs')).toEqual([{ status: 'accepted' }]);
  });
});

test('A copy made by a template without its branches starts a ledger of its own', async () => {
  await ask(original, 'POST', '/generate', { name: 'copy' });
  const copy = at('acme/copy');
  const number = await fileIn(copy);
  expect((await runOnIssue(copy, number)).conclusion).toBe('success');
  expect(await rows(copy, 'SELECT id, issue_number FROM handoffs')).toEqual([
    { id: 1, issue_number: 1 },
  ]);
});

describe.each([
  ['renamed', 'PATCH', '', { name: 'operations' }, 'acme/operations'],
  ['transferred', 'POST', '/transfer', { new_owner: 'erin' }, 'erin/handoffs'],
] as const)('A repository that is %s', (_, method, path, change, name) => {
  test('continues with its ledger and its comments, and nothing differs', async () => {
    const before = stage.issue(1);
    await ask(original, method, path, change);
    const moved = at(name);
    expect((await runOnIssue(moved, 1)).conclusion).toBe('success');
    expect((await runByHand(moved, 'sweep')).conclusion).toBe('success');
    const verified = await runByHand(moved, 'verify');
    expect(verified).toMatchObject({ conclusion: 'success', outputs: { 'drift-count': '0' } });
    expect(stage.issue(1).comments.length).toBe(before.comments.length);
    const number = await fileIn(moved);
    expect((await runOnIssue(moved, number)).conclusion).toBe('success');
    expect(await rows(moved, 'SELECT id, issue_number, status FROM handoffs ORDER BY id')).toEqual([
      { id: 1, issue_number: 1, status: 'accepted' },
      { id: 2, issue_number: 2, status: 'initiated' },
    ]);
  });
});
