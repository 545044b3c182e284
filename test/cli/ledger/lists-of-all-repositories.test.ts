// Forms of all repositories of a database, and the report over them as JSON.

import { beforeAll, describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import { startedCluster } from '../../ledger/setup/postgres/cluster.ts';
import { ledgerIn, newDatabase } from '../../ledger/setup/postgres/new-database.ts';
import { hasSessions } from '../../ledger/setup/postgres/server.ts';
import { incompleteRecord, sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { shiftConfiguration } from '../../usecases/setup/shifts.ts';
import { baton } from '../captured.ts';
import { expectValid } from '../json/expect-valid.ts';

describe.skipIf(!hasSessions)('With all repositories of a database', () => {
  let url: string;

  beforeAll(async () => {
    const database = await newDatabase();
    url = (await startedCluster()).url(database.name);
    const read = parseConfiguration(
      Object.entries(shiftConfiguration).map(([path, text]) => ({ path, text })),
    );
    for (const id of [1, 2]) {
      await ledgerIn(database, { id, name: `acme/shop-${id}` }).transact(async (changes) => {
        await changes.setCreatedAt('2026-01-01T00:00:00Z');
        await changes.record(incompleteRecord(10 - id));
        await changes.record(sampleRecord(20 + id, 8));
        if (read.kind === 'valid') {
          await changes.cacheConfiguration(`v${id}`, read.configuration, null);
        }
        return { result: null, reason: `repository ${id}` };
      });
    }
  });

  const terminal = () => ({
    now: () => '2026-01-05T12:00:00.000Z',
    environment: { DATABASE_URL: url, PATH: '/nowhere' },
  });
  const ask = async (...words: readonly string[]) => {
    const { stdout, stderr } = await baton(words, terminal());
    expect(stderr).toBe('');
    return stdout;
  };

  test('`list --incomplete` names the repository of each form, the oldest first.', async () => {
    const list = ['list', '--incomplete', '--all-repositories'];
    expect(await ask(...list)).toMatch(
      /acme\/shop-2#8 [\s\S]*acme\/shop-1#9 [\s\S]*2 incomplete forms\./,
    );
    expect(JSON.parse(await ask(...list, '--json'))).toMatchObject([
      { repository: 'acme/shop-2', issue_number: 8 },
      { repository: 'acme/shop-1', issue_number: 9 },
    ]);
    expect(await ask(...list, '--csv')).toMatch(/^repository,issue_number,[\s\S]*acme\/shop-1,9,/);
  });

  test('`list --scheduled` names the repository of each form.', async () => {
    const list = ['list', '--scheduled', '--all-repositories'];
    expect(await ask(...list)).toMatch(
      /Repository +Form[\s\S]*acme\/shop-1 +on_call_to_on_call[\s\S]*acme\/shop-2 +on_call_to_on_call/,
    );
    expect(JSON.parse(await ask(...list, '--json'))).toMatchObject([
      { repository: 'acme/shop-1', handoff_type: 'on_call_to_on_call' },
      { repository: 'acme/shop-2', handoff_type: 'on_call_to_on_call' },
    ]);
    expect(await ask(...list, '--csv')).toMatch(/^repository,[\s\S]*acme\/shop-2,on_call/);
  });

  test('`report --organisation --json` has the figures in all and of each.', async () => {
    const report = JSON.parse(await ask('report', '--organisation', '--json'));
    expect(report).toMatchObject({
      period: expect.stringMatching(/^20\d\d-W\d\d$/),
      title: expect.stringContaining('all repositories'),
      figures: { total_handoffs: 2, happened: { initiated: 2 }, open: { incomplete_forms: 2 } },
      repositories: [
        { repository: 'acme/shop-1', total_handoffs: 1 },
        { repository: 'acme/shop-2', total_handoffs: 1 },
      ],
      sending_teams: [{ team: 'sales', first_submissions: 4, first_time_complete: 2 }],
      stalled: [],
      body: expect.stringContaining('acme/shop-2'),
    });
  });

  test('What they print as JSON is what their schemas describe.', async () => {
    const all = ['--all-repositories'];
    await expectValid('list', all, terminal());
    await expectValid('list-incomplete', all, terminal());
    await expectValid('list-scheduled', all, terminal());
    await expectValid('metrics-all-repositories', [], terminal());
    await expectValid('report-organisation', [], terminal());
  });
});
