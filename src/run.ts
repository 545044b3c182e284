// Wires the world, and has the event handled.

import { openWorld } from './open-ports.ts';
import { Fault } from './ports/world.ts';
import type { RunnerEvent } from './runner/event.ts';
import { exitCodeFor } from './runner/exit-code.ts';
import { readInputs } from './runner/inputs.ts';
import {
  presentDryRun,
  presentFault,
  presentInputProblems,
  presentOutcomes,
} from './runner/results/report-results.ts';
import { act } from './usecases/dispatch.ts';
import { createDryRun } from './usecases/dry-run.ts';

/** @returns the exit code */
export async function run(event: RunnerEvent, environment: NodeJS.ProcessEnv): Promise<0 | 1> {
  const read = readInputs(event.kind === 'dispatch' ? event.mode : null);
  if (read.kind === 'unsound') {
    await presentInputProblems(read.problems);
    return 1;
  }
  try {
    const dryRun = read.inputs.dryRun ? createDryRun() : null;
    const world = await openWorld(read.inputs, environment, dryRun);
    const outcomes = await act(world, event, read.inputs);
    await (dryRun === null
      ? presentOutcomes(outcomes, repositoryUrl(environment))
      : presentDryRun(outcomes, dryRun.unwritten));
    return exitCodeFor(outcomes);
  } catch (error) {
    if (!(error instanceof Fault)) {
      throw error;
    }
    await presentFault(error);
    return 1;
  }
}

function repositoryUrl(environment: NodeJS.ProcessEnv): string {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return `${server}/${environment['GITHUB_REPOSITORY'] ?? ''}`;
}
