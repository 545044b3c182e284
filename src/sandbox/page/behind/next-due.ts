// When the next open handoff is due: by then somebody is reminded.

import { dueTimes } from '../../../metrics/due.ts';
import { secondsOf } from '../../../template/duration.ts';
import { statuses } from '../../../template/types.ts';
import { readLedger } from './ledger.ts';
import type { Sandbox } from './open-sandbox.ts';

const question = {
  name: 'open',
  sql: `SELECT handoff_type, status, initiated_at, accepted_at FROM handoffs
    WHERE status IN ('initiated', 'accepted')`,
};

/** In milliseconds; null: nothing is due. */
export async function nextDue(sandbox: Sandbox, now: number): Promise<number | null> {
  const templates = sandbox.setup().configuration?.templates ?? [];
  const [open] = await readLedger(sandbox, [question]);
  const due = (open?.cells ?? []).flatMap(([type, state, initiatedAt, acceptedAt]) => {
    const template = templates.find((one) => one.type === type);
    const status = statuses.find((one) => one === state);
    if (template === undefined || status === undefined) return [];
    const initiated = Date.parse(String(initiatedAt));
    const times = dueTimes({
      status,
      initiated,
      since: status === 'accepted' ? Date.parse(String(acceptedAt)) : initiated,
      acceptWithin: template.acceptWithin ? secondsOf(template.acceptWithin) : null,
      completeWithin: template.completeWithin ? secondsOf(template.completeWithin) : null,
    });
    return [times.accept, times.complete].flatMap((time) => time ?? []);
  });
  const coming = due.filter((time) => time > now);
  return coming.length === 0 ? null : Math.min(...coming) + 60_000;
}
