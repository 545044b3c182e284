// Caches lookups that a run repeats.

/** One request per name, ignoring case. Failed requests are retried. */
export function memoize<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (name) => {
    const key = name.toLowerCase();
    const known = answers.get(key);
    if (known !== undefined) {
      return known;
    }
    const answer = ask(name).catch((error: unknown) => {
      answers.delete(key);
      throw error;
    });
    answers.set(key, answer);
    return answer;
  };
}
