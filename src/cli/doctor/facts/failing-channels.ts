// Finds the channels that have taken no message since some failed, from the outbox.

import * as v from 'valibot';
import { groupBy } from '../../../base/group-by.ts';
import type { LedgerReader } from '../../../ledger/ledger-reader.ts';
import { overtakenError } from '../../../render/messages/overtaken.ts';
import {
  type Channel,
  channels,
  unknownError,
  untriedError,
} from '../../../render/messages/undelivered.ts';

export interface FailingChannel {
  readonly channel: Channel;
  /** As in the outbox: never the URL of a webhook. */
  readonly target: string;
  /** When the first of these messages was queued. */
  readonly since: string;
  /** The newest one. */
  readonly error: string;
  readonly waiting: number;
  readonly givenUp: number;
}

const stored = v.object({
  channel: v.picklist(channels),
  target: v.string(),
  created_at: v.string(),
  sent_at: v.nullable(v.string()),
  failed_at: v.nullable(v.string()),
  last_error: v.nullable(v.string()),
});
type Row = v.InferOutput<typeof stored>;

export function failingChannels(reader: Pick<LedgerReader, 'table'>): readonly FailingChannel[] {
  const rows = (reader.table('outbox')?.rows ?? []).flatMap((row) => {
    const read = v.safeParse(stored, row);
    return read.success ? [read.output] : [];
  });
  const places = groupBy(rows, ({ channel, target }) => `${channel} ${target}`);
  return [...places.values()].flatMap(failureOf);
}

/** They say nothing about the channel. */
const otherErrors: readonly (string | null)[] = [null, overtakenError, untriedError, unknownError];

function failureOf(rows: readonly Row[]): readonly FailingChannel[] {
  const lastSent = rows.reduce(
    (last, { sent_at: at }) => (at !== null && at > last ? at : last),
    '',
  );
  const failed = rows
    .filter(
      ({ sent_at, last_error, created_at }) =>
        sent_at === null && !otherErrors.includes(last_error) && created_at > lastSent,
    )
    .toSorted((one, other) => (one.created_at < other.created_at ? -1 : 1));
  const [first] = failed;
  const last = failed.at(-1);
  if (first === undefined || last === undefined) {
    return [];
  }
  const { channel, target, created_at: since } = first;
  const givenUp = failed.filter(({ failed_at }) => failed_at !== null).length;
  const counts = { waiting: failed.length - givenUp, givenUp };
  return [{ channel, target, since, error: last.last_error ?? '', ...counts }];
}
