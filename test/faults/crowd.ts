// Many runs at once, from several processes, on one ledger.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { complete, sale } from '../scenarios/stage/sale.ts';
import { dataCommits, pictureOf } from './picture.ts';
import { openSite } from './site.ts';

const member = fileURLToPath(new URL('crowd-member.ts', import.meta.url));

export async function crowd({
  processes,
  runsEach,
}: {
  readonly processes: number;
  readonly runsEach: number;
}) {
  const site = await openSite();
  const { github } = site;
  const { url, close } = await github.listen();
  try {
    const sam = site.people.sam;
    for (let at = 0; at < processes * runsEach; at += 1) {
      sam.fileForm(sale, complete, { title: `Client ${at}` });
    }
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
      messages: commits.map(({ message }) => message.split('\n', 1)[0] ?? ''),
      attempts: writes.length,
      picture: await pictureOf(site),
      issues: github.issues(),
    };
  } finally {
    await close();
    site.close();
  }
}
