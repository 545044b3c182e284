// An issue that GitHub does not find for a while, without saying that it is deleted or moved.

import { expect, onTestFinished, test } from 'vitest';
import type { Ports } from '../../../src/ports/ports.ts';
import { handleIssue } from '../../../src/usecases/issue/handle-issue.ts';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { sweep } from '../../../src/usecases/sweep/sweep.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { commits, deleteIssue } from '../setup/ledger-file.ts';

/** As long as GitHub takes its author for spam, GraphQL gives nothing and REST 404. */
async function whileHidden<T>({ github, openPorts }: Desk, work: (ports: Ports) => Promise<T>) {
  github.behave({ hiddenAccounts: ['sam'] });
  const result = await work(openPorts());
  github.behave({ hiddenAccounts: [] });
  return result;
}

/** A handoff that Alice has accepted. */
async function open() {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  const { sam, alice } = desk.people;
  sam.fileForm(sale, complete, { title: 'Example' });
  await desk.handle(1);
  desk.clock.advance({ minutes: 1 });
  await alice.label(1, 'accepted');
  await desk.handle(1);
  desk.clock.advance({ hours: 30 });
  await desk.sweep();
  const hidden = <T>(work: (ports: Ports) => Promise<T>) => whileHidden(desk, work);
  const events = () =>
    desk.openPorts().ledger.read(async (view) => {
      const recorded = (await view.issue(1)).events;
      return recorded.map(({ source, data }) => `${source.replace(/:.*_.*/, '')} ${data.type}`);
    });
  const sweepAway = async (time: { readonly hours?: number; readonly minutes?: number }) => {
    desk.clock.advance(time);
    await hidden(sweep);
  };
  const shown = () => {
    const { labels, state } = desk.github.issue(1);
    return { state, isAccepted: labels.includes('accepted') };
  };
  return { ...desk, desk, hidden, events, sweepAway, shown };
}

const accepted = ['issue:1 submitted', 'issue:1#2 initiated', 'timeline accepted'];

test('Neither the run of an event nor one sweep takes it as gone, and nothing of it is lost.', async () => {
  const { desk, hidden, events, sweepAway, shown, clock, people } = await open();
  await hidden((ports) => handleIssue(ports, { issueNumber: 1, updatedAt: null }));
  await sweepAway({ hours: 1 });
  // Another at the same moment is no later one.
  await sweepAway({ minutes: 5 });
  expect(await hidden(verify)).toMatchObject({ discrepancies: [] });
  expect(await events()).toEqual(accepted);

  // That it was missing before counts no longer once it is found, be it unchanged or changed.
  for (const change of [() => {}, () => people.bob.comment(1, 'Going well.')]) {
    clock.advance({ hours: 1 });
    await change();
    await desk.sweep();
    await sweepAway({ hours: 1 });
    expect(await events()).toEqual(accepted);
  }
  expect(commits(desk).filter((line) => /^sweep: (1 issue missing|missing)/.test(line))).toEqual([
    'sweep: 1 issue missing, will check again',
    'sweep: missing issues resolved',
    'sweep: 1 issue missing, will check again',
    'sweep: missing issues resolved',
    'sweep: 1 issue missing, will check again',
  ]);
  clock.advance({ hours: 1 });
  await desk.sweep();
  expect(shown()).toEqual({ state: 'open', isAccepted: true });
});

test('One whose author GitHub hid for weeks continues by itself once GitHub shows it again, unchanged.', async () => {
  const { desk, events, sweepAway, shown, clock } = await open();
  await sweepAway({ hours: 1 });
  await sweepAway({ hours: 1 });
  await sweepAway({ hours: 24 * 20 });
  const gone = [...accepted, 'gone:1 cancelled'];
  expect(await events()).toEqual(gone);

  const sinceGone = async () => (await events()).slice(gone.length);
  clock.advance({ hours: 1 });
  await desk.sweep();
  expect(await sinceGone()).toEqual([
    'found:1 reverted',
    expect.stringMatching(/:owner\+0 reminded$/),
    expect.stringMatching(/:team\+1d reminded$/),
  ]);
  expect(shown()).toEqual({ state: 'open', isAccepted: true });
  clock.advance({ minutes: 10 });
  await desk.sweep();
  expect(await sinceGone()).toHaveLength(3);
  expect(await desk.openPorts().ledger.read((view) => view.missingIssues())).toEqual(new Map());
});

test('One that stays away is no longer looked for after a month.', async () => {
  const { desk, hidden, sweepAway } = await open();
  const looked: number[][] = [];
  await sweepAway({ hours: 1 });
  await sweepAway({ hours: 1 });
  for (const hours of [24, 24 * 31, 1]) {
    desk.clock.advance({ hours });
    await hidden(({ github, ...ports }) =>
      sweep({
        ...ports,
        github: {
          ...github,
          lastChanges: (numbers, logins) => {
            looked.push([...numbers]);
            return github.lastChanges(numbers, logins);
          },
          whyGone: async () => expect.unreachable('It is known to be missing.'),
        },
      }),
    );
  }
  expect(looked).toEqual([[1], [1], []]);
});

test('Of an incomplete form that was missing when its reminder was due, its sender is reminded later.', async () => {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  desk.people.sam.fileForm(sale, { ...complete, goals: '' }, { title: 'Example' });
  await desk.handle(1);
  desk.clock.advance({ hours: 50 });
  await whileHidden(desk, sweep);
  desk.clock.advance({ hours: 1 });
  await desk.sweep();
  expect(desk.github.issue(1).comments.at(-1)?.body).toContain('@sam, this form is incomplete');
});

test('A rebuild in the meantime keeps what is recorded, and when it is due.', async () => {
  const { hidden, events, desk } = await open();
  await hidden(rebuild);
  expect(await events()).toEqual(accepted);
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
});

test('One that was cancelled so continues by itself after a rebuild, too.', async () => {
  const { desk, hidden, events, sweepAway } = await open();
  await sweepAway({ hours: 1 });
  await sweepAway({ hours: 1 });
  expect((await events()).at(-1)).toBe('gone:1 cancelled');
  await hidden(rebuild);
  desk.clock.advance({ hours: 30 });
  await desk.sweep();
  expect(await events()).toContain('found:1 reverted');
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
});

test('One that a later sweep does not find either is gone, and restored when it is there again.', async () => {
  const { desk, hidden, events, sweepAway, shown, clock, people } = await open();
  await sweepAway({ hours: 1 });
  await sweepAway({ hours: 1 });
  const gone = [...accepted, 'gone:1 cancelled'];
  expect(await events()).toEqual(gone);
  await hidden((ports) => handleIssue(ports, { issueNumber: 1, updatedAt: null }));
  expect(await events()).toEqual(gone);

  clock.advance({ hours: 1 });
  await people.bob.comment(1, 'Going well.');
  await desk.handle(1);
  const back = [...gone, 'found:1 reverted'];
  expect(await events()).toEqual(back);
  expect(shown()).toEqual({ state: 'open', isAccepted: true });
  await desk.handle(1);
  clock.advance({ hours: 1 });
  await desk.sweep();
  expect(await events()).toEqual(back);
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
  await rebuild(desk.openPorts());
  expect(await events()).toEqual(back);

  // And when it is deleted in the end, that counts.
  await deleteIssue(desk, 1);
  await desk.handle(1);
  expect(await events()).toEqual([...back, 'gone:1:2 cancelled']);
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
});
