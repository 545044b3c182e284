import { get } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StartedSandbox } from '../../../src/sandbox/page/start-sandbox.ts';
import { startQuickSandbox } from './browser.ts';

let started: StartedSandbox;
let issue = 0;

beforeAll(async () => {
  started = await startQuickSandbox({ withHistory: false });
  const answer = await post('alice', '/issues', {
    title: 'Printer',
    body: '- [ ] Paper\n- [x] Ink',
  });
  issue = Number(answer.headers.get('location')?.split('/').at(-1));
  await started.sandbox.runs.settle();
});
afterAll(() => started.close());

const here = () => `${started.url}/acme/handoffs`;
const cookie = (login: string) => ({ cookie: `person=${login}` });

/** As a browser without scripts sends a form. */
function post(login: string, path: string, fields: Readonly<Record<string, string>>) {
  return fetch(`${path.startsWith('//') ? started.url : here()}${path.replace(/^\/\//, '/')}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...cookie(login), origin: started.url },
    body: new URLSearchParams(fields),
  });
}

const pageOf = async (login: string, path: string) =>
  (await fetch(`${here()}${path}`, { headers: cookie(login) })).text();

describe('without a script', () => {
  test('a task is ticked by its button, and unticked', async () => {
    const [, version = ''] =
      /name="version" value="(\w+)"/.exec(await pageOf('alice', `/issues/${issue}`)) ?? [];
    const answer = await post('alice', `/issues/${issue}/task`, { task: '3x', version });
    expect(answer.status).toBe(303);
    expect(started.sandbox.github.issue(issue).body).toBe('- [x] Paper\r\n- [x] Ink');
  });

  test('tasks are ticked one after the other faster than the page is drawn again', async () => {
    const [, version = ''] =
      /name="version" value="(\w+)"/.exec(await pageOf('alice', `/issues/${issue}`)) ?? [];
    for (const task of ['3 ', '15 ', '15x', '3x', '3x']) {
      const { status } = await post('alice', `/issues/${issue}/task`, { task, version });
      expect(status).toBe(303);
    }
    expect(started.sandbox.github.issue(issue).body).toBe('- [x] Paper\r\n- [x] Ink');
  });

  test('a task of a text that has changed meanwhile is not', async () => {
    const answer = await post('alice', `/issues/${issue}/task`, { task: '3x', version: 'former' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('was edited meanwhile');
  });

  test('labels that were added together do not touch', async () => {
    await post('bob', `/issues/${issue}/labels`, { add: 'first floor' });
    await post('bob', `/issues/${issue}/labels`, { add: 'ink' });
    expect(await pageOf('bob', `/issues/${issue}`)).toMatch(
      /added <span [^>]*>first floor<\/span> <span [^>]*>ink<\/span>/,
    );
    await post('bob', `/issues/${issue}/labels`, { remove: 'first floor' });
    await post('bob', `/issues/${issue}/labels`, { remove: 'ink' });
  });

  test('the number follows the title also if that is Arabic, where it was shown as 5#', async () => {
    const answer = await post('alice', '/issues', { title: 'عقد جديد', body: '' });
    const place = answer.headers.get('location') ?? '';
    const shown = await (await fetch(`${started.url}${place}`)).text();
    expect(shown).toMatch(/<bdi>عقد جديد<\/bdi> <span [^>]*>#\d+<\/span>/);
  });

  test('labels, assignees, title and comments are plain forms', async () => {
    await post('bob', `/issues/${issue}/labels`, { add: 'urgent' });
    await post('bob', `/issues/${issue}/assignees`, { add: 'carol' });
    await post('bob', `/issues/${issue}/title`, { title: 'Printer on the first floor' });
    await post('bob', `/issues/${issue}/comments`, { body: 'Which one?', do: 'not_planned' });
    expect(started.sandbox.github.issue(issue)).toMatchObject({
      title: 'Printer on the first floor',
      labels: ['urgent'],
      assignees: ['carol'],
      stateReason: 'not_planned',
      comments: [{ author: 'bob', body: 'Which one?' }],
    });
    await post('bob', `/issues/${issue}/labels`, { remove: 'urgent' });
    await post('bob', `/issues/${issue}/assignees`, { remove: 'carol' });
    await post('bob', `/issues/${issue}/comments`, { body: '', do: 'reopen' });
    expect(started.sandbox.github.issue(issue)).toMatchObject({
      labels: [],
      assignees: [],
      state: 'open',
    });
  });

  test('a form that is not filled in as it must be is not filed', async () => {
    const answer = await post('alice', '/issues/form', {
      template: 'sales_to_onboarding.yml',
      title: 'A',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Please fill in &quot;Client name&quot;.');
  });
});

describe('an outsider', () => {
  test.each([
    ['may not label', '/labels', { add: 'urgent' }],
    ['may not close what others opened', '/comments', { body: '', do: 'completed' }],
    ['may not rename it', '/title', { title: 'Mine' }],
    ['may not edit it', '/body', { body: 'Mine' }],
  ])('%s, and gets GitHub’s error', async (_, path, fields) => {
    const before = started.sandbox.github.issue(issue);
    const answer = await post('mallory', `/issues/${issue}${path}`, fields);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Must have admin rights to Repository.');
    expect(started.sandbox.github.issue(issue)).toEqual(before);
  });

  test('is offered what an outsider may do, and nothing else', async () => {
    const offered = await pageOf('mallory', `/issues/${issue}`);
    expect(offered).toContain('value="comment">Comment');
    for (const hidden of ['value="completed"', 'class="menu-check"', 'Edit the description']) {
      expect(offered).not.toContain(hidden);
    }
    expect(await pageOf('bob', `/issues/${issue}`)).toContain('class="menu-check"');
  });
});

test('a form that another site sends is refused', async () => {
  const answer = await fetch(`${here()}/issues`, {
    method: 'POST',
    headers: { origin: 'https://example.com' },
    body: new URLSearchParams({ title: 'Not from here' }),
  });
  expect(answer.status).toBe(403);
});

test('another name that leads to this machine is not answered', async () => {
  const { port } = new URL(started.url);
  const status = await new Promise((resolve) => {
    get({ port, path: '/', headers: { host: `example.com:${port}` } }, ({ statusCode }) =>
      resolve(statusCode),
    );
  });
  expect(status).toBe(403);
});

test.each(['/issues/999', '/nowhere', '/actions/nowhere'])(
  'what is not there is not found, in a sentence on a page: %s',
  async (path) => {
    const answer = await fetch(`${here()}${path}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/role="alert">.*does not exist.*<h1[^>]*>Not found</s);
  },
);

test('an error of the sandbox itself is a sentence on a page', async () => {
  const answer = await fetch(`${here()}/issues/form`, {
    method: 'POST',
    headers: { origin: started.url, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(answer.status).toBe(500);
  expect(await answer.text()).toMatch(
    /role="alert">.*The sandbox failed: .*Go back and try again/s,
  );
});

test('a form opens with the answers in its address, as on GitHub', async () => {
  const form = await pageOf(
    'alice',
    '/issues/new?template=sales_to_onboarding.yml&client_name=Example+Ltd&goals=None',
  );
  expect(form).toContain('name="q0" value="Example Ltd"');
  expect(form).toMatch(/<textarea[^>]*name="q5"[^>]*>None</);
});

test('issues are found by state, label and word', async () => {
  expect(await pageOf('alice', '/issues')).toContain('Printer on the first floor');
  expect(await pageOf('alice', '/issues?state=closed')).toContain('No issue is closed.');
  expect(await pageOf('alice', '/issues?q=first+FLOOR')).toContain(`#${issue} ·`);
  expect(await pageOf('alice', '/issues?q=scanner')).toContain('No issue matches.');
  expect(await pageOf('alice', '/issues?label=urgent')).toContain('No issue matches.');
});

describe('what is broken on purpose', () => {
  beforeEach(() => started.sandbox.runs.settle());

  test('an event that is dropped starts nothing, and the next one does', async () => {
    const { runs, faults } = started.sandbox;
    const before = runs.finished.length;
    await post('alice', '//faults', { kind: 'drop' });
    await post('alice', `/issues/${issue}/title`, { title: 'Dropped' });
    await runs.settle();
    expect([runs.finished.length, faults.armed()]).toEqual([before, []]);
    const lost = `GitHub lost the event “issues · edited” on #${issue}, so no run started.`;
    expect(await pageOf('alice', '/actions')).toContain(
      `${lost} The next event on #${issue} or the schedule catches up`,
    );
    await post('alice', `/issues/${issue}/title`, { title: 'Heard' });
    await runs.settle();
    expect(runs.finished.length).toBe(before + 1);
    expect(await pageOf('alice', '/actions')).toContain(
      `${lost} Run ${before + 1} (issues · edited) caught up: `,
    );
    await post('alice', '//faults', { dismiss: 'drop' });
    expect(await pageOf('alice', '/actions')).not.toContain(lost);
  });

  test('a drop that is taken back drops nothing', async () => {
    const { runs } = started.sandbox;
    const before = runs.finished.length;
    await post('alice', '//faults', { kind: 'drop' });
    await post('alice', '//faults', { kind: 'drop' });
    await post('alice', `/issues/${issue}/title`, { title: 'Heard again' });
    await runs.settle();
    expect(runs.finished.length).toBe(before + 1);
  });

  test('a request that fails is a 500 to the run, which does its work all the same', async () => {
    const { runs } = started.sandbox;
    await post('alice', '//faults', { kind: 'fail' });
    expect(await pageOf('alice', '/ledger')).toContain('GitHub will answer a run’s next request');
    await started.sandbox.runs.schedule();
    await runs.settle();
    const last = runs.finished.at(-1);
    expect(await pageOf('alice', '/ledger')).toMatch(
      /GitHub answered run \d+ with error 500 to .*\. The run sent the request again and succeeded: /,
    );
    expect(last?.requests.filter(({ status }) => status === 500)).toHaveLength(1);
    expect(last?.conclusion).toBe('success');
  });

  test('two events that are to meet start at once, and neither is lost', async () => {
    const { runs, faults, github } = started.sandbox;
    const before = runs.finished.length;
    await post('alice', '//faults', { kind: 'collide' });
    const answer = await post('alice', '/issues/form', {
      template: 'sales_to_onboarding.yml',
      title: 'Two at once',
      q0: 'Example Ltd',
      q1: 'EUR 1',
      q2: '2026-05-01',
      q3: 'Head of operations',
      q4: 'None',
      q5: 'Growth',
    });
    const number = Number(answer.headers.get('location')?.split('/').at(-1));
    await post('alice', `/issues/${number}/comments`, { body: 'Soon, please', do: 'comment' });
    await runs.settle();
    expect(faults.armed()).toEqual([]);
    expect(await pageOf('alice', '/issues')).toMatch(
      /Runs \d+ and \d+ started at the same time\. (?:GitHub refused the write of run|They did not write)/,
    );
    expect(runs.finished.length).toBeGreaterThanOrEqual(before + 2);
    expect(github.issue(number).labels).toContain('initiated');
  });
});

test('people with permission run the workflow by hand', async () => {
  const { runs } = started.sandbox;
  await runs.settle();
  const before = runs.finished.length;
  await post('mallory', '//dispatch', { mode: 'sweep' });
  await runs.settle();
  expect(runs.finished.length).toBe(before);
  await post('bob', '//dispatch', { mode: 'sweep' });
  await runs.settle();
  expect(runs.finished.at(-1)).toMatchObject({ event: 'workflow_dispatch', conclusion: 'success' });
});
