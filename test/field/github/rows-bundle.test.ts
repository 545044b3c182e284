// The rows of "how GitHub really answers", each met by the committed bundle in a sweep or on an event.

import { afterEach, describe, expect, test } from 'vitest';
import type { Behaviour } from '../../../src/sandbox/github/behaviour.ts';
import type { Interceptor } from '../../../src/sandbox/github/http/request-log.ts';
import { isCampaign } from '../../faults/figures.ts';
import { teams } from '../../scenarios/stage/given.ts';
import { complete, contract, sale as saleTemplate } from '../../scenarios/stage/sale.ts';
import { openStage, type Stage } from '../../scenarios/stage/stage.ts';

let stage: Stage;
afterEach(() => stage.close());

async function open(
  behaviour: Partial<Behaviour> = {},
  configuration: Readonly<Record<string, string>> = { 'config.yml': teams },
): Promise<void> {
  stage = await openStage({ behaviour, configuration, runsFail: true });
}

const intercept = (before: NonNullable<Interceptor['before']>) =>
  stage.github.intercept({ before });

const json = (body: object, status = 200, headers: Readonly<Record<string, string>> = {}) =>
  Response.json(body, {
    status,
    headers: { date: new Date(stage.clock.now()).toUTCString(), ...headers },
  });

/** Issues whose events are lost, found by the next sweep. */
function fileMany(count: number): readonly number[] {
  stage.runs.hold();
  const numbers = Array.from({ length: count }, () => {
    stage.clock.advance({ seconds: 1 });
    stage.sam.fileForm(saleTemplate, complete, { title: 'Example Ltd' });
    return Math.max(...stage.github.issues().map(({ number }) => number));
  });
  stage.runs.release(() => []);
  return numbers;
}

const sweep = async () => {
  const [run] = await stage.when(() => stage.runs.schedule());
  return {
    conclusion: run?.conclusion,
    said: run?.annotations.map(({ message }) => message).join('\n') ?? '',
  };
};

const recorded = async () =>
  (await stage.rows('SELECT issue_number FROM handoffs ORDER BY 1')).map((row) =>
    Number(row['issue_number']),
  );

const shown = (number: number) => stage.issue(number).labels.includes('initiated');

/** Shaped like a token of GitHub's, and none. */
const secret = `ghp_${'a1B2'.repeat(9)}`;

/** Each comment beyond the tenth waits three seconds, as GitHub asks. */
const goodOnes = isCampaign() ? 20 : 2;

test('Bad issues of every kind among good ones: the good are shown, the report is posted, the run names the bad', {
  timeout: 300_000,
}, async () => {
  await open({
    pushProtection: '409',
    costlyAnswer: { bytes: 150_000, as: 'RESOURCE_LIMITS_EXCEEDED' },
  });
  await stage.handOver();
  const [locked = 0, refused = 0, leaking = 0, huge = 0, garbled = 0, ...good] = fileMany(
    5 + goodOnes,
  );
  await administer('PUT', `/issues/${locked}/lock`);
  stage.runs.hold();
  stage.sam.editBody(leaking, (body) => body.replace(String(complete['goals']), secret));
  const long = 'Not an answer. '.repeat(4000);
  for (let at = 0; at < 20; at += 1) {
    stage.sam.editBody(huge, (body) => `${long}${at}\n\n${body.slice(body.indexOf('### '))}`);
  }
  stage.runs.release(() => []);
  stage.github.intercept({
    before: ({ method, path }) =>
      method === 'POST' && path.endsWith(`/issues/${refused}/comments`)
        ? json({ message: 'Resource not accessible by integration' }, 403)
        : null,
    after: async ({ operation }, response) => {
      const text = /^Issues?$/.test(operation ?? '') ? await response.clone().text() : '';
      return text.includes(`"number":${garbled},`)
        ? new Response(text.replace(`"number":${garbled},`, `"number":"${garbled}",`), {
            headers: response.headers,
          })
        : null;
    },
  });
  stage.clock.advance({ hours: 24 * 7 });
  const { conclusion, said } = await sweep();
  expect(conclusion).toBe('failure');
  for (const number of [locked, refused, leaking, huge, garbled]) {
    expect(said).toMatch(new RegExp(`#${number}\\b`));
  }
  expect(await recorded()).toEqual([1, locked, refused, leaking, ...good]);
  expect(good.filter((number) => !shown(number))).toEqual([]);
  expect(
    stage.github.issues().filter(({ labels }) => labels.includes('handoff-report')),
  ).toHaveLength(1);
  expect(JSON.stringify(await stage.rows('SELECT * FROM handoffs'))).not.toContain(secret);
});

async function administer(method: string, path: string, body?: object): Promise<void> {
  await stage.github.fetch(`http://127.0.0.1/repos/acme/handoffs${path}`, {
    method,
    headers: { authorization: `token ${stage.github.tokenFor('erin')}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

describe('1 and 10: a limit', () => {
  test('over in a second is waited for, in its forms with status 200', async () => {
    await open();
    const limits = [
      json({ errors: [{ type: 'RATE_LIMIT', message: 'x' }] }, 200, { 'retry-after': '1' }),
      json({ message: 'You have exceeded a secondary rate limit.' }, 200, { 'retry-after': '1' }),
    ];
    intercept(({ path }) => (path === '/graphql' ? (limits.shift() ?? null) : null));
    const [run] = await stage.handOver();
    expect(run?.conclusion).toBe('success');
    expect(limits).toEqual([]);
    expect(shown(1)).toBe(true);
  });

  test('over in an hour fails the run, which names the time', async () => {
    await open(
      {},
      {
        'config.yml':
          'teams:\n  sales: { members: [sam] }\n  onboarding: { github_team: acme/onboarding }\n',
      },
    );
    intercept(({ path }) =>
      path.includes('/teams/') ? json({ message: 'Slow' }, 403, { 'retry-after': '3600' }) : null,
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
    {
      'config.yml':
        'teams:\n  sales: { members: [sam] }\n  onboarding: { github_team: acme/onboarding }\n',
    },
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
  expect(await recorded()).toEqual([1]);
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
    stage.sam.fileForm(saleTemplate, withoutGoals, { title: 'Example' });
    stage.sam.editBody(1, (body) => body.replace('_No response_', 'All branches by March.'));
    stage.github.browser.forgetRevision({ as: 'erin', number: 1, position: 0 });
    stage.runs.release(() => []);
    expect((await sweep()).conclusion).toBe('success');
    expect(
      await stage.rows("SELECT type FROM events WHERE type = 'history_unavailable'"),
    ).toHaveLength(1);
  },
);

describe('7 and 8: the ledger is not written', () => {
  test.each([
    [422, 'Reference update failed', /ruleset/],
    [409, 'Repository rule violations found\n\nCannot update this protected ref.', /ruleset/],
    [422, 'Sorry, your input was too large to process.', /too large/],
  ])('%d %s ends in the right sentence', async (status, message, words) => {
    await open();
    await stage.handOver();
    intercept(({ method, path }) =>
      method === 'PUT' && path.endsWith('/contents/handoffs.db') ? json({ message }, status) : null,
    );
    const [run] = await stage.when(() => stage.alice.comment(1, '/accept'));
    expect(run?.conclusion).toBe('failure');
    expect(run?.annotations.at(-1)?.message).toMatch(words);
  });
});

test('11: what GitHub dropped from a long history is credited to nobody', async () => {
  await open();
  stage.runs.hold();
  stage.sam.fileForm(saleTemplate, complete, { title: 'Example' });
  stage.clock.advance({ seconds: 1 });
  stage.alice.tick(1, contract);
  for (let at = 0; at < 100; at += 1) {
    stage.clock.advance({ seconds: 1 });
    stage.bob.editBody(1, (body) => `${at}\n\n${body.slice(body.indexOf('### '))}`);
  }
  stage.runs.release(() => []);
  expect((await sweep()).conclusion).toBe('success');
  expect(await stage.rows("SELECT actor FROM events WHERE type = 'checked'")).toEqual([
    { actor: null },
  ]);
});

test('14: labels deleted from the repository come back, and nothing was decided by it', async () => {
  await open();
  await stage.handOver();
  await stage.when(() => stage.alice.label(1, 'accepted'));
  stage.runs.hold();
  await administer('DELETE', '/labels/accepted');
  stage.runs.release(() => []);
  await sweep();
  expect(await stage.rows('SELECT status FROM handoffs')).toEqual([{ status: 'accepted' }]);
  expect(stage.issue(1).labels).toContain('accepted');
});
