import { afterEach, beforeEach, expect, test } from 'vitest';
import { chainConfiguration, comment, fileSale, say } from '../setup/chain.ts';
import { cutAfter } from '../setup/cut-after.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ configuration: chainConfiguration });
  await fileSale(desk);
  await say(desk, 'alice', '/accept');
  await comment(desk, 'alice', '/handoff');
});
afterEach(() => desk.close());

const issues = () => desk.github.issues().map(({ number }) => number);
const statusOf = (issue: number) => desk.github.issue(issue).comments[0]?.body ?? '';

test('A ledger that was lost opens nothing a second time.', async () => {
  await desk.handle(1);
  await desk.openPorts('afresh').ledger.transact(async (ledger) => {
    await ledger.setCreatedAt('2026-11-16T09:00:00Z');
    return { result: null, reason: 'begun' };
  });
  await desk.sweep('afresh');
  expect(issues()).toEqual([1, 2]);
});

test.each([
  ['before it opened the issue', 'before', [1]],
  ['once it had opened the issue', 'after', [1, 2]],
] as const)(
  'A run that ends %s is continued by a later one, which opens no second.',
  async (_, when, left) => {
    desk.github.intercept(cutAfter(when));
    await expect(desk.handle(1)).rejects.toThrow();
    desk.github.intercept(null);
    expect(issues()).toEqual(left);

    // The first run may still be working on it.
    desk.clock.advance({ minutes: 1 });
    await desk.handle(1);
    await desk.sweep();
    expect(issues()).toEqual(left);

    desk.clock.advance({ minutes: 11 });
    await desk.sweep();
    expect(issues()).toEqual([1, 2]);
    expect(statusOf(1)).toContain('**Next handoff:** #2');
    expect(statusOf(2)).toContain('**Previous handoff:** #1');

    desk.clock.advance({ minutes: 11 });
    await desk.sweep();
    await desk.handle(1);
    await desk.handle(2);
    expect(issues()).toEqual([1, 2]);
  },
);
