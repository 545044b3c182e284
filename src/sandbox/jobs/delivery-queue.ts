// Between GitHub's deliveries and the runs they start. Usually open; it can lose deliveries, hold them
// back to let them go in another order, or gather some that shall start in the same moment.

export interface Gate<Delivery> {
  /** A delivery that would start a run arrives. */
  arrive(delivery: Delivery): void;
  /** The next ones start nothing, as when GitHub drops an event. */
  loseNext(count?: number): void;
  /** The next so many wait for each other and start at once, whatever their concurrency group. */
  together(count: number): void;
  /** From now on deliveries wait. */
  hold(): void;
  /** Lets go what waits: as it came, or rearranged, some twice, some left out. */
  release(rearrange?: (held: readonly Delivery[]) => readonly Delivery[]): void;
}

export interface DeliverySink<Delivery> {
  queue(delivery: Delivery): void;
  startAtOnce(delivery: Delivery): void;
}

export function createGate<Delivery>(beyond: DeliverySink<Delivery>): Gate<Delivery> {
  let toLose = 0;
  let held: readonly Delivery[] | null = null;
  let gathering = 0;

  return {
    arrive: (delivery) => {
      if (toLose > 0) {
        toLose -= 1;
        return;
      }
      if (held === null) {
        beyond.queue(delivery);
        return;
      }
      held = [...held, delivery];
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
