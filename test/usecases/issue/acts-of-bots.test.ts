import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ports } from '../../../src/ports/ports.ts';
import { handleIssue } from '../../../src/usecases/issue/handle-issue.ts';
import { query } from '../../ledger/setup/query.ts';
import { type Desk, openDesk, repository } from '../setup/fake-github.ts';
import { answers, template } from '../setup/histories.ts';
import { ledgerFile } from '../setup/ledger-file.ts';

let desk: Desk;

/** One that alice has accepted and completed. */
beforeEach(async () => {
  desk = await openDesk();
  const { sam, alice } = desk.people;
  sam.fileForm(template, answers, { title: 'Acme' });
  await alice.editBody(1, (body) => body.replaceAll('[ ]', '[x]'));
  await later(() => alice.comment(1, '/accept\n/complete'));
});
afterEach(() => desk.close());

async function later(deed: () => unknown): Promise<void> {
  desk.clock.advance({ minutes: 5 });
  await deed();
  desk.clock.advance({ seconds: 5 });
  await desk.handle(1);
}

async function status() {
  const [row] = await query(ledgerFile(desk), 'SELECT status FROM handoffs');
  return row?.['status'];
}

test('a completed handoff that another automation reopens is closed again, once', async () => {
  await later(() =>
    desk.github.fetch(`https://api.github.test/repos/${repository}/issues/1`, {
      method: 'PATCH',
      headers: { authorization: `token ${desk.github.actionsToken}` },
      body: JSON.stringify({ state: 'open' }),
    }),
  );
  expect(desk.github.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
  expect(await status()).toBe('completed');
  desk.github.forgetRequests();
  await desk.handle(1);
  expect(desk.github.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
});

test('a person who reverts their action while a run reopens the issue keeps it completed', async () => {
  const { alice } = desk.people;
  desk.clock.advance({ minutes: 5 });
  await alice.unlabel(1, 'completed');
  const ports = desk.openPorts();
  let isFirst = true;
  const github: Ports['github'] = {
    ...ports.github,
    apply: async (issueNumber, effects) => {
      if (isFirst) {
        isFirst = false;
        desk.clock.advance({ seconds: 2 });
        await alice.label(1, 'completed');
        desk.clock.advance({ seconds: 1 });
      }
      return ports.github.apply(issueNumber, effects);
    },
  };
  await handleIssue({ ...ports, github }, { issueNumber: 1, updatedAt: null });
  expect(desk.github.issue(1).state).toBe('open');
  await later(() => {});
  expect(desk.github.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
  expect(desk.github.issue(1).labels).not.toContain('accepted');
  expect(await status()).toBe('completed');
});
