import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLedgerReader } from '../../../src/ledger/ledger-reader.ts';
import { chainsOf } from '../../../src/metrics/figures/chains.ts';
import { baton } from '../../cli/captured.ts';
import { quickFolder } from '../../quick-folder.ts';
import { chainConfiguration, fileSale, say } from '../setup/chain.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { ledgerFile } from '../setup/ledger-file.ts';

let desk: Desk;
let folder: string;
beforeEach(async () => {
  desk = await openDesk({
    configuration: {
      ...chainConfiguration,
      'support_to_success.yml': 'to: sales\nfields: [{ id: known_issues }, { id: mood }]\n',
    },
  });
  folder = quickFolder('chain-');
  await fileSale(desk);
  await say(desk, 'alice', '/accept');
  await say(desk, 'alice', '/complete');
  await say(desk, 'alice', '/handoff');
});
afterEach(() => {
  desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function show(...words: readonly string[]): Promise<string> {
  const file = join(folder, 'handoffs.db');
  writeFileSync(file, ledgerFile(desk));
  const now = () => '2026-11-16T12:00:00.000Z';
  return (await baton(['show', ...words, '--chain', '--file', file], { now })).stdout;
}

test('A chain is shown from its first handoff to what is not handed over yet.', async () => {
  const text = await show('1');
  expect(text).toMatch(/#1 +sales_to_onboarding +completed +2026-11-16 09:00 UTC +10 min/);
  expect(text).toMatch(/#2 +onboarding_to_support +incomplete/);
  expect(text).toContain('In all: 3 h so far.');
});

test('It is the same chain from each of its handoffs, with the time from the first to the last.', async () => {
  desk.people.alice.editBody(2, (body) =>
    body.replace('### Known issues\n\n_No response_', '### Known issues\n\nNone yet.'),
  );
  desk.clock.advance({ minutes: 5 });
  await desk.handle(2);
  await say(desk, 'erin', '/accept', 2);
  await say(desk, 'erin', '/complete', 2);
  expect(await show('2', '--json')).toBe(await show('1', '--json'));
  expect(JSON.parse(await show('1', '--json'))).toMatchObject({
    chain: [{ issue_number: 1 }, { issue_number: 2, status: 'completed' }],
    open: false,
    // Filed at 9:00:00; completed at 9:30:20.
    lead_time_seconds: 1820,
  });
});

test('A chain whose next form is incomplete counts as one that continues, in a window of any length.', async () => {
  desk.people.alice.editBody(2, (body) =>
    body.replace('### Known issues\n\n_No response_', '### Known issues\n\nNone yet.'),
  );
  desk.clock.advance({ minutes: 5 });
  await desk.handle(2);
  await say(desk, 'erin', '/accept', 2);
  await say(desk, 'erin', '/complete', 2);
  const counted = async () => {
    const from = '2026-11-16T09:20:00Z';
    const reader = await openLedgerReader(ledgerFile(desk));
    const { chained } = await reader.view.measured({ from, to: '2026-11-17T00:00:00Z' });
    reader.close();
    const window = { from: Date.parse(from) / 1000, to: Date.parse('2026-11-17') / 1000 };
    return chainsOf(chained, { ...window, closed: true });
  };
  expect(await counted()).toMatchObject([{ lead_time_hours: { count: 1 } }]);
  await say(desk, 'erin', '/handoff support_to_success', 2);
  expect(desk.github.issue(3).labels).toContain('incomplete');
  expect(await counted()).toEqual([]);
});
