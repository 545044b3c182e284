// A concurrency group, as GitHub keeps it: one run at a time, and others waiting.

/** `single`: only the newest waits. `max`: all wait, in their order, up to a hundred. */
export type Queue = 'single' | 'max';

const maxWaiting = 100;

export interface ConcurrencyGroup<Run> {
  readonly running: Run | null;
  /** The longest waiting first. */
  readonly pending: readonly Run[];
}

export function emptyGroup<Run>(): ConcurrencyGroup<Run> {
  return { running: null, pending: [] };
}

/** A run comes to the group: it starts, waits, or makes somebody's place. */
export function enterGroup<Run>(
  group: ConcurrencyGroup<Run>,
  run: Run,
  queue: Queue,
): { readonly group: ConcurrencyGroup<Run>; readonly cancelled: readonly Run[] } {
  if (group.running === null) {
    return { group: { ...group, running: run }, cancelled: [] };
  }
  if (queue === 'single') {
    return { group: { ...group, pending: [run] }, cancelled: group.pending };
  }
  if (group.pending.length >= maxWaiting) {
    return { group, cancelled: [run] };
  }
  return { group: { ...group, pending: [...group.pending, run] }, cancelled: [] };
}

/** The running one ends: the longest waiting is the running one now. */
export function leaveGroup<Run>(group: ConcurrencyGroup<Run>): ConcurrencyGroup<Run> {
  const [next = null, ...pending] = group.pending;
  return { running: next, pending };
}
