import { expect, onTestFinished, test } from 'vitest';
import type { Team } from '../../../src/config/types.ts';
import type { ListedHandoff } from '../../../src/metrics/measured.ts';
import { reportText } from '../../../src/render/report/report.ts';
import type { Draft } from '../../../src/usecases/report/draft-report.ts';
import { commentsOn, showComments } from '../../../src/usecases/report/report-comments.ts';
import { handoff } from '../../metrics/sample.ts';
import { reportedOf } from '../../render/report/report-sample.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { answers, template } from '../setup/histories.ts';

async function open(): Promise<Desk> {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  return desk;
}

const teams: readonly Team[] = [
  { id: 'onboarding', members: ['alice', 'bob'], assign: 'nobody', away: {} },
  { id: 'support', members: ['bob', 'carol'], assign: 'nobody', away: {} },
  { id: 'sales', members: [], assign: 'nobody', away: {} },
];

function draftOf(handoffs: readonly ListedHandoff[], of = teams): Draft {
  const reported = reportedOf({ teams: of, rows: { handoffs } });
  const text = reportText(reported, null);
  return { metrics: reported.metrics, reported, text, hasNothingToReport: false };
}

const waiting = (number: number, toTeam = 'onboarding') =>
  Array.from({ length: number }, (_, n) =>
    handoff(n + 1, { initiatedAt: new Date(Date.UTC(2026, 10, 1, 0, n)).toISOString(), toTeam }),
  );

async function postedReport(desk: Desk) {
  const { github } = desk.openPorts();
  return github.createReport({
    title: 'Handoff report: 2026-W46',
    body: '…',
    label: 'handoff-report',
  });
}

test('The turns that a report has no room for are in one comment, which it links to and keeps up to date.', async () => {
  const desk = await open();
  const ports = desk.openPorts();
  const issue = await postedReport(desk);
  const shown = () => desk.github.issues().find(({ number }) => number === issue.number);
  const show = async (draft: Draft) => {
    const comments = await commentsOn(ports, issue);
    await showComments(ports, { issue, draft, comments, isNew: false, isCalling: false });
  };

  await show(draftOf(waiting(150)));
  const ids = shown()?.comments.map(({ id }) => id) ?? [];
  expect(ids).toHaveLength(1);
  expect(shown()?.body).toContain(`- … and [145 more](${issue.url}#issuecomment-${ids[0]})`);
  expect(shown()?.comments[0]?.body).toContain('#150 Client 150');

  await show(draftOf(waiting(80)));
  expect(shown()?.comments.map(({ id }) => id)).toEqual(ids);
  expect(shown()?.comments[0]?.body).not.toContain('#81 ');
  await show(draftOf(waiting(3)));
  expect(shown()?.comments).toEqual([]);
  expect(shown()?.body).not.toContain('issuecomment');
});

/** The people whom GitHub mails, in order: those in the thread for a comment, the new ones for an edit. */
function mailed(desk: Desk, act: () => Promise<void>): Promise<readonly string[]> {
  const mails: string[] = [];
  const thread = new Set<string>();
  desk.github.intercept({
    before: ({ method, path, body }) => {
      const isComment = method !== 'GET' && /comments(\/\d+)?$/.test(path);
      if (isComment) {
        const called =
          Buffer.from(body)
            .toString()
            .match(/(?<=@)[a-z]+/g) ?? [];
        const fresh = called.filter((login) => !thread.has(login));
        mails.push(...(method === 'POST' ? [...thread] : []), ...fresh);
        for (const login of called) {
          thread.add(login);
        }
      }
      return null;
    },
  });
  return act().then(() => mails);
}

test.each([
  ['one team', waiting(3)],
  ['a team with more than fits', waiting(30)],
  ['two teams that share a person', [...waiting(30), ...waiting(40, 'support').slice(30)]],
])(
  'No one is mailed twice, however often a run takes up what another left: %s.',
  async (_, handoffs) => {
    const desk = await open();
    const ports = desk.openPorts();
    const issue = await postedReport(desk);
    const mails = await mailed(desk, async () => {
      for (let run = 0; run < 2; run += 1) {
        const comments = await commentsOn(ports, issue);
        const draft = draftOf(handoffs);
        await showComments(ports, { issue, draft, comments, isNew: true, isCalling: true });
      }
    });
    expect(mails).toEqual([...new Set(mails)]);
    expect(mails.slice(0, 2)).toEqual(['alice', 'bob']);
  },
);

test('A run that ends between its comments and their mentions leaves no team without one.', async () => {
  const crowd = ['onboarding', 'support', 'sales'].map((id): Team => {
    const members = Array.from({ length: 40 }, (_, n) => `${id}-${n}`);
    return { id, members, assign: 'nobody', away: {} };
  });
  const handoffs = [
    ...waiting(1),
    ...waiting(2, 'support').slice(1),
    ...waiting(3, 'sales').slice(2),
  ];
  for (let cut = 0; cut < 7; cut += 1) {
    const desk = await open();
    const issue = await postedReport(desk);
    const run = async () => {
      const ports = desk.openPorts();
      const comments = await commentsOn(ports, issue);
      const draft = draftOf(handoffs, crowd);
      await showComments(ports, { issue, draft, comments, isNew: true, isCalling: true });
    };
    let writes = 0;
    desk.github.intercept({
      before: ({ method }) => {
        writes += method === 'GET' ? 0 : 1;
        return writes > cut ? 'drop' : null;
      },
    });
    await run().catch(() => {});
    desk.github.intercept({ before: () => null });
    await run();
    const bodies =
      desk.github
        .issues()
        .at(-1)
        ?.comments.map(({ body }) => body) ?? [];
    const called = bodies.flatMap((body) => body.match(/(?<=@)[\w-]+/g) ?? []);
    expect([...new Set(called)], `after ${cut} writes`).toHaveLength(120);
    expect(called, `after ${cut} writes`).toHaveLength(120);
    expect(bodies, `after ${cut} writes`).toHaveLength(3);
    desk.github.forgetRequests();
    await run();
    expect(desk.github.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  }
});

test('The continuation follows the report, and the last mentions need no edit.', async () => {
  const desk = await open();
  const ports = desk.openPorts();
  const issue = await postedReport(desk);
  desk.github.forgetRequests();
  await showComments(ports, {
    issue,
    draft: draftOf(waiting(7)),
    comments: [],
    isNew: true,
    isCalling: true,
  });
  const bodies = desk.github
    .issues()
    .at(-1)
    ?.comments.map(({ body }) => body);
  expect(bodies).toEqual([
    expect.stringContaining('## Your turn, continued'),
    [
      '<!-- baton:notice digest:onboarding -->',
      '@alice and @bob: it is your turn.',
      '',
      '**onboarding**: 7 to accept',
      '- #1 Client 1: alice to accept, for 22.3 days',
      '- #2 Client 2: alice to accept, for 22.3 days',
      '- #3 Client 3: alice to accept, for 22.3 days',
      '- #4 Client 4: alice to accept, for 22.3 days',
      '- #5 Client 5: alice to accept, for 22.3 days',
      '- … and 2 more',
    ].join('\n'),
  ]);
  expect(
    desk.github.requests.map(({ method, path }) => `${method} ${path.split('/').at(-2)}`),
  ).toEqual(['POST 1', 'POST 1', 'PATCH issues']);
});

test('Files beside the ledger take one request, and one more round where someone else has written meanwhile.', async () => {
  const desk = await open();
  desk.people.sam.fileForm(template, answers, { title: 'Acme' });
  await desk.handle(1);
  const ports = desk.openPorts();
  const publish = async (text: string) => {
    desk.github.forgetRequests();
    await ports.publish([{ path: 'metrics.json', text }], 'figures');
    return desk.github.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);
  };
  expect(await publish('1')).toEqual(['GET heads%2Fhandoff-data', 'POST graphql']);
  expect(await publish('2')).toEqual(['POST graphql']);
  desk.people.sam.fileForm(template, answers, { title: 'Borealis' });
  await desk.handle(2);
  expect(await publish('3')).toEqual(['POST graphql', 'GET heads%2Fhandoff-data', 'POST graphql']);
});
