// Reads the inputs, opens the ports and dispatches the event.

import { compileLess } from './compile-less.ts';
import { openPorts } from './open-ports.ts';
import { ServiceError } from './ports/service-error.ts';
import type { RunnerEvent } from './runner/event.ts';
import { readInputs } from './runner/inputs.ts';
import {
  reportDryRun,
  reportInputProblems,
  reportResults,
  reportServiceError,
} from './runner/results/report-results.ts';
import { writeDashboard } from './runner/results/write-dashboard.ts';
import { dispatch } from './usecases/dispatch.ts';
import type { DryRun } from './usecases/dry-run.ts';
import { isFailure } from './usecases/run-result.ts';

/** @returns the exit code: 1 if a person has to fix something before it can work */
export async function run(event: RunnerEvent, environment: NodeJS.ProcessEnv): Promise<0 | 1> {
  // Not before Node has loaded its HTTP modules: V8 refuses Node's cache of them once an option is changed.
  setImmediate(compileLess);
  const read = readInputs(event.kind === 'dispatch' ? event.mode : null);
  if (read.kind === 'invalid') {
    reportInputProblems(read.problems);
    return 1;
  }
  try {
    const dryRun = read.inputs.dryRun ? await startDryRun() : null;
    const ports = await openPorts(read.inputs, environment, dryRun);
    const outcomes = await dispatch(ports, event, read.inputs);
    if (dryRun === null) {
      const url = repositoryUrl(environment);
      const written = { wanted: read.inputs.dashboard, environment, repositoryUrl: url };
      await reportResults(outcomes, {
        repositoryUrl: url,
        writeDashboard: () => writeDashboard(ports, outcomes.at(-1), written),
      });
    } else {
      await reportDryRun(outcomes, dryRun.unwritten);
    }
    return outcomes.some(isFailure) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ServiceError)) {
      throw error;
    }
    reportServiceError(error);
    return 1;
  }
}

async function startDryRun(): Promise<DryRun> {
  const { createDryRun } = await import('./usecases/dry-run.ts');
  return createDryRun();
}

function repositoryUrl(environment: NodeJS.ProcessEnv): string {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return `${server}/${environment['GITHUB_REPOSITORY'] ?? ''}`;
}
