// Earlier handoffs about the same subject, with their dates and how they ended.

import type { Template } from '../../../config/types.ts';
import type { EarlierHandoff } from '../../../handoff/state.ts';
import type { Context } from '../../../handoff/submission.ts';
import { code, inline } from '../../format/escape.ts';

/** null if there are none. */
export function earlierSection(
  earlier: readonly EarlierHandoff[],
  { template, context }: { readonly template: Template; readonly context: Context },
): string | null {
  const subject = template.subject === undefined ? undefined : context[template.subject];
  return earlier.length === 0 || subject === undefined
    ? null
    : [
        `**Earlier handoffs for ${inline(String(subject), 100)}:**`,
        ...earlier.map(
          ({ issueNumber, handoffType, initiatedAt, end }) =>
            `- #${issueNumber} (${code(handoffType, 60)}), handed over ${dayOf(initiatedAt)}${end === null ? '' : `, ${end.status} ${dayOf(end.at)}`}`,
        ),
      ].join('\n');
}

function dayOf(time: string): string {
  return time.slice(0, 'YYYY-MM-DD'.length);
}
