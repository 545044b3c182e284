import { describe, expect, onTestFinished, test } from 'vitest';
import { type PlanInput, planReassignment } from '../../src/cli/reassign/plan-reassignment.ts';
import type { ListedHandoff } from '../../src/metrics/measured.ts';
import { query } from '../ledger/setup/query.ts';
import { handoff } from '../metrics/sample.ts';
import { soundConfiguration } from '../scenarios/stage/given.ts';
import { openDesk, repository } from '../usecases/setup/fake-github.ts';
import { answers, template } from '../usecases/setup/histories.ts';
import { ledgerFile, tamperWith } from '../usecases/setup/ledger-file.ts';
import { baton } from './captured.ts';

const team = {
  id: 'onboarding',
  members: ['alice', 'bob', 'carol'],
  assign: 'round_robin',
  away: {},
} as const;
const dates = { initiatedAt: '2026-11-16T09:00:00Z' };
const held = (issueNumber: number, owner: string, assignees: readonly string[] = [owner]) =>
  handoff(issueNumber, {
    ...dates,
    acceptedAt: '2026-11-16T10:00:00Z',
    status: 'accepted',
    initiatedBy: 'sam',
    owner,
    assignees,
  });
const plan = (open: readonly ListedHandoff[], input: Partial<PlanInput> = {}) =>
  planReassignment(open, {
    from: 'alice',
    to: null,
    configuration: { teams: [team], templates: [] },
    day: '2026-11-23',
    ...input,
  }).map(({ handoff: { issueNumber }, to, why }) => [issueNumber, to ?? why]);

describe('what a person has goes', () => {
  test('to one member', () => {
    const open = [held(1, 'alice'), held(2, 'bob'), held(3, 'Alice')];
    expect(plan(open, { to: 'carol' })).toEqual([
      [1, 'carol'],
      [3, 'carol'],
    ]);
  });

  test('to the members in turn', () => {
    const open = [held(1, 'alice'), held(2, 'alice'), held(3, 'alice')];
    expect(plan(open)).toEqual([
      [1, 'bob'],
      [2, 'carol'],
      [3, 'bob'],
    ]);
  });

  test('to the members of a team that has another name since', () => {
    const configuration = soundConfiguration({
      configuration: {
        'config.yml': 'teams: { sales: { members: [sam] }, success: { members: [alice, bob] } }',
        'sales_to_onboarding.yml': 'from: sales\nto: success\nrequired_fields: [goals]\n',
      },
    });
    expect(configuration).not.toBeNull();
    expect(plan([held(1, 'alice')], configuration === null ? {} : { configuration })).toEqual([
      [1, 'bob'],
    ]);
  });

  test('to those with the fewest, where no one is assigned in turn', () => {
    const configuration = { teams: [{ ...team, assign: 'nobody' as const }], templates: [] };
    const open = [held(1, 'alice'), held(2, 'bob'), held(3, 'alice')];
    expect(plan(open, { configuration })).toEqual([
      [1, 'carol'],
      [3, 'bob'],
    ]);
  });

  test('to no one outside the team, and not where another is assigned too', () => {
    expect(plan([held(1, 'alice')], { to: 'mallory' })).toEqual([
      [1, 'mallory is not in onboarding'],
    ]);
    expect(plan([held(1, 'alice', ['alice', 'carol'])], { to: 'bob' })).toEqual([
      [1, 'carol is assigned too: comment /assign @bob'],
    ]);
  });
});

/** A handoff of alice, and `baton reassign` as erin. */
async function acceptedByAlice(configuration?: Readonly<Record<string, string>>) {
  const desk = await openDesk(configuration === undefined ? {} : { configuration });
  onTestFinished(desk.close);
  const { url, close } = await desk.github.listen();
  onTestFinished(close);
  desk.people.sam.fileForm(template, answers, { title: 'Acme' });
  await desk.handle(1);
  desk.clock.advance({ minutes: 5 });
  desk.people.alice.comment(1, '/accept');
  await desk.handle(1);
  const environment = { GITHUB_API_URL: url, GITHUB_TOKEN: desk.github.tokenFor('erin') };
  const reassign = (...words: readonly string[]) =>
    baton(['reassign', '--repo', repository, ...words], { environment });
  return { desk, reassign };
}

test('one issue that GitHub refuses is named, and the others are reassigned', async () => {
  const desk = await openDesk();
  onTestFinished(desk.close);
  const { url, close } = await desk.github.listen();
  onTestFinished(close);
  const environment = { GITHUB_API_URL: url, GITHUB_TOKEN: desk.github.tokenFor('erin') };
  const numbers = ['Acme', 'Borealis', 'Cygnus'].map((title) =>
    desk.people.sam.fileForm(template, answers, { title }),
  );
  for (const number of numbers) {
    await desk.handle(number);
    desk.clock.advance({ minutes: 5 });
    desk.people.alice.comment(number, '/accept');
    await desk.handle(number);
  }
  const refuse = (refused: (path: string) => boolean) =>
    desk.github.intercept({
      before: ({ method, path }) =>
        method === 'POST' && refused(path)
          ? Response.json({ message: 'This issue was deleted' }, { status: 410 })
          : null,
    });
  const words = ['reassign', '--repo', repository, '--from', 'alice', '--to', 'bob'];

  refuse((path) => path.endsWith('/issues/2/assignees'));
  const some = await baton(words, { environment });
  expect(some).toMatchObject({
    stdout:
      '#1 Acme: alice → bob\n' +
      '#2 Borealis: not reassigned, GitHub responded 410 (This issue was deleted)\n' +
      '#3 Cygnus: alice → bob\n\n2 handoffs reassigned. The workflow records it.\n',
    exitCode: 1,
  });
  expect(numbers.map((number) => desk.github.issue(number).assignees)).toEqual([
    ['bob'],
    ['alice'],
    ['bob'],
  ]);

  refuse((path) => path.endsWith('/assignees'));
  const none = await baton(words, { environment });
  expect(none).toMatchObject({ exitCode: 3, stdout: '' });
  expect(none.stderr).toContain('GitHub refused a request for acme/ops');
});

test('a person whom GitHub does not assign gets nothing, and no handoff is left without anyone', async () => {
  const { reassign, desk } = await acceptedByAlice({
    'config.yml':
      'teams:\n  sales: { members: [sam] }\n  onboarding: { members: [alice, bob, dave], assign: everyone }\n',
  });
  const left = await reassign('--from', 'alice', '--to', 'dave');
  expect(left).toMatchObject({
    stdout:
      '#1 Acme: not reassigned, GitHub did not assign dave. They or your token may have no access to the repository\n\nNo handoff reassigned.\n',
    exitCode: 1,
  });
  expect(desk.github.issue(1).assignees).toEqual(['alice']);
});

test('logins may have an @ and any letter case, and no one hands over to themselves', async () => {
  const { reassign, desk } = await acceptedByAlice();
  const self = await reassign('--from', 'alice', '--to', '@Alice');
  expect(self).toMatchObject({ exitCode: 2, stdout: '' });
  expect(self.stderr).toContain('`--from` and `--to` are the same person');
  expect(desk.github.issue(1).assignees).toEqual(['alice']);
  expect((await reassign('--from', '@Alice', '--to', '@bob')).stdout).toContain(
    '1 handoff reassigned',
  );
  expect(desk.github.issue(1).assignees).toEqual(['bob']);
});

test('a handoff whose row is damaged is named, and the others are planned', async () => {
  const desk = await openDesk();
  onTestFinished(desk.close);
  const { url, close } = await desk.github.listen();
  onTestFinished(close);
  for (const title of ['Acme', 'Borealis']) {
    await desk.handle(desk.people.sam.fileForm(template, answers, { title }));
  }
  await tamperWith(desk, "UPDATE handoffs SET assignees_json = '{' WHERE issue_number = 1");
  const planned = await baton(
    ['reassign', '--repo', repository, '--from', 'alice', '--to', 'bob', '--dry-run'],
    { environment: { GITHUB_API_URL: url, GITHUB_TOKEN: desk.github.tokenFor('erin') } },
  );
  expect(planned).toMatchObject({
    stdout: '#2 Borealis: alice → bob\n\n1 handoff would be reassigned.\n',
    stderr: expect.stringContaining('rows in the ledger are damaged: #1.'),
    exitCode: 1,
  });
});

test('the workflow records the new owner, and a second call finds nothing', async () => {
  const desk = await openDesk();
  onTestFinished(desk.close);
  const { url, close } = await desk.github.listen();
  onTestFinished(close);
  const environment = { GITHUB_API_URL: url, GITHUB_TOKEN: desk.github.tokenFor('erin') };
  const reassign = (...words: string[]) =>
    baton(['reassign', '--repo', repository, ...words], { environment });
  desk.people.sam.fileForm(template, answers, { title: 'Acme' });
  await desk.handle(1);
  desk.clock.advance({ minutes: 5 });
  desk.people.alice.comment(1, '/accept I begin.');
  await desk.handle(1);
  desk.clock.advance({ minutes: 5 });

  const dry = await reassign('--from', 'alice', '--to', 'bob', '--dry-run');
  expect(dry.stdout).toBe('#1 Acme: alice → bob\n\n1 handoff would be reassigned.\n');
  expect(desk.github.issue(1).assignees).toEqual(['alice']);
  const done = await reassign('--from', 'alice', '--by-policy');
  expect(done).toMatchObject({
    stdout: '#1 Acme: alice → bob\n\n1 handoff reassigned. The workflow records it.\n',
    exitCode: 0,
  });
  await desk.handle(1);
  expect(
    await query(ledgerFile(desk), 'SELECT status, owner, accepted_by, read_back FROM handoffs'),
  ).toEqual([{ status: 'accepted', owner: 'bob', accepted_by: 'alice', read_back: 'I begin.' }]);
  const again = await reassign('--from', 'alice', '--to', 'bob');
  expect(again.stdout).toBe('alice has no open handoffs.\n');
  const neither = await reassign('--from', 'alice');
  expect(neither.stderr).toContain('Choose one of `--to` and `--by-policy`.');
});
