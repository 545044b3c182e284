// Which fields were wrong most often.

import { alphabetical } from './alphabetical.ts';
import type { FieldCount } from './team-types.ts';

/** Where fields were found wrong. */
export interface Faulty {
  readonly issueNumber: number;
  /** Field ids. */
  readonly fields: readonly string[];
}

const mostFields = 5;

/** The most frequent first. */
export function mostFaulty(found: readonly Faulty[]): readonly FieldCount[] {
  return [...issuesByField(found)]
    .map(([field, issues]) => ({ field, issues: issues.size }))
    .sort((one, other) => other.issues - one.issues || alphabetical(one.field, other.field))
    .slice(0, mostFields);
}

export function issuesByField(found: readonly Faulty[]): ReadonlyMap<string, ReadonlySet<number>> {
  const issues = new Map<string, Set<number>>();
  for (const { issueNumber, fields } of found) {
    for (const field of fields) {
      const known = issues.get(field);
      if (known === undefined) {
        issues.set(field, new Set([issueNumber]));
      } else {
        known.add(issueNumber);
      }
    }
  }
  return issues;
}
