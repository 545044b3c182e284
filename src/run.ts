// Wires the world, and has the event handled.

import type { RunnerEvent } from './runner/event.ts';
import { exitCodeFor } from './runner/exit-code.ts';
import { type Inputs, readInputs } from './runner/inputs.ts';
import { presentFault, presentInputProblems, presentOutcomes } from './runner/present.ts';
import type { Outcome } from './text/outcome.ts';
import { handleIssue } from './work/handle-issue.ts';
import { Fault, type World } from './work/world.ts';
import { openWorld } from './world.ts';

/** @returns the exit code */
export async function run(event: RunnerEvent, environment: NodeJS.ProcessEnv): Promise<0 | 1> {
  const read = readInputs(event.kind === 'dispatch' ? event.mode : null);
  if (read.kind === 'unsound') {
    await presentInputProblems(read.problems);
    return 1;
  }
  try {
    const world = await openWorld(read.inputs, environment);
    const outcomes = await act(world, event, read.inputs);
    await presentOutcomes(outcomes, repositoryUrl(environment));
    return exitCodeFor(outcomes);
  } catch (error) {
    if (!(error instanceof Fault)) {
      throw error;
    }
    await presentFault(error);
    return 1;
  }
}

async function act(
  world: World,
  event: RunnerEvent,
  { mode, days, asOf }: Inputs,
): Promise<readonly Outcome[]> {
  if (mode === 'auto' && event.kind === 'issue') {
    return [await handleIssue(world, event)];
  }
  if (mode === 'auto' && event.kind === 'other') {
    return [{ kind: 'not_ours', issueNumber: null }];
  }
  if (mode === 'rebuild') {
    const { rebuild } = await import('./work/rebuild.ts');
    return [await rebuild(world)];
  }
  if (mode === 'verify') {
    const { verify } = await import('./work/verify.ts');
    return [await verify(world)];
  }
  const outcomes: Outcome[] = [];
  if (mode !== 'report') {
    const { sweep } = await import('./work/sweep.ts');
    outcomes.push(await sweep(world));
  }
  if (mode !== 'sweep' && exitCodeFor(outcomes) === 0) {
    const { report } = await import('./work/report.ts');
    const reported = await report(world, { days, asOf, isForced: mode === 'report' });
    outcomes.push(...(reported === null ? [] : [reported]));
  }
  return outcomes;
}

function repositoryUrl(environment: NodeJS.ProcessEnv): string {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return `${server}/${environment['GITHUB_REPOSITORY'] ?? ''}`;
}
