// The figures of a ledger, read in one pass.

import type { MeasuredHandoff } from '../metrics/measured.ts';
import type { Metrics } from '../metrics/types.ts';
import { earlier } from './instant.ts';
import type { Ledger } from './world.ts';

const second = 1000;
const day = 24 * 60 * 60 * second;

export interface Measured {
  readonly metrics: Metrics;
  /** What they were measured over. */
  readonly handoffs: readonly MeasuredHandoff[];
}

/** The figures of the last `days`, as of then. */
export async function measureLedger(
  ledger: Pick<Ledger, 'read'>,
  { asOf, days }: { readonly asOf: string; readonly days: number },
): Promise<Measured> {
  const { measure } = await import('../metrics/measure.ts');
  const window = { from: earlier(asOf, 2 * days * day), to: earlier(asOf, -second) };
  const { handoffs, submissions } = await ledger.read(async (view) => ({
    handoffs: await view.handoffs(window),
    submissions: await view.submissions(window),
  }));
  return { metrics: measure({ handoffs, submissions, now: asOf, days }), handoffs };
}
