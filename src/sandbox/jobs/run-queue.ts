// Starts runs as their concurrency groups allow, and knows when none runs or waits.

import {
  type ConcurrencyGroup,
  emptyGroup,
  enterGroup,
  leaveGroup,
  type Queue,
} from './workflow/concurrency.ts';

export interface ConcurrencySlot {
  readonly group: string;
  readonly queue: Queue;
}

export interface RunQueue<Item> {
  /** `place` null: starts at once, regardless of other runs. */
  enter(item: Item, place: ConcurrencySlot | null): void;
  /** Resolves when no run is queued or in progress; rejects if the sandbox itself failed. */
  settle(): Promise<void>;
}

export function createRunQueue<Item>(does: {
  readonly perform: (item: Item) => Promise<void>;
  readonly cancel: (item: Item) => void;
}): RunQueue<Item> {
  const groups = new Map<string, ConcurrencyGroup<Item>>();
  const performing = new Set<Promise<void>>();

  const start = (item: Item, then: () => void): void => {
    const performance = does.perform(item).then(() => {
      performing.delete(performance);
      then();
    });
    performing.add(performance);
    // A failure stays in the set, for `settle` to report.
    performance.catch(() => {});
  };

  const startRunningOf = (name: string): void => {
    const group = groups.get(name);
    if (group === undefined || group.running === null) {
      return;
    }
    start(group.running, () => {
      groups.set(name, leaveGroup(groups.get(name) ?? emptyGroup()));
      startRunningOf(name);
    });
  };

  return {
    enter: (item, place) => {
      if (place === null) {
        start(item, () => {});
        return;
      }
      // Letter case makes no difference in names of groups.
      const name = place.group.toLowerCase();
      const before: ConcurrencyGroup<Item> = groups.get(name) ?? emptyGroup();
      const { group, cancelled } = enterGroup(before, item, place.queue);
      groups.set(name, group);
      for (const dropped of cancelled) {
        does.cancel(dropped);
      }
      if (before.running === null) {
        startRunningOf(name);
      }
    },
    settle: async () => {
      while (performing.size > 0) {
        await Promise.all(performing);
      }
    },
  };
}
