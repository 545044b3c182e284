// Random histories: what people do, and what befalls the runs that follow.

import fc from 'fast-check';
import type { HandoffEvent } from '../../../src/handoff/event.ts';
import { ServiceError as Failure } from '../../../src/ports/service-error.ts';
import { noticeMarker } from '../../../src/render/markers.ts';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import {
  type Act,
  anyAct,
  attempt,
  fileBoth,
  quietAct,
  teamChange,
} from '../../usecases/setup/histories.ts';
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
  /** `late`: the run starts after the next act. */
  | { readonly kind: 'handled' | 'lost' | 'doubled' | 'late' }
  | { readonly kind: 'disturbed'; readonly fault: FaultName; readonly at: number }
  | { readonly kind: 'killed'; readonly boundary: Boundary };

export interface Happening {
  readonly act: Act;
  readonly fate: Fate;
  /** Hours since the act before. */
  readonly after: number;
  /** A scheduled run comes in between. */
  readonly isSwept: boolean;
}

const fates: fc.Arbitrary<Fate> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('handled' as const, 'lost' as const, 'doubled' as const, 'late' as const)
      .map((kind): Fate => ({ kind })),
  },
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

/** Hours: also a night, some days, and longer than an incomplete form stays open. */
const passing = fc.constantFrom(1, 1, 1, 14, 80, 400);

/** After the first, nothing that people do hangs on what Baton has shown by then. */
export const quietHistory = historyOf(quietAct, fc.constant(1));
export const anyHistory = historyOf(anyAct, passing);
/** People join, leave and are away as well. */
export const historyWithTeams = historyOf(
  fc.oneof({ weight: 6, arbitrary: anyAct }, teamChange),
  passing,
);

function historyOf(
  acts: fc.Arbitrary<Act>,
  after: fc.Arbitrary<number>,
): fc.Arbitrary<readonly Happening[]> {
  return fc.array(fc.record({ act: acts, fate: fates, after, isSwept: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  });
}

export interface Ends {
  readonly found: unknown;
  readonly expected: unknown;
}

/** What it comes to, and what it would have come to had nothing befallen any run. */
export async function besideFaultless(history: readonly Happening[]): Promise<Ends> {
  const orderly = history.map((one): Happening => ({ ...one, fate: { kind: 'handled' } }));
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

/**
 * What the ledger holds, and what one rebuilt from GitHub alone holds. A run that was killed before it sent the
 * reminder of a form has recorded it all the same.
 */
export function besideAfresh(history: readonly Happening[]): Promise<Ends> {
  return played(history, async (site) => {
    await rebuild(site.openPorts('afresh'));
    const { events, ...found } = await ledgerContents(site, { issues });
    const comments = site.github.issues().flatMap((issue) => issue.comments);
    const isShown = ({ source, data }: HandoffEvent) =>
      data.type !== 'submission_reminded' ||
      comments.some(({ body }) => body.includes(noticeMarker(source)));
    return {
      found: { ...found, events: events.filter(isShown) },
      expected: await ledgerContents(site, { issues, branch: 'afresh' }),
    };
  });
}

/** The same, where the first handoff is in an archive when the history starts. */
export function besideArchived(history: readonly Happening[]): Promise<Ends> {
  return besideRebuilt(history, { isArchived: true });
}

/** What the ledger holds, and what it holds rebuilt: of teams that have changed only the ledger knows. */
export function besideRebuilt(
  history: readonly Happening[],
  begin: { readonly isArchived?: boolean } = {},
): Promise<Ends> {
  return played(
    history,
    async (site) => {
      const found = await ledgerContents(site, { issues });
      await rebuild(site.openPorts());
      return { found, expected: await ledgerContents(site, { issues }) };
    },
    begin,
  );
}

/** What has ended moves with the next sweep. Some of it comes back. */
const limits = {
  ledger: 0,
  target: 0,
  archive: 100_000,
  least: 0,
  age: 20 * 60 * 1000,
};

async function played<T>(
  history: readonly Happening[],
  end: (site: Site) => Promise<T>,
  { isArchived = false }: { readonly isArchived?: boolean } = {},
): Promise<T> {
  const site = await openSite({ limits });
  const memory = rememberAnswers(site.github);
  try {
    fileBoth(site);
    for (const issue of issues) {
      await site.run({ kind: 'event', issue, updatedAt: null });
    }
    if (isArchived) {
      await archiveFirst(site);
    }
    let now = site.clock.now();
    let late: readonly number[] = [];
    for (const happening of history) {
      const { after, isSwept } = happening;
      now += after * hour;
      if (isSwept) {
        site.clock.set(new Date(now - hour / 2).toISOString());
        await site.run({ kind: 'sweep' });
      }
      site.clock.set(new Date(now).toISOString());
      memory.turn();
      const later = await live(site, happening, memory);
      await handleAll(site, late);
      late = later;
    }
    site.clock.advance({ minutes: 59 });
    await handleAll(site, late);
    await site.run({ kind: 'sweep' });
    return await end(site);
  } finally {
    site.close();
  }
}

const hour = 3_600_000;

/** The first handoff is cancelled and in an archive: what happens on it now brings it back. */
async function archiveFirst(site: Site): Promise<void> {
  site.clock.advance({ minutes: 5 });
  await site.people.sam.comment(1, '/cancel');
  await handleAll(site, [1]);
  site.clock.advance({ minutes: 5 });
  await site.people.sam.comment(2, '/cancel');
  await site.people.sam.reopen(2);
  await handleAll(site, [2]);
  site.clock.advance({ hours: 1 });
  const swept = await site.run({ kind: 'sweep' });
  if (swept?.kind !== 'swept' || swept.archived === undefined) {
    throw new Error('Nothing moved to an archive.');
  }
}

async function handleAll(site: Site, numbers: readonly number[]): Promise<void> {
  for (const issue of numbers) {
    await site.run({ kind: 'event', issue, updatedAt: null });
  }
}

/** @returns the issues whose runs start later */
async function live(
  site: Site,
  { act, fate }: Happening,
  memory: ReturnType<typeof rememberAnswers>,
): Promise<readonly number[]> {
  const { github, clock } = site;
  const late: number[] = [];
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
      case 'late':
        late.push(issue);
        break;
      case 'doubled':
        await handleAll(site, [issue, issue]);
        break;
      case 'handled':
        await handleAll(site, [issue]);
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
  return late;
}
