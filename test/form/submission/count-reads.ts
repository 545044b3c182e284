// Work counted in steps, so that a slow machine cannot fail a test that a slow algorithm should.

/** Runs the work on the list, and counts how often an element was looked at. */
export function countReads<T>(list: readonly T[], work: (list: readonly T[]) => unknown): number {
  let reads = 0;
  const counted = new Proxy(list, {
    get(target, key) {
      reads += typeof key === 'string' && /^\d+$/.test(key) ? 1 : 0;
      return Reflect.get(target, key, target);
    },
  });
  work(counted);
  return reads;
}
