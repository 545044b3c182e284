// The handoffs before and after this one.

import { joinList } from '../../../base/join-list.ts';
import type { NextHandoff } from '../../../handoff/state.ts';
import { formatAwaited } from '../../format/format-awaited.ts';

/** null: it has neither. */
export function chainSection({
  openedFrom,
  next,
}: {
  /** The issue of the handoff before. */
  readonly openedFrom: number | undefined;
  readonly next: readonly NextHandoff[];
}): string | null {
  const opened = next.flatMap(({ issueNumber, handoffType }) =>
    issueNumber === null ? [] : [formatAwaited({ handoffType, issueNumber })],
  );
  const parts = [
    ...(openedFrom === undefined ? [] : [`**Previous handoff:** #${openedFrom}`]),
    ...(opened.length === 0 ? [] : [`**Next handoff:** ${joinList(opened)}`]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}
