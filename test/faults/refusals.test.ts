import { expect, test } from 'vitest';
import { note } from './figures.ts';
import { playAll, transcriptOf } from './matrix.ts';
import { play } from './play.ts';
import { refusals } from './refusals.ts';

const faultless = await play(null);
const read = new Map<string, ReadonlySet<string>>();
let hits = 0;

test.each(Object.entries(refusals))(
  'after %s, at any request of any run, the next run makes all good',
  {
    timeout: 120_000,
  },
  async (kind, fault) => {
    const tally = await playAll(fault, faultless);
    expect(tally.hits).toBeGreaterThan(0);
    read.set(kind, tally.messages);
    hits += tally.hits;
  },
);

test('what people read then says what happened, and what to do next', async () => {
  await expect(transcriptOf(read)).toMatchFileSnapshot('refusals.txt');
  note('refusals', { count: hits, losses: 0 });
});
