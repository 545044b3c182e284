import { expect, test } from 'vitest';
import { crowd } from './crowd.ts';
import { isCampaign, note } from './figures.ts';

/** The time grows with the square of the runs, since all write one ledger. */
const size = { processes: 8, runsEach: isCampaign() ? 25 : 6 };
const runs = size.processes * size.runsEach;

test(`${runs} runs at once from 8 processes lose nothing, and each is one commit`, {
  timeout: 240_000,
}, async () => {
  const { exitCodes, messages, picture, issues } = await crowd(size);
  expect(exitCodes).toEqual(Array.from({ length: size.processes }, () => 0));
  const initiated = messages.map((message) => /initiated by sam .*issue (\d+)\)$/.exec(message));
  expect(new Set(initiated.map((match) => match?.[1]))).toEqual(
    new Set(issues.map(({ number }) => String(number))),
  );
  expect(messages).toHaveLength(runs);
  expect(picture['handoffs']).toHaveLength(runs);
  expect(picture['submissions']).toHaveLength(runs);
  for (const { labels, comments } of issues) {
    expect(labels).toContain('initiated');
    expect(comments).toHaveLength(1);
  }
  note('crowd', { count: runs, losses: 0 });
});
