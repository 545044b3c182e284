import { pluralize } from '../../base/join-list.ts';
import type { RebuildStats } from '../run-result.ts';

/** A line of the audit log. */
export function rebuildReason({ lookedAt, handoffs }: RebuildStats): string {
  return `rebuilt: ${pluralize(handoffs, 'handoff')}, from ${pluralize(lookedAt, 'issue')}`;
}
