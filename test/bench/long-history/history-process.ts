// A GitHub with a long history, in a process of its own. Started by `long-history.ts` with its length.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../../src/sandbox/github/local-github.ts';
import { openSite } from '../../field/github/setup/site.ts';
import { sale } from '../../scenarios/stage/sale.ts';
import { repeatHandoffs } from './repeat-handoffs.ts';

const [handoffs = 0, hourlyLimit = 0] = process.argv.slice(2).map(Number);
/** Most end, and some were sent back. */
const pattern = 20;
const config = 'teams:\n  sales: { members: [sam] }\n  onboarding: { members: [alice, bob] }\n';

const directory = mkdtempSync(join(tmpdir(), 'baton-history-'));
const clock = createManualClock('2026-12-01T09:00:00Z');
const github = await createGitHub({
  clock: clock.now,
  directory,
  repository: 'acme/ops',
  people: [
    { login: 'sam', role: 'read' },
    { login: 'alice', role: 'write' },
    { login: 'bob', role: 'write' },
    { login: 'mallory', role: 'triage' },
    { login: 'erin', role: 'admin' },
  ],
  files: { '.github/handoffs/config.yml': config },
  memory: repeatHandoffs(await play(), handoffs),
  ...(hourlyLimit === 0 ? {} : { hourlyLimit }),
});
const { url, close } = await github.listen();
process.on('message', (message) => {
  if (message === 'an hour later') {
    clock.advance({ hours: 1 });
  }
  if (message === 'lose the ledger') {
    github.commitFiles({ as: 'erin', branch: 'handoff-data', files: {}, message: 'By hand' });
  }
  const sum = (sizes: readonly number[]) => sizes.reduce((one, other) => one + other, 0);
  const { requests } = github;
  process.send?.({
    requests: requests.length,
    bytesUp: sum(requests.map(({ bytesUp }) => bytesUp)),
    bytesDown: sum(requests.map(({ bytesDown }) => bytesDown)),
  });
  github.forgetRequests();
});
process.once('disconnect', () => {
  void close();
  rmSync(directory, { recursive: true, force: true });
});
process.send?.({ url, token: github.actionsToken });

async function play() {
  const site = await openSite({ config });
  try {
    for (let number = 1; number <= pattern; number += 1) {
      const issue = site.file();
      await site.handle(issue);
      const doer = [site.alice, site.bob][number % 2] ?? site.alice;
      if (number % 8 === 0) {
        await doer.comment(issue, '/return incomplete The goals are not clear.');
        await site.handle(issue);
        await site.sam.comment(issue, '/resubmit');
        await site.handle(issue);
      }
      await doer.comment(issue, '/accept We onboard them by the end of the month.');
      await site.handle(issue);
      for (const item of sale.checklist) {
        doer.tick(issue, item);
      }
      await site.handle(issue);
      await doer.comment(issue, number % 10 === 0 ? '/hold waiting for the contract' : '/complete');
      await site.handle(issue);
    }
    return site.github.remember();
  } finally {
    site.close();
  }
}
