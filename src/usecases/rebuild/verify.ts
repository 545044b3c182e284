// `mode: verify`: rebuilds the ledger in memory, compares it with the current one, and discards it.

import type { Compared, Ports } from '../../ports/world.ts';
import { refuseForeignLedger } from '../issue/guards/guard-foreign-ledger.ts';
import { refuseToBeginAgain } from '../issue/guards/guard-lost-ledger.ts';
import { concurrentRunGraceMs } from '../issue/record/record-and-sync.ts';
import { type LoadedConfiguration, loadUncached } from '../load-configuration.ts';
import type { RebuildStats, RunResult } from '../run-result.ts';
import { type HandoffIssueReader, openHandoffIssues } from './read-handoff-issues.ts';
import { createRebuild } from './rebuild-ledger.ts';

/** If more issues differ, recent activity is not the reason. */
const maxInProgress = 50;

export async function verify(world: Ports): Promise<RunResult> {
  const reader = await openHandoffIssues(world.github);
  const loaded = await loadUncached(world, reader.configurationVersion);
  if (loaded.kind === 'invalid') {
    return { kind: 'misconfigured', problems: loaded.problems };
  }
  await refuseForeignLedger(world);
  const { issues } = await reader.read({ labels: [], numbers: [] });
  await refuseToBeginAgain(world, issues);
  const { result, discrepancies } = await compareTwice(world, reader, loaded);
  return { kind: 'verified', ...result, discrepancies };
}

/** Compares again after a moment, because another run may be recording changes. */
async function compareTwice(
  world: Ports,
  reader: HandoffIssueReader,
  loaded: LoadedConfiguration,
): Promise<Compared<RebuildStats>> {
  const first = await compare(world, reader, loaded);
  const numbers = new Set(first.discrepancies.map(({ issueNumber }) => issueNumber));
  if (numbers.size === 0 || numbers.size > maxInProgress) {
    return first;
  }
  await world.wait(concurrentRunGraceMs);
  reader.forget([...numbers]);
  world.ledger.invalidate();
  const second = await compare(world, reader, loaded);
  return {
    ...second,
    discrepancies: second.discrepancies.filter(({ issueNumber }) => numbers.has(issueNumber)),
  };
}

function compare(
  world: Ports,
  reader: HandoffIssueReader,
  loaded: LoadedConfiguration,
): Promise<Compared<RebuildStats>> {
  return world.ledger.compare(createRebuild(world, { reader, loaded, keepAs: '' }));
}
