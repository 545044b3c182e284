// A revision that a person removed from the history has no text, regardless of `diff`.

import { expect, test } from 'vitest';
import type { Behaviour } from '../../../src/sandbox/github/behaviour.ts';
import { complete } from '../../scenarios/stage/sale.ts';
import { openSite } from './setup/site.ts';

const { goals: _, ...withoutGoals } = complete;

test.each<Behaviour['removedDiff']>(['null', 'empty', 'kept'])(
  'a removed filing is never read: diff is %s',
  async (removedDiff) => {
    const site = await openSite({ behaviour: { removedDiff } });
    const number = site.file({ answers: withoutGoals });
    site.sam.editBody(number, (body) => body.replace('_No response_', 'All branches by March.'));
    site.github.browser.forgetRevision({ as: 'erin', number, position: 0 });
    await site.handle(number);
    const events = await site.rows('SELECT type, actor FROM events ORDER BY id');
    expect(events.map(({ type }) => type)).toContain('history_unavailable');
    expect(events.filter(({ type }) => type === 'submitted')).toHaveLength(1);
    expect(await site.rows('SELECT status FROM handoffs')).toEqual([{ status: 'initiated' }]);
    site.close();
  },
);
