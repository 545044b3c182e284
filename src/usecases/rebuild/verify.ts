// `mode: verify`: rebuilds the ledger in memory, compares it issue by issue with the current one, and discards it.

import type { Ports } from '../../ports/ports.ts';
import { refuseForeignLedger } from '../issue/guards/guard-foreign-ledger.ts';
import { refuseToBeginAgain } from '../issue/guards/guard-lost-ledger.ts';
import { concurrentRunGraceMs } from '../issue/record/record-and-sync.ts';
import { loadUncached } from '../load-configuration.ts';
import type { RunResult } from '../run-result.ts';
import { openHandoffIssues } from './read-handoff-issues.ts';
import { createRebuild } from './rebuild-ledger.ts';
import { type RebuildLimits, usualRebuildLimits } from './rebuild-limits.ts';

/** If more issues differ, recent activity is not the reason. */
const maxInProgress = 50;

export async function verify(
  ports: Ports,
  limits: RebuildLimits = usualRebuildLimits,
): Promise<RunResult> {
  const reader = await openHandoffIssues(ports.github, limits);
  const loaded = await loadUncached(ports, reader.configurationVersion);
  if (loaded.kind === 'invalid') {
    return { kind: 'misconfigured', problems: loaded.problems };
  }
  await refuseForeignLedger(ports, await ports.ledger.read((view) => view.repositoryId()));
  const { fill, mayContinue } = createRebuild(ports, {
    ...{ mode: 'verify', reader, loaded, limits },
    async check({ issues }, { former }) {
      if (former === null) {
        await refuseToBeginAgain(ports, issues);
      }
    },
    /** Another run may be recording changes: compares again after a moment. */
    async lookAgain({ previous, newLedger }) {
      const different = newLedger.different();
      if (different.length === 0 || different.length > maxInProgress) {
        return [];
      }
      await ports.wait(concurrentRunGraceMs);
      ports.ledger.invalidate();
      await previous.reload();
      return different;
    },
  });
  const { result, discrepancies } = await ports.ledger.compare(fill, mayContinue);
  const inEffect = await ports.ledger.read((view) => view.configuration(loaded.version));
  return {
    kind: 'verified',
    ...result,
    discrepancies: discrepancies.filter(({ field }) => inEffect !== null || !isDeadline(field)),
  };
}

/** They follow a new configuration with the next run that writes. */
function isDeadline(field: string): boolean {
  return ['next_due_at', 'next_reminder_at', 'overdue_since'].some(
    (column) => field === `handoffs.${column}`,
  );
}
