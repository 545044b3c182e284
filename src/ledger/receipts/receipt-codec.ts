// Receipts as lines of JSON, so that one line that cannot be read leaves the others.

import * as v from 'valibot';
import type { Receipt } from '../../ports/notifier.ts';

const common = { id: v.string(), attempts: v.number(), at: v.string() };

const receipt: v.GenericSchema<unknown, Receipt> = v.variant('kind', [
  v.object({ ...common, kind: v.literal('tried'), nextAt: v.string() }),
  v.object({ ...common, kind: v.literal('sent') }),
  v.object({ ...common, kind: v.picklist(['failed', 'given_up']), error: v.string() }),
]);

export function formatReceipts(receipts: readonly Receipt[]): string {
  return receipts.map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** Ignores what another release wrote in its own format. */
export function parseReceipts(text: string): readonly Receipt[] {
  return text.split('\n').flatMap((line) => {
    const read = v.safeParse(receipt, jsonIn(line));
    return read.success ? [read.output] : [];
  });
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
