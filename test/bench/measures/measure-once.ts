// In a process of its own, as a run measures: the figures of a ledger once, and the same in plain SQL.
// Takes the ledger's file and a time; prints the processor time of each, in milliseconds.

import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { queryImage } from '../../../src/ledger/sqlite/database-image.ts';
import type { Ledger } from '../../../src/ports/ledger.ts';
import { measureLedger } from '../../../src/usecases/report/measure-ledger.ts';
import { plainSql } from '../../metrics/plain-sql.ts';

const [, , path = '', asOf = ''] = argv;
const bytes = new Uint8Array(readFileSync(path));
const ledger: Pick<Ledger, 'read'> = { read: (question) => queryImage(bytes, question) };

async function processorMs(action: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

// Opened and checked before, as a run that reports has it; and the code is there, as in the bundle.
await ledger.read(async () => {});
await import('../../../src/metrics/measure.ts');
const ours = await processorMs(() => measureLedger(ledger, { asOf, days: 30, teams: [] }));
const sql = await processorMs(() => plainSql(bytes, asOf));
console.log(JSON.stringify({ ours, sql }));
