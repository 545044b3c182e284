import { expect, onTestFinished, test } from 'vitest';
import { measure } from '../../../src/metrics/measure.ts';
import type { ListedHandoff } from '../../../src/metrics/measured.ts';
import { reportText } from '../../../src/render/report/report.ts';
import type { Draft } from '../../../src/usecases/report/draft-report.ts';
import {
  commentsOn,
  postDigests,
  showWhole,
} from '../../../src/usecases/report/report-comments.ts';
import { handoff, noRows } from '../../metrics/sample.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { answers, template } from '../setup/histories.ts';

async function open(): Promise<Desk> {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  return desk;
}

function draftOf(handoffs: readonly ListedHandoff[]): Draft {
  const now = '2026-11-16T09:00:00Z';
  const metrics = measure({ ...noRows, handoffs, now, days: 30 });
  const configuration = { templates: [template], teams: [] };
  const text = reportText({ period: '2026-W46', metrics, handoffs, configuration, former: null });
  return {
    metrics,
    handoffs,
    body: text.body(),
    linked: text.body,
    continuations: text.continuations,
  };
}

const waiting = (number: number) =>
  Array.from({ length: number }, (_, n) =>
    handoff(n + 1, { initiatedAt: new Date(Date.UTC(2026, 10, 1, 0, n)).toISOString() }),
  );

async function postedReport(desk: Desk) {
  const { github } = desk.openWorld();
  return github.createReport({
    title: 'Handoff report: 2026-W46',
    body: '…',
    label: 'handoff-report',
  });
}

test('What a report has no room for goes on in comments, which it links to, and which are never doubled.', async () => {
  const desk = await open();
  const world = desk.openWorld();
  const issue = await postedReport(desk);
  const shown = () => desk.github.issues().find(({ number }) => number === issue.number);
  const show = async (draft: Draft) =>
    showWhole(world, { issue, draft, comments: await commentsOn(world, issue), isNew: false });

  await show(draftOf(waiting(150)));
  const ids = shown()?.comments.map(({ id }) => id) ?? [];
  expect(ids).toHaveLength(2);
  expect(shown()?.body).toContain(
    `… and 120 more: [part 1](${issue.url}#issuecomment-${ids[0]}), [part 2](${issue.url}#issuecomment-${ids[1]}).`,
  );
  expect(shown()?.comments[1]?.body).toContain('#150 Client 150');

  // Brought up to date: the same comments say what there is now, and one too many goes.
  await show(draftOf(waiting(80)));
  expect(shown()?.comments.map(({ id }) => id)).toEqual([ids[0]]);
  expect(shown()?.comments[0]?.body).not.toContain('#81 ');
  await show(draftOf(waiting(3)));
  expect(shown()?.comments).toEqual([]);
  expect(shown()?.body).not.toContain('issuecomment');
});

test('A team is called once, however often a run takes up what another left.', async () => {
  const desk = await open();
  const world = desk.openWorld();
  const issue = await postedReport(desk);
  const configuration = {
    templates: [template],
    teams: [
      { id: 'onboarding', members: ['alice', 'bob'], assign: 'nobody', away: {} },
      { id: 'sales', members: [], assign: 'nobody', away: {} },
    ],
  } as const;
  for (let run = 0; run < 2; run += 1) {
    const comments = await commentsOn(world, issue);
    await postDigests(world, { issue, draft: draftOf(waiting(7)), comments, configuration });
  }
  const bodies = desk.github
    .issues()
    .at(-1)
    ?.comments.map(({ body }) => body);
  expect(bodies).toEqual([
    [
      '<!-- baton:notice digest:onboarding -->',
      '### onboarding',
      '',
      '@alice and @bob',
      '',
      '- **Waiting for you to accept: 7.** #1 Client 1 (15 days), #2 Client 2 (15 days), #3 Client 3 (15 days), #4 Client 4 (15 days), #5 Client 5 (15 days) and 2 more',
    ].join('\n'),
  ]);
});

test('Files beside the ledger take one request, and one more round where somebody else has written meanwhile.', async () => {
  const desk = await open();
  desk.people.sam.fileForm(template, answers, { title: 'Acme' });
  await desk.handle(1);
  const world = desk.openWorld();
  const publish = async (text: string) => {
    desk.github.forgetRequests();
    await world.ledger.publish([{ path: 'metrics.json', text }], 'figures');
    return desk.github.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);
  };
  expect(await publish('1')).toEqual(['GET heads%2Fhandoff-data', 'POST graphql']);
  expect(await publish('2')).toEqual(['POST graphql']);
  desk.people.sam.fileForm(template, answers, { title: 'Borealis' });
  await desk.handle(2);
  expect(await publish('3')).toEqual(['POST graphql', 'GET heads%2Fhandoff-data', 'POST graphql']);
});
