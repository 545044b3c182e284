import { expect } from 'vitest';
import { appToken } from '../../../src/sandbox/github/tokens.ts';
import type { Given } from '../stage/given.ts';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

/** What GITHUB_TOKEN does starts no runs; what an App's token does starts them as anybody's. */
export const given: Given = { inputs: { token: appToken } };

export const play: Play = async ({ handOver, when, alice, issue, audit }) => {
  const ended = [
    await handOver({ ticked: sale.checklist }),
    await when(() => alice.label(1, 'completed')),
  ];
  for (const runs of ended) {
    const [first, ...caused] = runs;
    expect(first?.outputs['changed']).toBe('true');
    expect(caused.length).toBeGreaterThan(0);
    expect(caused.every(({ actor }) => actor === 'acme-bot[bot]')).toBe(true);
    expect(caused.map(({ outputs }) => outputs['changed'])).not.toContain('true');
    expect(caused.every(({ requests }) => requests.length <= 2)).toBe(true);
  }
  expect(await audit()).toHaveLength(2);
  // The status, and the question how complete it was.
  expect(issue(1).comments.map(({ author }) => author)).toEqual(['acme-bot[bot]', 'acme-bot[bot]']);
};
