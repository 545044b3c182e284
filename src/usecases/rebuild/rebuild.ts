// `mode: rebuild`: rebuilds the ledger from the issues, their timelines and edit histories. Keeps
// a copy of the previous one.

import type { Ports } from '../../ports/ports.ts';
import { loadUncached } from '../load-configuration.ts';
import type { RunResult } from '../run-result.ts';
import { openHandoffIssues } from './read-handoff-issues.ts';
import { createRebuild } from './rebuild-ledger.ts';
import { type RebuildLimits, usualRebuildLimits } from './rebuild-limits.ts';

export async function rebuild(
  ports: Ports,
  limits: RebuildLimits = usualRebuildLimits,
): Promise<RunResult> {
  const reader = await openHandoffIssues(ports.github, limits);
  const loaded = await loadUncached(ports, reader.configurationVersion);
  if (loaded.kind === 'invalid') {
    return { kind: 'misconfigured', problems: loaded.problems };
  }
  const { fill, mayContinue } = createRebuild(ports, { mode: 'rebuild', reader, loaded, limits });
  const { result, former, keptAs } = await ports.ledger.rebuild(fill, reader.now, mayContinue);
  return {
    kind: 'rebuilt',
    ...result,
    former,
    keptAs,
  };
}
