// One kind of fault at every request of every step in turn: what came of it, held against the faultless
// play.

import { expect } from 'vitest';
import { groupBy } from '../../../src/base/group-by.ts';
import { isCampaign } from '../figures.ts';
import type { Fault } from '../kinds/fault.ts';
import type { SiteOptions } from '../site/site.ts';
import { type Played, play, targetsOf } from './play.ts';

/** Longest that a run may take: retries, the last answer that it waited for, and one lost race. */
const longest = 60 + 32 + 4;
/** And to wait for its turn at the ledger. */
const longestTurn = 120;

export interface Tally {
  readonly hits: number;
  /** What people read, without issue numbers and times. */
  readonly messages: ReadonlySet<string>;
}

/** `npm test` takes one request in so many, other ones for each kind of fault; the campaign takes all. */
const stride = isCampaign() ? 1 : 20;

/**
 * @param turn of this kind of fault among the others
 * @param options of the site of the faultless play
 */
export async function playAll(
  fault: Fault,
  faultless: readonly Played[],
  { turn, options = {} }: { readonly turn: number; readonly options?: SiteOptions },
): Promise<Tally> {
  const targets = targetsOf(fault, faultless);
  const most = Math.max(...targets);
  const messages = new Set<string>();
  let hits = 0;
  for (let at = Math.min(turn % stride, most - 1); at < most; at += stride) {
    const steps = targets.findLastIndex((count) => count > at) + 1;
    for (const [step, played] of (await play({ fault, at, steps }, options)).entries()) {
      const { name, failure, waited, picture } = played;
      const where = `request ${at} of: ${name}`;
      expect(picture, where).toEqual(faultless[step]?.picture);
      expect(waited, where).toBeLessThan(failure?.code === 'ledger_busy' ? longestTurn : longest);
      hits += played.hits;
      if (failure !== null) {
        messages.add(timeless(failure.message));
      }
    }
  }
  return { hits, messages };
}

function timeless(message: string): string {
  return message
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, '2026-…Z')
    .replaceAll(/issue #\d/g, 'issue #1')
    .replaceAll(/the label [\w-]+/g, 'the label …')
    .replaceAll(/\d+ attempts/g, 'many attempts');
}

/** The messages, grouped if they differ only in what Baton was doing. */
export function transcriptOf(read: ReadonlyMap<string, ReadonlySet<string>>): string {
  const parts = [...read].map(([kind, messages]) => {
    const byReason = groupBy(messages, (message) => message.replace(/^Baton could not [^:]*/, ''));
    const texts = [...byReason].toSorted().map(([reason, told]) => {
      const purposes = told.map((one) => one.slice(0, one.length - reason.length)).toSorted();
      return `${purposes.filter((one) => one !== '').join('\n')}\n${reason}`.trim();
    });
    return `${kind}\n${'='.repeat(kind.length)}\n\n${texts.join('\n\n') || 'The run succeeds.'}\n`;
  });
  return parts.join('\n\n');
}
