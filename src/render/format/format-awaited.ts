// A handoff that another waits for.

import type { AwaitedHandoff } from '../../handoff/state.ts';
import { code } from './escape.ts';

/** `#3 (`legal_review`)`. */
export function formatAwaited({ handoffType, issueNumber }: AwaitedHandoff): string {
  const type = code(handoffType, 60);
  return issueNumber === undefined ? type : `#${issueNumber} (${type})`;
}
