// The figures of a ledger, read in one pass.

import type { ListedHandoff } from '../metrics/measured.ts';
import type { Metrics } from '../metrics/types.ts';
import { earlier } from './instant.ts';
import type { Ledger } from './world.ts';

const second = 1000;

export interface Measured {
  readonly metrics: Metrics;
  /** Of what they were measured over, what a report may list. */
  readonly handoffs: readonly ListedHandoff[];
}

/** The figures of the last `days`, as of then. */
export async function measureLedger(
  ledger: Pick<Ledger, 'read'>,
  { asOf, days }: { readonly asOf: string; readonly days: number },
): Promise<Measured> {
  const { measure, reachOf } = await import('../metrics/measure.ts');
  // What happened at that very instant counts.
  const window = { from: earlier(asOf, reachOf(days)), to: earlier(asOf, -second) };
  const rows = await ledger.read((view) => view.measured(window));
  return { metrics: measure({ ...rows, now: asOf, days }), handoffs: rows.listed };
}
