// Between GitHub's deliveries and the runs they start. It normally passes everything on; it can also
// drop deliveries, hold and reorder them, or start several at once.

export interface Gate<Delivery> {
  /** A delivery that would start a run. */
  arrive(delivery: Delivery): void;
  /** The next deliveries start nothing, as if GitHub had dropped the events. */
  loseNext(count?: number): void;
  /**
   * The next deliveries wait for each other and start together, regardless of their concurrency group.
   */
  together(count: number): void;
  /** Holds all deliveries from now on. */
  hold(): void;
  /** Releases the held deliveries: unchanged, or reordered, duplicated or left out. */
  release(rearrange?: (held: readonly Delivery[]) => readonly Delivery[]): void;
}

/** Lost for good, or waiting for others to start with. */
export type WithheldReason = 'lost' | 'gathered';

export interface DeliverySink<Delivery> {
  queue(delivery: Delivery): void;
  startAtOnce(delivery: Delivery): void;
  withhold?(delivery: Delivery, reason: WithheldReason): void;
}

export function createGate<Delivery>(beyond: DeliverySink<Delivery>): Gate<Delivery> {
  let toLose = 0;
  let held: readonly Delivery[] | null = null;
  let gathering = 0;

  return {
    arrive: (delivery) => {
      if (toLose > 0) {
        toLose -= 1;
        beyond.withhold?.(delivery, 'lost');
        return;
      }
      if (held === null) {
        beyond.queue(delivery);
        return;
      }
      held = [...held, delivery];
      if (held.length < gathering) {
        beyond.withhold?.(delivery, 'gathered');
      }
      if (held.length === gathering) {
        const gathered = held;
        held = null;
        gathering = 0;
        for (const one of gathered) {
          beyond.startAtOnce(one);
        }
      }
    },
    loseNext: (count = 1) => {
      toLose += count;
    },
    together: (count) => {
      held = [];
      gathering = count;
    },
    hold: () => {
      held ??= [];
      gathering = 0;
    },
    release: (rearrange = (all) => all) => {
      const released = rearrange(held ?? []);
      held = null;
      gathering = 0;
      for (const delivery of released) {
        beyond.queue(delivery);
      }
    },
  };
}
