// Several things measured in turns, so that a machine that is busy for a while slows them all alike.

import type { Timing } from './time-process.ts';

/** As many rounds as the time allows, but three at least. */
interface Bounds {
  readonly rounds: number;
  readonly seconds: number;
}

/** The medians. A first round, in which files are cached and nothing is counted, goes before the others. */
export async function interleave<Name extends string>(
  { rounds, seconds }: Bounds,
  cases: Readonly<Record<Name, () => Promise<Timing>>>,
): Promise<Readonly<Record<Name, Timing>>> {
  const named = Object.entries<() => Promise<Timing>>(cases).map(([name, measure]) => ({
    name,
    measure,
    timings: [] as Timing[],
  }));
  const until = performance.now() + seconds * 1000;
  for (let round = 0; round <= rounds && (round <= 3 || performance.now() < until); round += 1) {
    for (const { measure, timings } of named) {
      const timing = await measure();
      if (round > 0) {
        timings.push(timing);
      }
    }
  }
  const medians = named.map(({ name, timings }) => [
    name,
    {
      wallMs: median(timings.map(({ wallMs }) => wallMs)),
      processorMs: median(timings.map(({ processorMs }) => processorMs)),
    },
  ]);
  return Object.fromEntries(medians) as Record<Name, Timing>;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
