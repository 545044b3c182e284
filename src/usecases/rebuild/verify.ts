// `mode: verify`: rebuilds the ledger in memory, compares it with the current one, and discards it.

import type { Compared } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { refuseForeignLedger } from '../issue/guards/guard-foreign-ledger.ts';
import { refuseToBeginAgain } from '../issue/guards/guard-lost-ledger.ts';
import { concurrentRunGraceMs } from '../issue/record/record-and-sync.ts';
import { type LoadedConfiguration, loadUncached } from '../load-configuration.ts';
import type { RebuildStats, RunResult } from '../run-result.ts';
import { type HandoffIssueReader, openHandoffIssues } from './read-handoff-issues.ts';
import { createRebuild } from './rebuild-ledger.ts';

/** If more issues differ, recent activity is not the reason. */
const maxInProgress = 50;

export async function verify(ports: Ports): Promise<RunResult> {
  const reader = await openHandoffIssues(ports.github);
  const loaded = await loadUncached(ports, reader.configurationVersion);
  if (loaded.kind === 'invalid') {
    return { kind: 'misconfigured', problems: loaded.problems };
  }
  await refuseForeignLedger(ports);
  const { issues } = await reader.read({ labels: [], numbers: [] });
  await refuseToBeginAgain(ports, issues);
  const { result, discrepancies } = await compareTwice(ports, reader, loaded);
  return { kind: 'verified', ...result, discrepancies };
}

/** Compares again after a moment, because another run may be recording changes. */
async function compareTwice(
  ports: Ports,
  reader: HandoffIssueReader,
  loaded: LoadedConfiguration,
): Promise<Compared<RebuildStats>> {
  const first = await compare(ports, reader, loaded);
  const numbers = new Set(first.discrepancies.map(({ issueNumber }) => issueNumber));
  if (numbers.size === 0 || numbers.size > maxInProgress) {
    return first;
  }
  await ports.wait(concurrentRunGraceMs);
  reader.forget([...numbers]);
  ports.ledger.invalidate();
  const second = await compare(ports, reader, loaded);
  return {
    ...second,
    discrepancies: second.discrepancies.filter(({ issueNumber }) => numbers.has(issueNumber)),
  };
}

function compare(
  ports: Ports,
  reader: HandoffIssueReader,
  loaded: LoadedConfiguration,
): Promise<Compared<RebuildStats>> {
  return ports.ledger.compare(createRebuild(ports, { reader, loaded }));
}
