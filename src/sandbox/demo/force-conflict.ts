// Forces a write conflict: no run gets the ledger before all of them have requested it.

import type { LocalGitHub } from '../github/local-github.ts';

/** @returns the function that ends it */
export function forceConflict(github: LocalGitHub, runs: number): () => void {
  const allAsked = Promise.withResolvers<void>();
  let asked = 0;
  github.intercept({
    after: async ({ method, path }) => {
      if (method !== 'GET' || !path.endsWith('/contents/handoffs.db')) {
        return null;
      }
      asked += 1;
      if (asked >= runs) {
        allAsked.resolve();
      }
      await allAsked.promise;
      return null;
    },
  });
  return () => {
    allAsked.resolve();
    github.intercept(null);
  };
}
