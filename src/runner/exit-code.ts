// The run's exit code: 1 where a person has to do something before it can work.

import { isFailure, type RunResult } from '../usecases/run-result.ts';

export function exitCodeFor(outcomes: readonly RunResult[]): 0 | 1 {
  return outcomes.some(isFailure) ? 1 : 0;
}
