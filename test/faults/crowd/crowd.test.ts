import { expect, test } from 'vitest';
import { isCampaign, note } from '../figures.ts';
import { crowd } from './crowd.ts';

/** `npm test` starts a smaller one than the campaign. */
const size = {
  processes: isCampaign() ? 8 : 4,
  runsEach: isCampaign() ? 25 : 5,
  /** In the ledger beforehand. */
  recorded: isCampaign() ? 1000 : 100,
};
const runs = size.processes * size.runsEach;

test(`${runs} runs at once from ${size.processes} processes lose nothing, and write at most twice an event`, async () => {
  const { exitCodes, messages, picture, issues, attempts } = await crowd(size);
  expect(exitCodes).toEqual(Array.from({ length: size.processes }, () => 0));
  const initiated = messages.flatMap((message) =>
    [...message.matchAll(/initiated by sam .*issue (\d+)\)$/gm)].map((match) => Number(match[1])),
  );
  expect(initiated.toSorted((one, other) => one - other)).toEqual(
    issues.map(({ number }) => number),
  );
  expect(attempts).toBeLessThanOrEqual(2 * runs);
  expect(picture['handoffs']).toHaveLength(size.recorded + runs);
  for (const { labels, comments } of issues) {
    expect(labels).toContain('initiated');
    expect(comments).toHaveLength(1);
  }
  note('crowd', { count: runs, losses: 0 });
});
