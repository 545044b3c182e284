// One handoff as it may have gone, and its rows.

import type { SqlValue } from 'sql.js';

type Row = Readonly<Record<string, SqlValue>>;
/** By table. */
export type Rows = Readonly<
  Record<'handoffs' | 'submissions' | 'returns' | 'feedback', readonly Row[]>
>;

interface Span {
  readonly seed: number;
  /** In seconds since 1970. */
  readonly from: number;
  readonly until: number;
}

const fields = ['client_name', 'goals', 'start_date', 'key_contacts'] as const;
const reasons = ['missing_context', 'wrong_team', 'not_ready', null] as const;
const routes = [
  ['sales', 'onboarding', 'sales_to_onboarding'],
  ['Sales', 'Onboarding', 'sales_to_onboarding'],
  ['sales', 'support', 'sales_to_support'],
  ['design', 'development', 'design_to_development'],
  ['support', 'development', 'support_to_development'],
  ['onboarding', 'sales', 'onboarding_to_sales'],
] as const;

type Draw = () => number;
type Clock = 'waiting' | 'in_progress' | 'with_sender';

export function inventHandoff(id: number, { seed, from, until }: Span): Rows {
  const draw = drawing(seed * 1_000_003 + id);
  const initiated = Math.floor(from + draw() * (until - from + 1));
  const [fromTeam, toTeam, handoffType] = oneOf(draw, routes);
  const told = tell(draw, initiated, until);
  const handoff = { from_team: fromTeam, handoff_type: handoffType };
  return {
    handoffs: [
      {
        id,
        ...handoff,
        to_team: toTeam,
        initiated_at: text(initiated),
        issue_number: id,
        title: `Client ${id}`,
        initiated_by: 'alice',
        owner: told.columns.accepted_at === null ? null : 'bob',
        context_json: '{}',
        repository: 'acme/ops',
        assignees_json: '["bob"]',
        assignment_json: '{"policy":"nobody","assignees":[],"away":[]}',
        template_version: 't',
        accept_within: draw() < 0.7 ? 86_400 : null,
        complete_within: draw() < 0.7 ? 864_000 : null,
        ...told.columns,
      },
    ],
    submissions: submissionsOf(draw, id, { ...handoff, before: initiated }),
    returns: told.returns.map((at, n) => ({
      source: `return:${id}-${n}`,
      handoff_id: id,
      issue_number: id,
      reason: oneOf(draw, reasons),
      fields_json: JSON.stringify(someOf(draw, 0.2)),
      returned_by: 'bob',
      returned_at: text(at),
    })),
    feedback:
      told.columns.status === 'completed' && draw() < 0.4 ? [ratingOf(draw, id, until)] : [],
  };
}

/** Turn by turn, as far as there is time. */
function tell(draw: Draw, initiated: number, until: number) {
  const seconds = { waiting: 0, in_progress: 0, with_sender: 0 };
  const worked = { waiting: 0, in_progress: 0, with_sender: 0 };
  const dates: { accepted: number | null; completed: number | null; cancelled: number | null } = {
    accepted: null,
    completed: null,
    cancelled: null,
  };
  const elapsed: Record<'accepted' | 'completed' | 'lastWait', number | null> = {
    accepted: null,
    completed: null,
    lastWait: null,
  };
  const returns: number[] = [];
  let [status, since, reopened] = ['initiated', initiated, 0];
  /** false: that turn still continues. */
  const turn = (clock: Clock, next: string, hours: number): boolean => {
    const ran = Math.floor(-Math.log(1 - draw()) * hours * 3600);
    if (since + ran > until || draw() < 0.04) {
      return false;
    }
    seconds[clock] += ran;
    worked[clock] += Math.floor(ran * 0.3);
    [status, since] = [next, since + ran];
    return true;
  };
  const total = () => worked.waiting + worked.in_progress + worked.with_sender;
  const goOn = () => {
    while (draw() < 0.15) {
      if (!turn('waiting', 'returned', 10)) {
        return;
      }
      returns.push(since);
      if (!turn('with_sender', 'initiated', 20)) {
        return;
      }
    }
    const waitedBefore = worked.waiting;
    if (!turn('waiting', 'accepted', 14)) {
      return;
    }
    elapsed.lastWait = worked.waiting - waitedBefore;
    dates.accepted = since;
    elapsed.accepted = total();
    if (draw() < 0.08) {
      if (turn('in_progress', 'cancelled', 50)) {
        dates.cancelled = since;
      }
      return;
    }
    if (draw() < 0.1) {
      if (!turn('in_progress', 'accepted', 30)) {
        return;
      }
      reopened += 1;
    }
    if (!turn('in_progress', 'completed', 70)) {
      return;
    }
    dates.completed = since;
    elapsed.completed = total();
  };
  goOn();
  const isOpen = status === 'initiated' || status === 'accepted';
  return {
    returns,
    columns: {
      status,
      status_changed_at: text(since),
      accepted_at: orNull(dates.accepted),
      completed_at: orNull(dates.completed),
      cancelled_at: orNull(dates.cancelled),
      reopen_count: reopened,
      return_count: returns.length,
      edited_after_acceptance: dates.accepted !== null && draw() < 0.2 ? 1 : 0,
      accepted_business_seconds: elapsed.accepted,
      completed_business_seconds: elapsed.completed,
      last_wait_business_seconds: elapsed.lastWait,
      next_due_at: isOpen && draw() < 0.5 ? text(since + Math.floor(draw() * 400_000)) : null,
      waiting_seconds: seconds.waiting,
      waiting_business_seconds: worked.waiting,
      in_progress_seconds: seconds.in_progress,
      in_progress_business_seconds: worked.in_progress,
      with_sender_seconds: seconds.with_sender,
      with_sender_business_seconds: worked.with_sender,
    },
  };
}

/** The last one is complete: with it the handoff was initiated. */
function submissionsOf(
  draw: Draw,
  id: number,
  {
    before,
    ...of
  }: { readonly from_team: string; readonly handoff_type: string; readonly before: number },
): readonly Row[] {
  const attempts = 1 + Math.floor(draw() * draw() * 4);
  return Array.from({ length: attempts }, (_, n) => {
    const isLast = n + 1 === attempts;
    const missing = isLast ? [] : someOf(draw, 0.4);
    const invalid = isLast || missing.length > 0 ? [] : someOf(draw, 0.9);
    return {
      source: `submission:${id}-${n}`,
      issue_number: id,
      ...of,
      attempt: n + 1,
      submitted_by: 'alice',
      submitted_at: text(before - (attempts - n - 1) * 1800),
      complete: Number(missing.length + invalid.length === 0),
      missing_json: JSON.stringify(missing),
      invalid_json: JSON.stringify(invalid),
    };
  });
}

function ratingOf(draw: Draw, id: number, until: number): Row {
  return {
    handoff_id: id,
    rating: 1 + Math.floor(draw() * 5),
    comment: null,
    given_by: 'bob',
    given_at: text(until - Math.floor(draw() * 5_000_000)),
    missing_json: JSON.stringify(someOf(draw, 0.2)),
  };
}

function someOf(draw: Draw, chance: number): readonly string[] {
  return fields.filter(() => draw() < chance);
}

function oneOf<T>(draw: Draw, items: readonly T[]): T {
  return items[Math.floor(draw() * items.length)] as T;
}

function orNull(at: number | null): string | null {
  return at === null ? null : text(at);
}

function text(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** From 0 up to 1: mulberry32, which is in the public domain. */
function drawing(seed: number): Draw {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
