import { expect, test } from 'vitest';
import { isCampaign, note } from '../figures.ts';
import { refusals } from '../kinds/refusals.ts';
import { playAll, transcriptOf } from './matrix.ts';
import { play } from './play.ts';

const faultless = await play(null);
const read = new Map<string, ReadonlySet<string>>();
let hits = 0;

test.each(Object.entries(refusals).map(([kind, fault], turn) => ({ kind, fault, turn })))(
  'after $kind, at any request of any run, the next run catches up',
  async ({ kind, fault, turn }) => {
    const tally = await playAll(fault, faultless, { turn });
    expect(tally.hits).toBeGreaterThan(0);
    read.set(kind, tally.messages);
    hits += tally.hits;
  },
);

test.runIf(isCampaign())(
  'what people read then explains what happened, and what to do next',
  async () => {
    await expect(transcriptOf(read)).toMatchFileSnapshot('refusals.txt');
    note('refusals', { count: hits, losses: 0 });
  },
);
