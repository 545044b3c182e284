// Random histories: what people do, and what befalls the runs that follow.

import fc from 'fast-check';
import { ServiceError as Failure } from '../../../src/ports/service-error.ts';
import { type Act, anyAct, attempt, fileBoth, quietAct } from '../../usecases/setup/histories.ts';
import { ledgerContents } from '../../usecases/setup/ledger-contents.ts';
import { type Boundary, killer } from '../kill/kill.ts';
import { losses } from '../kinds/losses.ts';
import { rememberAnswers } from '../kinds/memory.ts';
import { refusals } from '../kinds/refusals.ts';
import { castSpell } from '../kinds/spell.ts';
import { runBundle, triggersOf } from '../site/bundle.ts';
import { pictureOf } from '../site/picture.ts';
import { openSite, type Site } from '../site/site.ts';

const faults = { ...refusals, ...losses };
type FaultName = keyof typeof faults;

type Fate =
  | { readonly kind: 'handled' | 'lost' }
  | { readonly kind: 'disturbed'; readonly fault: FaultName; readonly at: number }
  | { readonly kind: 'killed'; readonly boundary: Boundary };

export interface Happening {
  readonly act: Act;
  readonly fate: Fate;
}

const fates: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<Fate>({ kind: 'handled' }, { kind: 'lost' }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('disturbed' as const),
      fault: fc.constantFrom(...Object.keys(faults).filter(isName)),
      at: fc.nat(6),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('killed' as const),
      boundary: fc.record({ request: fc.nat(6), isDone: fc.boolean() }),
    }),
  },
);

function isName(name: string): name is FaultName {
  return name in faults;
}

/** After the first, nothing that people do hangs on what Baton has shown by then. */
export const quietHistory = historyOf(quietAct);
export const anyHistory = historyOf(anyAct);

function historyOf(acts: fc.Arbitrary<Act>): fc.Arbitrary<readonly Happening[]> {
  return fc.array(fc.record({ act: acts, fate: fates }), { minLength: 1, maxLength: 12 });
}

export interface Ends {
  readonly found: unknown;
  readonly expected: unknown;
}

/** What it comes to, and what it would have come to had nothing befallen any run. */
export async function besideFaultless(history: readonly Happening[]): Promise<Ends> {
  const orderly = history.map(({ act }): Happening => ({ act, fate: { kind: 'handled' } }));
  return {
    found: await played(history, endOf),
    expected: await played(orderly, endOf),
  };
}

async function endOf(site: Site): Promise<unknown> {
  // When something was recorded is another matter, and with what else in one commit.
  const { audit: _, ...picture } = await pictureOf(site);
  const { events } = picture;
  return { ...picture, events: Array.isArray(events) ? events.toSorted() : events };
}

const issues = [1, 2];

/** What the ledger holds, and what one made of a single look at GitHub would hold. */
export function besideAfresh(history: readonly Happening[]): Promise<Ends> {
  return played(history, async (site) => {
    const { ledger } = site.openPorts('afresh');
    await ledger.transact(async (fresh) => {
      await fresh.setCreatedAt('2026-11-16T09:00:00Z');
      return { result: null, commitMessage: 'begun' };
    });
    await site.run({ kind: 'sweep' }, 'afresh');
    return {
      found: await ledgerContents(site, { issues }),
      expected: await ledgerContents(site, { issues, branch: 'afresh' }),
    };
  });
}

async function played<T>(
  history: readonly Happening[],
  end: (site: Site) => Promise<T>,
): Promise<T> {
  const site = await openSite();
  const memory = rememberAnswers(site.github);
  try {
    fileBoth(site);
    for (const issue of issues) {
      await site.run({ kind: 'event', issue, updatedAt: null });
    }
    for (const [at, { act, fate }] of history.entries()) {
      site.clock.set(new Date(Date.parse('2026-11-16T10:00:00Z') + at * hour).toISOString());
      memory.turn();
      await live(site, act, fate, memory);
    }
    site.clock.advance({ minutes: 59 });
    await site.run({ kind: 'sweep' });
    return await end(site);
  } finally {
    site.close();
  }
}

const hour = 3_600_000;

async function live(
  site: Site,
  act: Act,
  fate: Fate,
  memory: ReturnType<typeof rememberAnswers>,
): Promise<void> {
  const { github, clock } = site;
  const triggers = await triggersOf(site, () => attempt(site, act));
  for (const { trigger, issue } of triggers) {
    switch (fate.kind) {
      case 'lost':
        break;
      case 'killed': {
        const end = new AbortController();
        github.intercept(killer(fate.boundary, end));
        await runBundle(site, trigger, end.signal);
        break;
      }
      case 'handled':
        await site.run({ kind: 'event', issue, updatedAt: null });
        break;
      case 'disturbed':
        github.intercept(castSpell({ fault: faults[fate.fault], at: fate.at }, memory, clock.now));
        await site.run({ kind: 'event', issue, updatedAt: null }).catch((error: unknown) => {
          if (!(error instanceof Failure)) {
            throw error;
          }
        });
    }
    github.intercept(null);
  }
}
