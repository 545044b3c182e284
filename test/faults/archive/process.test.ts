// The bundle as a process that is ended while it moves handoffs to an archive, or brings one back: the next
// run does what is left.

import fs from 'node:fs';
import git from 'isomorphic-git';
import { describe, expect, test } from 'vitest';
import { inspectArchives } from '../../../src/cli/doctor/facts/inspect-archives.ts';
import { openDataBranch } from '../../../src/github/data-branch/data-branch.ts';
import { readHistory } from '../../../src/github/data-branch/history.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { usualLimits } from '../../../src/ledger/archive/archive-limits.ts';
import { openLedgerReader } from '../../../src/ledger/ledger-reader.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import type { ReceivedRequest } from '../../../src/sandbox/github/http/request-log.ts';
import { newLedger } from '../../ledger/setup/new-ledger.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { tinyLimits } from '../../ledger/setup/tiny-limits.ts';
import { quickTime } from '../../quick-time.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { isCampaign } from '../figures.ts';
import { type Boundary, killer } from '../kill/kill.ts';
import { isGraphQL } from '../kinds/fault.ts';
import { orderOf, type Step, steps } from '../one-fault/acts.ts';
import { causeOf, runBundle } from '../site/bundle.ts';
import { dataCommits, pictureOf } from '../site/picture.ts';
import { openSite, type Site } from '../site/site.ts';

/** `npm test` ends it at one boundary in so many, the campaign at all. */
const stride = isCampaign() ? 1 : 16;

function branchOf({ github }: Site) {
  const octokit = createClient({
    token: github.actionsToken,
    baseUrl: 'https://api.github.com',
    fetch: github.fetch,
    time: quickTime(),
  });
  const at = { octokit, owner: 'acme', repo: 'ops', branch: 'handoff-data', path: 'handoffs.db' };
  return { at, branch: openDataBranch({ ...at, readme: 'The ledger.' }) };
}

/** Runs the bundle for the step, ended at a boundary; null: at none. */
async function runEndedAt(site: Site, step: Step, boundary: Boundary | null) {
  const requests: ReceivedRequest[] = [];
  const trigger = await causeOf(site, step);
  const end = new AbortController();
  const strike = boundary === null ? null : killer(boundary, end);
  site.github.intercept({
    before: (request) => {
      requests.push(request);
      return strike?.before?.(request) ?? null;
    },
    after: (request, response) => strike?.after?.(request, response) ?? null,
  });
  const { conclusion } = await runBundle(site, trigger, end.signal);
  site.github.intercept(null);
  return { conclusion, requests };
}

function boundariesOf(requests: readonly ReceivedRequest[]): readonly Boundary[] {
  return requests
    .flatMap((request, at) => [
      { request: at, isDone: false },
      // To end it after a reading is to end it before the next request.
      ...(request.method === 'GET' || isGraphQL(request) ? [] : [{ request: at, isDone: true }]),
    ])
    .filter((_, at) => at % stride === 0);
}

/** All ended: GitHub no longer has their issues, and a sweep asks for those that are open. */
async function fullLedger(): Promise<Uint8Array> {
  const ledger = newLedger();
  await ledger.transact(async (changes) => {
    for (let number = 1; number <= 2100; number += 1) {
      await changes.record(sampleRecord(number));
    }
    return { result: null, reason: '2100 handoffs' };
  });
  return ledger.branch.stored()?.bytes ?? new Uint8Array();
}
const full = await fullLedger();

const schedule: Step = {
  name: 'a sweep',
  at: '2026-11-17T09:00:00Z',
  deed: () => {},
  order: 'sweep',
};

/** A ledger past its limit, with handoffs that ended long ago. */
async function siteToArchive(): Promise<Site> {
  const site = await openSite();
  await branchOf(site).branch.write({ bytes: full, expected: null, message: '2100 handoffs' });
  return site;
}

/** All rows that people read, with those of archives; and what is wrong with the archives. */
async function contentsOf(site: Site) {
  const { at, branch } = branchOf(site);
  const [head] = await dataCommits(site.github.gitDirectory);
  const place = { fs, gitdir: site.github.gitDirectory, oid: head?.oid ?? '' };
  const { blob } = await git.readBlob({ ...place, filepath: 'handoffs.db' });
  const reader = await openLedgerReader(blob, { readVersion: branch.readVersion });
  const archived = await reader.archived();
  const history = await readHistory(at);
  const faulty = await inspectArchives(archived, history?.blobs ?? new Map(), branch);
  const leftOut = await reader.merge('all');
  const ask = (question: string) => reader.ask(question);
  const rows = [
    ask("SELECT * FROM handoffs WHERE status = 'completed' ORDER BY id"),
    ask('SELECT * FROM events ORDER BY id'),
    ask('SELECT * FROM checklist_items ORDER BY handoff_id, position'),
  ];
  reader.close();
  return { archives: archived.files.length, bytes: blob.length, faulty, leftOut, rows };
}

describe('a sweep that moves handoffs to an archive', async () => {
  const site = await siteToArchive();
  const before = await contentsOf(site);
  const { requests } = await runEndedAt(site, schedule, null);
  const after = await contentsOf(site);
  site.close();

  test('moves them, and all are read as before', () => {
    expect(before).toMatchObject({ archives: 0, faulty: [] });
    expect(after).toMatchObject({ archives: 1, faulty: [], leftOut: [] });
    expect(after.bytes).toBeLessThan(usualLimits.ledger);
    expect(after.rows).toEqual(before.rows);
  });

  test.each(boundariesOf(requests))(
    'ended at request $request, done: $isDone',
    async (boundary) => {
      const ended = await siteToArchive();
      try {
        const { conclusion } = await runEndedAt(ended, schedule, boundary);
        expect(conclusion).toBe('cancelled');
        const between = await contentsOf(ended);
        expect(between.rows).toEqual(before.rows);
        expect(between.faulty).toEqual([]);
        ended.clock.advance({ minutes: 20 });
        await ended.run({ kind: 'sweep' });
        const contents = await contentsOf(ended);
        expect(contents).toMatchObject({ archives: 1, faulty: [], leftOut: [] });
        expect(contents.rows).toEqual(before.rows);
      } finally {
        ended.close();
      }
    },
  );
});

const reopening: Step = {
  name: 'an archived handoff is reopened',
  at: '2026-12-20T09:00:00Z',
  deed: ({ people }) => people.alice.reopen(1),
  order: 'event',
  issue: 1,
};

/** Issue 1 has ended and is in an archive. */
async function siteWithArchived(): Promise<Site> {
  const site = await openSite();
  for (const step of steps.slice(0, 6)) {
    site.clock.set(step.at);
    await step.deed(site);
    await site.run(orderOf(site, step));
  }
  site.clock.set('2026-12-19T09:00:00Z');
  site.people.sam.fileForm(sale, { ...complete, client_name: 'Cygnus' }, { title: 'Cygnus' });
  await site.run({ kind: 'event', issue: 3, updatedAt: null });
  const { branch } = branchOf(site);
  const limits = { ...tinyLimits, archive: 8_000_000 };
  const wait = async () => {};
  const ledger = openLedger({ branch, repository: 'acme/ops', wait, random: () => 0, limits });
  expect(await ledger.archiveEnded('2026-12-19T10:00:00Z')).toMatchObject({ issues: 1 });
  return site;
}

async function afterReopening(boundary: Boundary | null) {
  const site = await siteWithArchived();
  try {
    const { conclusion, requests } = await runEndedAt(site, reopening, boundary);
    site.clock.advance({ minutes: 20 });
    await site.run(orderOf(site, reopening));
    await site.run({ kind: 'sweep' });
    const { faulty, leftOut } = await contentsOf(site);
    return { conclusion, requests, faulty, leftOut, picture: await pictureOf(site) };
  } finally {
    site.close();
  }
}

describe('a run that brings an archived handoff back', async () => {
  const { requests, picture } = await afterReopening(null);

  test('records it with all that happened before', () => {
    const events = [picture['events']]
      .flat()
      .filter((row) => String(row).includes('"issue_number":1,'));
    expect(events.length).toBeGreaterThan(4);
    expect(JSON.stringify(events.at(-1))).toContain('reverted');
  });

  test.each(boundariesOf(requests))(
    'ended at request $request, done: $isDone',
    async (boundary) => {
      const ended = await afterReopening(boundary);
      expect(ended).toMatchObject({ conclusion: 'cancelled', faulty: [], leftOut: [] });
      expect(ended.picture).toEqual(picture);
    },
  );
});
