// A sample of the faults, met by the bundle as a process: the same client as in the other tests, with
// real sockets and a real clock.

import { expect, test } from 'vitest';
import { refusal } from '../kinds/answers.ts';
import { type Fault, isGraphQL, isLedgerWrite, isUnrepeated } from '../kinds/fault.ts';
import { losses } from '../kinds/losses.ts';
import { rememberAnswers } from '../kinds/memory.ts';
import { refusals } from '../kinds/refusals.ts';
import { castSpell } from '../kinds/spell.ts';
import { causeOf, runBundle } from '../site/bundle.ts';
import { pictureOf } from '../site/picture.ts';
import { openSite } from '../site/site.ts';
import { steps } from './acts.ts';

const [filing] = steps;

/** The form is filed, and the run meets the fault; then comes another, by the schedule. */
async function meet(fault: Fault | null) {
  const site = await openSite();
  const { github, clock } = site;
  try {
    const trigger = filing === undefined ? null : await causeOf(site, filing);
    const misfortune = fault === null ? null : { fault, at: 0 };
    github.intercept(castSpell(misfortune, rememberAnswers(github), clock.now));
    const run = trigger === null ? null : await runBundle(site, trigger);
    github.intercept(null);
    clock.advance({ minutes: 20 });
    await site.run({ kind: 'sweep' });
    return { run, picture: await pictureOf(site) };
  } finally {
    site.close();
  }
}

const faultless = await meet(null);

const lateByASecond: Fault = {
  befalls: isGraphQL,
  lasts: 'one request',
  before: () => refusal(429, 'Too Many Requests', { 'retry-after': '1' }),
};
const sample: readonly (readonly [string, Fault, string])[] = [
  ['429 with retry-after of a second', lateByASecond, 'success'],
  ['429 with retry-after of an hour', refusals['429 with retry-after of an hour'], 'failure'],
  ['an expired token', refusals['token expired'], 'failure'],
  [
    'a connection dropped after the ledger was written',
    { ...losses['connection dropped after it was done'], befalls: isLedgerWrite },
    'success',
  ],
  [
    'a connection dropped after a comment was posted',
    {
      ...losses['connection dropped after it was done'],
      befalls: (request) => isUnrepeated(request) && request.path.endsWith('/comments'),
    },
    'failure',
  ],
];

test.concurrent.each(sample)('the bundle meets %s', async (_, fault, conclusion) => {
  const { run, picture } = await meet(fault);
  expect(run?.conclusion).toBe(conclusion);
  expect(run?.annotations.length).toBeGreaterThanOrEqual(conclusion === 'failure' ? 1 : 0);
  expect(picture).toEqual(faultless.picture);
});
