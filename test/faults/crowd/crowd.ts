// Many runs at once, from several processes, on one ledger.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { dataCommits, pictureOf } from '../site/picture.ts';
import { openSite, type Site } from '../site/site.ts';

const member = fileURLToPath(new URL('crowd-member.ts', import.meta.url));

export async function crowd({
  processes,
  runsEach,
  recorded,
}: {
  readonly processes: number;
  readonly runsEach: number;
  /** Handoffs in the ledger beforehand, of issues with higher numbers. */
  readonly recorded: number;
}) {
  const site = await openSite();
  const { github } = site;
  const { url, close } = await github.listen();
  try {
    const sam = site.people.sam;
    for (let at = 0; at < processes * runsEach; at += 1) {
      sam.fileForm(sale, complete, { title: `Client ${at}` });
    }
    await fillLedger(site, recorded);
    const ends = Array.from({ length: processes }, async (_, at) => {
      const given = [url, github.actionsToken, 1 + at * runsEach, runsEach].map(String);
      const [code]: readonly unknown[] = await once(fork(member, given), 'exit');
      return code;
    });
    const exitCodes = await Promise.all(ends);
    const commits = await dataCommits(github.gitDirectory);
    const writes = github.requests.filter(
      ({ method, path }) => method === 'PUT' && path.endsWith('/contents/handoffs.db'),
    );
    return {
      exitCodes,
      messages: commits.map(({ message }) => message),
      attempts: writes.length,
      picture: await pictureOf(site),
      issues: github.issues(),
    };
  } finally {
    await close();
    site.close();
  }
}

function fillLedger(site: Site, handoffs: number): Promise<void> {
  return site.openPorts().ledger.transact(async (changes) => {
    for (let number = 1; number <= handoffs; number += 1) {
      await changes.record(sampleRecord(100_000 + number, 8));
    }
    await changes.setCreatedAt('2026-11-01T00:00:00Z');
    return { result: undefined, reason: `${handoffs} handoffs` };
  });
}
