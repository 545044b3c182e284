// A rebuild over many pages, several checkpoints and several runs, with archives. Each may end at any request.

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ports } from '../../../src/ports/ports.ts';
import { ServiceError } from '../../../src/ports/service-error.ts';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import type { RebuildLimits } from '../../../src/usecases/rebuild/rebuild-limits.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { isCampaign } from '../../faults/figures.ts';
import { openSite, type Site } from '../../field/github/setup/site.ts';

const handoffs = 50;
/** Seven pages, three checkpoints and three runs. */
const limits: RebuildLimits = { page: 8, keptEvery: 16, mostInOneRun: 24 };
/** Of some twenty handoffs each. */
const archiveLimits = {
  ledger: 0,
  target: 0,
  archive: 60_000,
  least: 0,
  age: 14 * 24 * 60 * 60 * 1000,
};

let site: Site;
let before: unknown;

/** Most handoffs are cancelled and archived; every fifth is open. */
beforeAll(async () => {
  site = await openSite({ limits: archiveLimits });
  for (let number = 1; number <= handoffs; number += 1) {
    site.file({ title: `Client ${number}` });
    if (number % 5 !== 0) {
      await site.sam.comment(number, '/cancel');
    }
  }
  site.clock.advance({ hours: 1 });
  await site.run('sweep');
  await site.run('sweep');
  site.clock.advance({ hours: 24 * 20 });
  for (let archived = true; archived; ) {
    const now = new Date(site.clock.now()).toISOString();
    archived = (await site.openPorts().ledger.archiveEnded(now)) !== null;
  }
  before = await recorded();
});
afterAll(() => site.close());

const recorded = () =>
  site.openPorts().ledger.read(async (view) => {
    const issues = [];
    for (let number = 1; number <= handoffs; number += 1) {
      const { handoffId, events } = await view.issue(number);
      issues.push({ number, handoffId, events });
    }
    return issues;
  });

type Run = (ports: Ports, limits: RebuildLimits) => Promise<unknown>;

/** As many runs as it takes. @returns the result of the last one */
async function runToTheEnd(run: Run, between: (runs: number) => Promise<void> = nothingHappens) {
  for (let runs = 1; runs < 20; runs += 1) {
    site.clock.advance({ hours: 1 });
    try {
      return { result: await run(site.openPorts(), limits), runs };
    } catch (error) {
      if (!(error instanceof ServiceError)) {
        throw error;
      }
      await between(runs);
    }
  }
  throw new Error('It does not end.');
}

async function nothingHappens(): Promise<void> {}

test.each([
  ['rebuild', rebuild],
  ['verify', verify],
] as const)('%s continues over its limits, and loses nothing', async (_, run) => {
  const { result, runs } = await runToTheEnd(run);
  expect(runs).toBe(3);
  expect(result).toMatchObject({ handoffs, lookedAt: handoffs, failures: [], unverified: [] });
  expect(await recorded()).toEqual(before);
});

test('What a rebuild keeps does not grow with the number of its runs', async () => {
  const sizes: number[] = [];
  const short = { page: 4, keptEvery: 4, mostInOneRun: 4 };
  await runToTheEnd(
    (ports) => rebuild(ports, short),
    async () => void sizes.push(await sizeOfKept()),
  );
  expect(sizes).toHaveLength(12);
  // The tables alone take half of that, and the open handoffs some.
  expect(Math.max(...sizes)).toBeLessThan(2 * archiveLimits.archive);
});

test('A run that can keep nothing of what it read names where the next one continues', async () => {
  const run = () => rebuild(site.openPorts(), limits);
  await expect(run()).rejects.toThrow('Baton kept what it read of 24 issues.');
  site.github.intercept({
    before: ({ method, path }) =>
      method === 'PUT' && path.endsWith('/rebuild.db')
        ? Response.json({ message: 'Sorry, your input was too large.' }, { status: 422 })
        : null,
  });
  await expect(run()).rejects.toThrow(
    'Baton could not keep what this run read, so the next run continues from the same 24 issues.',
  );
  site.github.intercept(null);
  await runToTheEnd(rebuild);
  expect(await recorded()).toEqual(before);
});

/** In bytes. */
async function sizeOfKept(): Promise<number> {
  const kept = await site.github.fetch(
    'http://127.0.0.1/repos/acme/ops/contents/rebuild.db?ref=handoff-data',
    {
      headers: {
        authorization: `token ${site.github.tokenFor('erin')}`,
        accept: 'application/vnd.github.raw+json',
      },
    },
  );
  return (await kept.arrayBuffer()).byteLength;
}

test('A rebuild that ends at any request of any run is continued, and loses nothing', {
  timeout: 900_000,
}, async () => {
  site.github.forgetRequests();
  await runToTheEnd(rebuild);
  const kinds = site.github.requests.map(
    ({ method, path, operation }) =>
      `${method} ${operation ?? path.replaceAll(/[0-9a-f]{7,}/g, '')}`,
  );
  expect(kinds.filter((kind) => kind.endsWith('/git/blobs')).length).toBeGreaterThan(2);
  const firsts = kinds.flatMap((kind, at) => (kinds.indexOf(kind) === at ? [at + 1] : []));
  // The archives are stored after the first file that is kept.
  const blobs = kinds.flatMap((kind, at) => (kind.endsWith('/git/blobs') ? [at + 1] : []));
  const boundaries = isCampaign() ? kinds.map((_, at) => at + 1) : [...firsts, ...blobs];
  for (const at of new Set(boundaries)) {
    let seen = 0;
    site.github.intercept({
      before() {
        seen += 1;
        return seen === at ? usedUp() : null;
      },
    });
    await runToTheEnd(rebuild);
    site.github.intercept(null);
    expect(await recorded(), `ended at request ${at}`).toEqual(before);
  }
  expect(await verify(site.openPorts())).toMatchObject({ discrepancies: [], handoffs });
});

test('What happens between the runs of a rebuild is in the rebuilt ledger', async () => {
  const { result } = await runToTheEnd(rebuild, async (runs) => {
    // Issue 1 is in an archive and comes back; 45 is open; the form is new.
    if (runs === 1) {
      await site.alice.reopen(1);
      await site.handle(1);
      await site.handle(site.file());
    } else {
      await site.alice.comment(45, '/accept');
      await site.handle(45);
    }
  });
  expect(result).toMatchObject({ handoffs: handoffs + 1, failures: [], unverified: [] });
  const lastOf = async (issue: number) => {
    const { events } = await site.openPorts().ledger.read((view) => view.issue(issue));
    return events.at(-1)?.data.type;
  };
  expect([await lastOf(1), await lastOf(45)]).toEqual(['reverted', 'accepted']);
  expect(await verify(site.openPorts())).toMatchObject({
    discrepancies: [],
    handoffs: handoffs + 1,
  });
});

/** GitHub's rate limit. */
function usedUp(): Response {
  return Response.json(
    { message: 'API rate limit exceeded' },
    {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' },
    },
  );
}
