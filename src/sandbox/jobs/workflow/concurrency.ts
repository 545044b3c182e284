// A GitHub concurrency group: one run at a time, others waiting.

/** `single`: only the newest waits. `max`: all wait in order, up to a hundred. */
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

/** Adds a run: it starts, waits, or replaces a waiting one. */
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

/** Ends the running one: the longest waiting one is next. */
export function leaveGroup<Run>(group: ConcurrencyGroup<Run>): ConcurrencyGroup<Run> {
  const [next = null, ...pending] = group.pending;
  return { running: next, pending };
}
