// Lines of a checklist that people reword, convert to issues, move, nest or repeat.
//
// Sources: rapidsai/deployment#429 (a converted line is a link), super-productivity#5154 (a reworded line),
// cloudaper/epics-action (GitHub ticks a task that references an issue when that issue is closed).

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Template } from '../../../src/config/types.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { openGitHub } from '../../../src/github/github.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { withTemplateItems } from '../../../src/handoff/lifecycle/checklist.ts';
import type { ChecklistItem } from '../../../src/handoff/state.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { openItemLine } from '../../../src/render/comments/open-item.ts';
import { templateOf } from '../../form/sample-template.ts';
import { contract, kickoff, portal, welcome, withTicks } from '../../scenarios/stage/sale.ts';
import { openSite, type Site } from '../github/setup/site.ts';

const template = templateOf(['goals'], {
  checklist: ['Contract filed', 'Kickoff planned', 'Client informed'],
});

const before = template.checklist.map(
  (text): ChecklistItem => ({ text, done: false, doneBy: null, doneAt: null }),
);

/** The checklist once the description has these lines below its heading. */
function after(lines: string, of: Template = template) {
  const { checklist } = parseSubmission(`### Goals\n\nGrow\n\n### Checklist\n\n${lines}`, of);
  return withTemplateItems(of, before, checklist ?? []);
}

/** What a person hears about each open item. */
function told(lines: string): readonly string[] {
  const items = after(lines).map((entry) => ({ ...entry, doneBy: null, doneAt: null }));
  return [
    ...new Set(items.filter(({ done }) => !done).map(({ text }) => openItemLine(text, items))),
  ];
}

test('a line that is there is only named', () => {
  expect(told('- [x] Contract filed\n- [ ] Kickoff planned\n- [x] Client informed')).toEqual([
    '- Kickoff planned',
  ]);
});

describe('a reworded line', () => {
  test('is named with what it reads now', () => {
    expect(told('- [x] Contract filed\n- [x] Kickoff is planned\n- [x] Client informed')).toEqual([
      '- Kickoff planned: its line now reads “Kickoff is planned”. Write it as it was, ticked: `- [x] Kickoff planned`.',
    ]);
  });

  test('is the same line where only case, emphasis or punctuation differ', () => {
    expect(
      told('- [x] **contract filed**\n- [x] Kickoff planned.\n- [x] Client  informed'),
    ).toEqual([]);
  });
});

describe('a line that became an issue', () => {
  test.each(['#12', 'example/shop#12', 'https://github.com/example/shop/issues/12'])(
    'is named with it: %s',
    (link) => {
      const [line] = told(`- [x] Contract filed\n- [ ] ${link}\n- [x] Client informed`);
      expect(line).toMatch(
        /^- Kickoff planned: its line became .*12\. Close that issue as completed, or tick its line\.$/,
      );
    },
  );

  test('is done once GitHub ticks the link', () => {
    expect(told('- [x] Contract filed\n- [x] #12\n- [x] Client informed')).toEqual([]);
  });

  test('is not in the list twice', () => {
    const lines = after('- [x] Contract filed\n- [ ] #12\n- [x] Client informed');
    expect(lines.map(({ text }) => text)).toEqual([
      'Contract filed',
      'Client informed',
      'Kickoff planned',
    ]);
  });
});

test.each([
  '- [X] Kickoff planned',
  '+ [x] Kickoff planned',
  '2) [x] Kickoff planned',
  '- [x] Kickoff planned #12',
  '- [x] Kickoff planned (example/shop#12)',
  '- [x] Kickoff planned ✅',
  '- [x] Kickoff planned <!-- by Ana -->',
  '- [x] `Kickoff planned`',
  '- [x] ~~Kickoff planned~~',
  '- [x]\u00A0Kickoff\u00A0planned',
])('%j is the line, done', (line) => {
  expect(told(`- [x] Contract filed\n${line}\n- [x] Client informed`)).toEqual([]);
});

test.each([
  '- [x]Kickoff planned',
  '- [✓] Kickoff planned',
  '- ✅ Kickoff planned',
  '- ~~Kickoff planned~~',
  '> - [x] Kickoff planned',
  '[x] Kickoff planned',
])('%j is no task: the line to add is named', (line) => {
  const [hint] = told(`- [x] Contract filed\n${line}\n- [x] Client informed`);
  expect(hint).toContain('add `- [x] Kickoff planned` below the heading');
});

test('what only mentions an issue did not become one', () => {
  const [hint] = told('- [x] Contract filed\n- [x] See #12\n- [x] Client informed');
  expect(hint).toContain('its line now reads “See');
});

test('a line that is gone is named with the line to add', () => {
  expect(told('- [x] Contract filed\n- [x] Client informed')).toEqual([
    '- Kickoff planned: its line is gone from the description. Once it is done, add `- [x] Kickoff planned` below the heading `### Checklist`.',
  ]);
});

test('a line that is there twice is named as that', () => {
  expect(
    told(
      '- [x] Contract filed\n- [x] Kickoff planned\n- [ ] Kickoff planned\n- [x] Client informed',
    ),
  ).toEqual([
    '- Kickoff planned: this line is in the list 2 times. Tick each of them, or delete those too many.',
  ]);
});

test('nested lines count, in any order', () => {
  expect(told('- [x] Client informed\n  - [x] Kickoff planned\n    - [x] Contract filed')).toEqual(
    [],
  );
});

test('a line that was moved into another section counts', () => {
  const body =
    '### Goals\n\nGrow\n\n- [x] Kickoff planned\n\n### Checklist\n\n- [x] Contract filed\n- [x] Client informed';
  const { checklist } = parseSubmission(body, template);
  expect(checklist?.every(({ done }) => done)).toBe(true);
  expect(checklist).toHaveLength(3);
});

describe('a line that became an issue, which is then closed', () => {
  let site: Site;
  beforeEach(async () => {
    site = await openSite({ otherRepositories: ['acme/shop'] });
  });
  afterEach(() => site.close());

  /** The welcome call is an issue of its own; all the rest is ticked. */
  async function converted(link = (task: number) => `#${task}`) {
    const handoff = site.file();
    await site.alice.label(handoff, 'accepted');
    await site.handle(handoff);
    const task = site.alice.fileBlank(welcome, 'One call.');
    site.alice.editBody(handoff, (body) =>
      withTicks(body, [contract, kickoff, portal]).replace(welcome, link(task)),
    );
    await site.handle(handoff);
    return { handoff, task };
  }

  async function complete(handoff: number) {
    site.clock.advance({ minutes: 1 });
    await site.alice.comment(handoff, '/complete');
    await site.handle(handoff);
    return site.github.issue(handoff).labels.includes('completed');
  }

  const items = () =>
    site.rows(`SELECT text, done, done_by, done_at FROM checklist_items WHERE text = '${welcome}'`);

  test.each([
    ['#12', (task: number) => `#${task}`],
    ['acme/ops#12', (task: number) => `acme/ops#${task}`],
    ['a URL', (task: number) => `https://github.com/Acme/Ops/issues/${task}`],
  ])('as completed: it is ticked from then on, by no one known (%s)', async (_, link) => {
    const { handoff, task } = await converted(link);
    expect(await items()).toMatchObject([{ done: 0 }]);
    await site.alice.close(task);
    const at = site.clock.now();
    expect(await complete(handoff)).toBe(true);
    expect(await items()).toEqual([
      {
        text: welcome,
        done: 1,
        done_by: null,
        done_at: new Date(at).toISOString().replace('.000', ''),
      },
    ]);
    const [comment] = site.github.issue(handoff).comments;
    expect(comment?.body).toMatch(/✓ Welcome email sent \([^()]*[0-9] was closed, /);
    expect(
      await site.rows("SELECT type FROM events WHERE idempotency_key LIKE '%task:%'"),
    ).toHaveLength(1);
    await site.handle(handoff);
    expect(
      await site.rows("SELECT type FROM events WHERE idempotency_key LIKE '%task:%'"),
    ).toHaveLength(1);
  });

  test.each(['not_planned', 'duplicate'] as const)('as %s: it stays open', async (reason) => {
    const { handoff, task } = await converted();
    await site.alice.close(task, reason);
    expect(await complete(handoff)).toBe(false);
    expect(await items()).toMatchObject([{ done: 0 }]);
  });

  test('in another repository: an issue of the same number here ticks nothing', async () => {
    const { handoff, task } = await converted((number) => `acme/shop#${number}`);
    await site.alice.close(task);
    expect(await complete(handoff)).toBe(false);
  });

  test('an edit that leaves the box empty does not untick it', async () => {
    const { handoff, task } = await converted();
    await site.alice.close(task);
    site.clock.advance({ minutes: 5 });
    site.alice.editBody(handoff, (body) => `${body}\n- [x] Desk booked`);
    await site.handle(handoff);
    expect(await items()).toMatchObject([{ done: 1 }]);
    expect(await complete(handoff)).toBe(true);
  });

  test('before the line became a link to it', async () => {
    const { handoff } = await converted(() => welcome);
    const task = site.alice.fileBlank(welcome, 'One call.');
    await site.alice.close(task);
    site.clock.advance({ minutes: 5 });
    site.alice.editBody(handoff, (body) => body.replace(welcome, `#${task}`));
    expect(await complete(handoff)).toBe(true);
  });

  test('and opened again, or no longer referred to: the tick stays recorded', async () => {
    const { handoff, task } = await converted();
    await site.alice.close(task);
    expect(await complete(handoff)).toBe(true);
    await site.alice.reopen(task);
    expect(await site.run('verify')).toMatchObject([{ kind: 'verified', discrepancies: [] }]);
    await site.alice.close(task);
    site.alice.editBody(handoff, (body) => body.replace(`- [ ] #${task}`, ''));
    await site.handle(handoff);
    expect(await site.run('verify')).toMatchObject([{ kind: 'verified', discrepancies: [] }]);
    expect(await items()).toMatchObject([{ done: 1 }]);
  });

  const forbidden = {
    type: 'FORBIDDEN',
    message: 'Resource protected by organization SAML enforcement.',
    path: ['repository', 'issue', 'trackedIssues', 'nodes', 0],
  };

  test.each([
    ['does not know the field', { trackedIssues: undefined }],
    ['tells nothing', { trackedIssues: null }],
    ['may not show the issue', { trackedIssues: { nodes: [null] }, errors: [forbidden] }],
  ])('and GitHub %s: only the box counts', async (_, { trackedIssues, ...partial }) => {
    const { handoff, task } = await converted();
    await site.alice.close(task);
    await site.alice.comment(handoff, '/complete');
    const fetch = async (...asked: Parameters<typeof site.github.fetch>) => {
      const response = await site.github.fetch(...asked);
      const text = await response.text();
      const body = text.includes('"trackedIssues"')
        ? JSON.stringify({
            ...JSON.parse(text, (key, value) => (key === 'trackedIssues' ? trackedIssues : value)),
            ...partial,
          })
        : text;
      const { status, headers } = response;
      return new Response(status === 204 ? null : body, { status, headers });
    };
    const change = (ports: Ports) => ({ ...ports, github: gitHubThrough(fetch) });
    expect(await site.handle(handoff, { change })).toMatchObject({ kind: 'handled' });
    expect(await items()).toMatchObject([{ done: 0 }]);
    site.alice.editBody(handoff, (body) => body.replace(`- [ ] #${task}`, `- [x] #${task}`));
    await site.handle(handoff, { change });
    expect(await items()).toMatchObject([{ done: 1 }]);
  });

  function gitHubThrough(fetch: typeof globalThis.fetch) {
    const wait = async () => {};
    const octokit = createClient({
      token: site.github.actionsToken,
      baseUrl: 'https://api.github.test',
      fetch,
      maxWait: 60,
      time: { now: site.clock.now, wait, timeout: () => new AbortController().signal },
    });
    const place = { octokit, owner: 'acme', repo: 'ops', configPath: '.github/handoffs', wait };
    return openGitHub({ ...place, ownAccounts: async () => [] });
  }

  test('verify and rebuild find the same', async () => {
    const { handoff, task } = await converted();
    await site.alice.close(task);
    await complete(handoff);
    expect(await site.run('verify')).toMatchObject([{ kind: 'verified', discrepancies: [] }]);
    const recorded = await items();
    await site.run('rebuild');
    expect(await items()).toEqual(recorded);
    expect(recorded).toMatchObject([{ done: 1 }]);
  });
});
