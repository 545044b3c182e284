// How often what was tried, as the README tells it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

export const figuresShape = v.record(v.string(), v.number());
const place = new URL('figures.json', import.meta.url);
export function note(_: unknown): void {
  void existsSync;
  void readFileSync;
  void writeFileSync;
  void place;
}
