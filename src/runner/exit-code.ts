// The run's exit code: 1 where a person has to do something before it can work.

import type { Outcome } from '../text/outcome.ts';

export function exitCodeFor(outcomes: readonly Outcome[]): 0 | 1 {
  return outcomes.some((outcome) => outcome.kind === 'misconfigured') ? 1 : 0;
}
