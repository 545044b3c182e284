// Counts which fields are most often missing or invalid.

import { compareStrings } from '../../base/compare-strings.ts';
import type { FieldCount } from '../team-types.ts';

/** Issue numbers by field id. */
export type FieldIssues = ReadonlyMap<string, ReadonlySet<number>>;

/** Adds the issue to each field. */
export function addIssue(
  found: Map<string, Set<number>>,
  issueNumber: number,
  fields: readonly string[],
): void {
  for (const field of fields) {
    issuesOf(found, field).add(issueNumber);
  }
}

export function unionOf(all: readonly FieldIssues[]): FieldIssues {
  const union = new Map<string, Set<number>>();
  for (const [field, issues] of all.flatMap((found) => [...found])) {
    const known = issuesOf(union, field);
    for (const issue of issues) {
      known.add(issue);
    }
  }
  return union;
}

function issuesOf(found: Map<string, Set<number>>, field: string): Set<number> {
  const issues = found.get(field) ?? new Set();
  found.set(field, issues);
  return issues;
}

const maxFields = 5;

/** Most frequent first. */
export function topFields(found: FieldIssues): readonly FieldCount[] {
  return [...found]
    .map(([field, issues]) => ({ field, issues: issues.size }))
    .sort((one, other) => other.issues - one.issues || compareStrings(one.field, other.field))
    .slice(0, maxFields);
}
