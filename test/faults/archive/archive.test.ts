// A sweep's move to an archive that something ends at any of its requests: every row is kept, once.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDataBranch } from '../../../src/github/data-branch/data-branch.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import type { Ledger, LedgerView } from '../../../src/ports/ledger.ts';
import { ServiceError } from '../../../src/ports/service-error.ts';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';
import type { Interceptor } from '../../../src/sandbox/github/http/request-log.ts';
import { createGitHub } from '../../../src/sandbox/github/local-github.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { tinyLimits } from '../../ledger/setup/tiny-limits.ts';

const directory = mkdtempSync(join(tmpdir(), 'baton-archive-faults-'));
afterAll(() => rmSync(directory, { recursive: true }));
let sites = 0;

const now = '2026-03-01T00:00:00Z';
const issues = [1, 2, 3];
const limits = { ...tinyLimits, archive: 8_000_000 };

/** Issues 1 and 2 have ended and may move to one archive; 3 is open. */
async function openArchivingSite() {
  sites += 1;
  const clock = createManualClock(now);
  const github = await createGitHub({
    clock: clock.now,
    directory: join(directory, String(sites)),
    repository: 'acme/ops',
    people: [{ login: 'alice', role: 'write' }],
  });
  const wait = async (milliseconds: number) => clock.advance({ minutes: milliseconds / 60_000 });
  /** A run of its own, which has read nothing yet. */
  const open = (): Ledger => {
    const octokit = createClient({
      token: github.actionsToken,
      baseUrl: 'https://api.github.com',
      fetch: github.fetch,
      time: { now: clock.now, wait, timeout: () => new AbortController().signal },
    });
    const at = { octokit, owner: 'acme', repo: 'ops', branch: 'handoff-data' };
    const branch = openDataBranch({ ...at, path: 'handoffs.db', readme: 'The ledger.' });
    return openLedger({ branch, repository: 'acme/ops', wait, random: () => 0, limits });
  };
  await open().transact(async (ledger) => {
    for (const issue of issues) {
      await ledger.record(sampleRecord(issue, issue === 3 ? 4 : 8));
    }
    return { result: null, reason: 'three handoffs' };
  });
  return { github, open };
}

const answers = async (view: LedgerView) => ({
  issues: await Promise.all(issues.map((issue) => view.issue(issue))),
  measured: await view.measured({ from: '2026-01-01T00:00:00Z', to: now }),
});

/** What happens at one request: it or its answer is lost, or the run ends there. */
const fates = {
  'its request is lost once': (at: number): Interceptor => {
    let seen = 0;
    return { before: () => (seen++ === at ? 'drop' : null) };
  },
  'its answer is lost once': (at: number): Interceptor => {
    let seen = 0;
    return { after: () => (seen++ === at ? 'drop' : null) };
  },
  'GitHub answers 503 once': (at: number): Interceptor => {
    let seen = 0;
    return { before: () => (seen++ === at ? Response.json({}, { status: 503 }) : null) };
  },
  'the run ends before it': (at: number): Interceptor => {
    let seen = 0;
    return { before: () => (seen++ >= at ? 'drop' : null) };
  },
  'the run ends after it': (at: number): Interceptor => {
    let [asked, answered] = [0, 0];
    return {
      before: () => (asked++ > at ? 'drop' : null),
      after: () => (answered++ >= at ? 'drop' : null),
    };
  },
} as const;

/** The reading of the ledger, then of the branch, and the requests of the commit. */
const requests = Array.from({ length: 10 }, (_, at) => at);

test.each(Object.entries(fates))(
  'a move in which %s is done by that run or the next',
  async (_, fate) => {
    for (const at of requests) {
      const { github, open } = await openArchivingSite();
      const before = await open().read(answers);
      github.intercept(fate(at));
      const first = await open()
        .archiveEnded(now)
        .catch((error: unknown) => {
          if (!(error instanceof ServiceError)) {
            throw error;
          }
          return null;
        });
      github.intercept(null);
      expect(await open().read(answers)).toEqual(before);
      const second = await open().archiveEnded(now);
      expect([first, second].flatMap((one) => one ?? []).length).toBeLessThan(2);
      // Nothing is left to move: both have moved, once.
      expect(await open().archiveEnded(now)).toBeNull();
      expect(await open().read(answers)).toEqual(before);
    }
  },
);
