// The figures of a ledger as long as a company fills in many years, all of it in the two windows.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { filledLedger } from '../../ledger/setup/filled-ledger.ts';
import type { Figures } from '../figures.ts';

const handoffs = 100_000;
const until = '2026-11-22T12:00:00Z';
const rounds = 7;

const script = fileURLToPath(new URL('measure-once.ts', import.meta.url));
const printed = v.object({ ours: v.number(), sql: v.number() });

export async function benchMetrics(): Promise<Figures['metrics']> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
  try {
    const path = join(folder, 'handoffs.db');
    writeFileSync(path, await filledLedger({ handoffs, seed: 1, until, days: 60 }));
    const found: v.InferOutput<typeof printed>[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { stdout } = await promisify(execFile)(process.execPath, [script, path, until]);
      found.push(v.parse(printed, JSON.parse(stdout)));
    }
    return {
      handoffs,
      processorMs: median(found.map(({ ours }) => ours)),
      plainSqlMs: median(found.map(({ sql }) => sql)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
