import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { baton } from '../../cli/captured.ts';
import { query } from '../../ledger/setup/query.ts';
import { quickFolder } from '../../quick-folder.ts';
import { chainConfiguration, say, sold, templateOf } from '../setup/chain.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { ledgerFile } from '../setup/ledger-file.ts';

let desk: Desk;
let folder: string;
beforeEach(async () => {
  const { 'sales_to_onboarding.yml': form = '', ...others } = chainConfiguration;
  folder = quickFolder('subject-');
  desk = await openDesk({
    configuration: { ...others, 'sales_to_onboarding.yml': `${form}subject: client_name\n` },
  });
});
afterEach(() => {
  desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function sell(client: string, contract = 'Gold'): Promise<number> {
  desk.clock.advance({ hours: 24 });
  desk.people.sam.fileForm(
    templateOf('sales_to_onboarding'),
    { ...sold, client_name: client, contract },
    { title: `Sales to onboarding: ${client}` },
  );
  const number = desk.github.issues().length;
  await desk.handle(number);
  return number;
}

const statusOf = (issue: number) => desk.github.issue(issue).comments[0]?.body ?? '';
const linesOf = (issue: number) => statusOf(issue).match(/^- #\d+ \(.*$/gm) ?? [];

test('The status comment links earlier handoffs of the same client, however it is written.', async () => {
  await sell('Example Ltd');
  await say(desk, 'sam', '/cancel');
  await sell('Another Ltd');
  await sell('  example   LTD ');
  expect(statusOf(3)).toContain('**Earlier handoffs for example LTD:**');
  expect(linesOf(3)).toEqual([
    '- #1 (`sales_to_onboarding`), handed over 2026-11-17, cancelled 2026-11-17',
  ]);
  expect(statusOf(1)).not.toContain('Earlier handoffs');
  expect(statusOf(2)).not.toContain('Earlier handoffs');
});

test('What happens to an earlier handoff later on leaves the comment on the next one as it is.', async () => {
  await sell('Example Ltd');
  await sell('Example Ltd');
  const listed = ['- #1 (`sales_to_onboarding`), handed over 2026-11-17'];
  expect(linesOf(2)).toEqual(listed);
  desk.clock.advance({ minutes: 5 });
  desk.people.sam.comment(1, '/cancel');
  await desk.handle(1);
  await desk.handle(2);
  expect(linesOf(2)).toEqual(listed);
});

test('At most five are listed, the newest first, and again after a rebuild.', async () => {
  for (let at = 0; at < 7; at += 1) {
    await sell('Example Ltd');
  }
  const listed = linesOf(7);
  expect(listed.map((line) => /#\d+/.exec(line)?.[0])).toEqual(['#6', '#5', '#4', '#3', '#2']);
  await rebuild(desk.openPorts());
  await desk.handle(7);
  expect(linesOf(7)).toEqual(listed);
});

test('A client that is corrected is looked up again, and the ledger finds it by an index.', async () => {
  await sell('Example Ltd');
  await sell('Exmaple Ltd');
  expect(linesOf(2)).toEqual([]);
  desk.clock.advance({ minutes: 5 });
  desk.people.sam.editBody(2, (body) => body.replace('Exmaple', 'Example'));
  await desk.handle(2);
  expect(linesOf(2)).toHaveLength(1);
  const plan = await query(
    ledgerFile(desk),
    `EXPLAIN QUERY PLAN SELECT issue_number FROM handoffs
      WHERE subject = 'example ltd' AND initiated_at <= '2026-12-01' AND issue_number != 2
      ORDER BY initiated_at DESC, id DESC LIMIT 5`,
  );
  expect(JSON.stringify(plan)).toContain('handoffs_subject');
  expect(JSON.stringify(plan)).not.toContain('SCAN');
});

test('A search finds past handoffs by title and answers, never by what is private.', async () => {
  await sell('Example Ltd', 'Single sign-on before the first login');
  await sell('Another Ltd', 'Silver');
  await say(desk, 'sam', '/cancel');
  const file = join(folder, 'handoffs.db');
  writeFileSync(file, ledgerFile(desk));
  const search = async (...words: readonly string[]) => {
    const { stdout, exitCode } = await baton(['search', ...words, '--json', '--file', file]);
    const found: readonly { issue_number: number }[] = JSON.parse(stdout);
    return [exitCode, ...found.map((one) => one.issue_number)];
  };
  expect(await search('ltd')).toEqual([0, 2, 1]);
  expect(await search('SIGN-ON', 'example')).toEqual([0, 1]);
  expect(await search('ltd', '--limit', '1')).toEqual([0, 2]);
  expect(await search('ltd', '--open')).toEqual([0, 2]);
  expect(await search('ltd', '--status', 'cancelled')).toEqual([0, 1]);
  expect(await search('sign-on', 'silver')).toEqual([1]);
  expect(await search('Eleven')).toEqual([1]);
  expect(await search('private')).toEqual([1]);
  const { stdout } = await baton(['search', 'Example', '--file', file]);
  expect(stdout).toContain('#1');
  expect((await baton(['search', 'nothing-like-it', '--file', file])).stdout).toBe(
    'No handoff contains “nothing-like-it”.\n',
  );
});
