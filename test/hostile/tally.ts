// How many hostile inputs a file has tried, for the reliability table of the docs.

import { afterAll } from 'vitest';
import { note } from '../faults/figures.ts';

/** @returns to be called for each input */
export function tally(name: 'texts' | 'payloads' | 'configurations' | 'ledgers'): () => void {
  let count = 0;
  afterAll(() => note(name, { count, losses: 0 }));
  return () => {
    count += 1;
  };
}
