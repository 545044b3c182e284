import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLedger } from '../../ledger/setup/new-ledger.ts';
import { tamper } from '../../ledger/setup/query.ts';
import { incompleteRecord, sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { baton } from '../captured.ts';

const cwd = mkdtempSync(join(tmpdir(), 'baton-damaged-row-'));
afterAll(() => rmSync(cwd, { recursive: true }));

async function ledgerWith(change: string): Promise<void> {
  const { branch, ...ledger } = newLedger();
  await ledger.transact(async (changes) => {
    for (const number of [4, 5, 6]) {
      await changes.record(sampleRecord(number, 4));
    }
    return { result: null, reason: 'three handoffs' };
  });
  const bytes = branch.stored()?.bytes ?? new Uint8Array();
  writeFileSync(join(cwd, 'handoffs.db'), await tamper(bytes, change));
}

const ask = (...words: readonly string[]) => baton([...words, '--file', 'handoffs.db'], { cwd });

const garbled = {
  'the time of its status': "UPDATE handoffs SET status_changed_at = 'soon' WHERE issue_number = 5",
  // It sorts after every period.
  'the time when it was filed': "UPDATE handoffs SET initiated_at = 'soon' WHERE issue_number = 5",
  'the time when it was completed': "UPDATE handoffs SET completed_at = '' WHERE issue_number = 5",
  'the assignees': "UPDATE handoffs SET assignees_json = '{' WHERE issue_number = 5",
};

describe.each(Object.entries(garbled))('With %s garbled', (_, change) => {
  beforeAll(() => ledgerWith(change));

  test('a list names the handoff, and lists the others', async () => {
    const { stdout, stderr } = await ask('list', '--all', '--json');
    const listed: unknown = JSON.parse(stdout);
    expect(listed).toMatchObject([{ issue_number: 4 }, { issue_number: 6 }]);
    expect(listed).toHaveLength(2);
    expect(stderr).toContain('damaged: #5.');
  });

  test('a search names the handoff, and finds the others', async () => {
    const { stdout, stderr } = await ask('search', 'Northwind', '--json');
    const found: unknown = JSON.parse(stdout);
    expect(found).toMatchObject([{ issue_number: 6 }, { issue_number: 4 }]);
    expect(stderr).toContain('damaged: #5.');
  });

  test('the metrics name the handoff, and count the others', async () => {
    const { stdout } = await ask('metrics', '--json', '--as-of', '2026-03-01', '--days', '90');
    expect(JSON.parse(stdout)).toMatchObject({ total_handoffs: 2, left_out_issues: [5] });
  });

  test.each(['show', 'context', 'history'])(
    '%s of another handoff does not name it',
    async (command) => {
      const { stdout, stderr, exitCode } = await ask(command, '4');
      expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
      expect(stdout).toContain('#4');
    },
  );

  test.each([
    ['show', '5'],
    ['context', '5'],
    ['history', '5'],
    ['show', '5', '--chain'],
    ['show', '2', '--handoff'],
  ])('%s %s names it and the fix', async (...words) => {
    const { stderr, exitCode } = await ask(...words);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('rows of issue #5 are invalid');
    expect(stderr).toContain('mode: rebuild');
  });

  test('a chain without the handoff is shown, and names it', async () => {
    const { stdout, stderr } = await ask('show', '4', '--chain');
    expect(stdout).toContain('#4');
    expect(stderr).toContain('damaged: #5.');
  });
});

test('a list of incomplete forms names the one whose time is garbled', async () => {
  const { branch, ...ledger } = newLedger();
  await ledger.transact(async (changes) => {
    await changes.record(incompleteRecord(4));
    await changes.record(incompleteRecord(5));
    return { result: null, reason: 'two forms' };
  });
  const bytes = branch.stored()?.bytes ?? new Uint8Array();
  const change = "UPDATE incomplete_forms SET since = 'soon' WHERE issue_number = 5";
  writeFileSync(join(cwd, 'handoffs.db'), await tamper(bytes, change));
  const { stdout, stderr } = await ask('list', '--incomplete');
  expect(stdout).toContain('1 incomplete form.');
  expect(stderr).toContain('damaged: #5.');
  expect((await ask('list', '--incomplete', '--team', 'slaes')).stdout).toBe(
    'No incomplete form matches. Run `baton list --incomplete` to see all.\n',
  );
});

test('a handoff whose context is garbled is found by its title', async () => {
  await ledgerWith("UPDATE handoffs SET context_json = '{' WHERE issue_number = 5");
  const { stdout } = await ask('search', 'Northwind', '--json');
  expect(JSON.parse(stdout)).toHaveLength(3);
});

test('an event that is garbled is named with its issue', async () => {
  await ledgerWith(
    "DROP TRIGGER events_no_update; UPDATE events SET data_json = '{' WHERE issue_number = 5",
  );
  const { stderr, exitCode } = await ask('history', '5');
  expect(exitCode).toBe(3);
  expect(stderr).toContain('rows of issue #5 are invalid');
  expect((await ask('history', '4')).exitCode).toBe(0);
});
