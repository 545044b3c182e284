import { expect, test } from 'vitest';
import { isCampaign, note } from '../figures.ts';
import { memberRefusals } from '../kinds/refusals.ts';
import type { SiteOptions } from '../site/site.ts';
import { playAll, transcriptOf } from './matrix.ts';
import { play } from './play.ts';

const options: SiteOptions = {
  teams: { onboarding: ['alice', 'bob'] },
  config:
    'teams:\n  sales: { members: [sam] }\n' +
    '  onboarding: { github_team: acme/onboarding, assign: everyone }\n',
};
const faultless = await play(null, options);
const read = new Map<string, ReadonlySet<string>>();
let hits = 0;

test.each(Object.entries(memberRefusals).map(([kind, fault]) => ({ kind, fault })))(
  'after $kind, at any request of any run, the next run catches up',
  async ({ kind, fault }) => {
    const tally = await playAll(fault, faultless, { turn: 0, options });
    expect(tally.hits).toBeGreaterThan(0);
    read.set(kind, tally.messages);
    hits += tally.hits;
  },
);

test('what people read then names the team, the token and the limit', async () => {
  await expect(transcriptOf(read)).toMatchFileSnapshot('members.txt');
  if (isCampaign()) {
    note('members', { count: hits, losses: 0 });
  }
});
