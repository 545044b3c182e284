// A run that has lost the race to write records what others wait to record, and ends at one of the requests
// that follow: the same run again, those of the others and the next sweep do what is left.

import { expect, test } from 'vitest';
import type { Interceptor, ReceivedRequest } from '../../../src/sandbox/github/http/request-log.ts';
import { concurrentRunGraceMs } from '../../../src/usecases/issue/record/record-and-sync.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { isCampaign } from '../figures.ts';
import { isGraphQL, isLedgerWrite } from '../kinds/fault.ts';
import { dataCommits, pictureOf } from '../site/picture.ts';
import { openSite, type Site } from '../site/site.ts';
import type { Boundary } from './kill.ts';

/** `npm test` ends a run at one boundary in so many, the campaign at all. */
const stride = isCampaign() ? 1 : 6;

/** Has the first write lose, and ends the run at a request after that; null: it continues. */
function lostRace(boundary: Boundary | null) {
  const requests: ReceivedRequest[] = [];
  let [isLost, isEnded] = [false, false];
  const target = new WeakSet<ReceivedRequest>();
  const end = () => {
    isEnded = true;
    return 'drop' as const;
  };
  const interceptor: Interceptor = {
    before: (request) => {
      if (isEnded) {
        return 'drop';
      }
      if (!isLost) {
        isLost = isLedgerWrite(request);
        return isLost
          ? Response.json({ message: 'is at another sha but expected one' }, { status: 409 })
          : null;
      }
      requests.push(request);
      if (requests.length - 1 !== boundary?.request) {
        return null;
      }
      target.add(request);
      return boundary.isDone ? null : end();
    },
    after: (request) => (target.has(request) ? end() : null),
  };
  return { interceptor, requests };
}

async function play(boundary: Boundary | null) {
  const site = await openSite();
  try {
    fileFor(site, 'Acme');
    await handle(site, 1);
    for (const title of ['Borealis', 'Cygnus', 'Draco']) {
      fileFor(site, title);
    }
    const { interceptor, requests } = lostRace(boundary);
    site.github.intercept(interceptor);
    const hasEnded = await handle(site, 2).then(
      () => false,
      () => true,
    );
    site.github.intercept(null);
    const [commit] = await dataCommits(site.github.gitDirectory);
    site.clock.advance({ minutes: 20 });
    for (const issue of [2, 3, 4]) {
      await handle(site, issue);
    }
    await site.run({ kind: 'sweep' });
    const { audit, ...picture } = await pictureOf(site);
    // One commit for three issues have another order and another title than three commits.
    const lines = [audit].flat().filter((line) => /^handoff \d/.test(String(line)));
    return { hasEnded, requests, commit, picture, audit: lines.toSorted() };
  } finally {
    site.close();
  }
}

/** Each client another one: no handoff mentions the others as earlier ones. */
function fileFor({ people }: Site, client: string): void {
  people.sam.fileForm(sale, { ...complete, client_name: client }, { title: client });
}

function handle(site: Site, issue: number) {
  const { updatedAt } = site.github.issue(issue);
  return site.run({ kind: 'event', issue, updatedAt });
}

const undisturbed = await play(null);

test('a run that lost the race records the others in its commit', () => {
  expect(undisturbed.hasEnded).toBe(false);
  expect(undisturbed.commit?.message.match(/^handoff \d+: initiated/gm)).toHaveLength(3);
});

test('a run finds its issue recorded by the run of another issue, and shows it without waiting', async () => {
  const site = await openSite();
  try {
    for (const title of ['Acme', 'Borealis', 'Cygnus']) {
      fileFor(site, title);
    }
    site.github.intercept(lostRace(null).interceptor);
    await handle(site, 1);
    site.github.intercept(null);
    expect(labelsOf(site, 2)).not.toContain('initiated');
    const before = site.clock.now();
    await handle(site, 2);
    expect(labelsOf(site, 2)).toContain('initiated');
    expect(site.clock.now()).toEqual(before);

    // What only one run can have recorded, that run may be showing now.
    await site.people.alice.comment(3, '/accept');
    await handle(site, 3);
    await site.people.alice.unlabel(3, 'team/onboarding');
    const later = Number(site.clock.now());
    await handle(site, 3);
    expect(Number(site.clock.now()) - later).toBe(concurrentRunGraceMs);
  } finally {
    site.close();
  }
});

function labelsOf({ github }: Site, issue: number): readonly string[] {
  return github.issue(issue).labels;
}

const boundaries = undisturbed.requests.flatMap((request, at) => [
  { request: at, isDone: false },
  // To end it after a reading is to end it before the next request.
  ...(request.method === 'GET' || isGraphQL(request) ? [] : [{ request: at, isDone: true }]),
]);

test.each(boundaries.filter((_, at) => at % stride === 0))(
  'ended at request $request after that, done: $isDone, every row is kept, once',
  async (boundary) => {
    const { picture, audit } = await play(boundary);
    expect(picture).toEqual(undisturbed.picture);
    expect(audit).toEqual(undisturbed.audit);
  },
);
