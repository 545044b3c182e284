// A form's label may leave no event in the timeline. metabase/metabase#50271, github/spec-kit#3046

import { expect, onTestFinished, test } from 'vitest';
import type { Behaviour } from '../../../src/sandbox/github/behaviour.ts';
import { complete } from '../../scenarios/stage/sale.ts';
import { openSite } from './setup/site.ts';

const { goals: _, ...withoutGoals } = complete;

test.each<Behaviour['formLabels']>(['events', 'silent'])(
  'a label that another one joins was there from the start: %s',
  async (formLabels) => {
    const site = await openSite({ behaviour: { formLabels } });
    onTestFinished(() => site.close());
    await site.administer('POST', '/labels', { name: 'handoff/sales_to_onboarding' });
    const number = site.file({ answers: withoutGoals });
    site.clock.advance({ minutes: 1 });
    await site.bob.label(number, 'handoff/design_to_development');
    await site.handle(number);
    const submitted = await site.rows('SELECT handoff_type FROM submissions ORDER BY submitted_at');
    expect(submitted[0]).toEqual({ handoff_type: 'sales_to_onboarding' });
  },
);
