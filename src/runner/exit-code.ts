// The exit code of the run: 1 if a person has to fix something before it can work.

import { isFailure, type RunResult } from '../usecases/run-result.ts';

export function exitCodeFor(outcomes: readonly RunResult[]): 0 | 1 {
  return outcomes.some(isFailure) ? 1 : 0;
}
