// Where mending would help most.

import { alphabetical } from './alphabetical.ts';
import { type Faulty, issuesByField } from './field-counts.ts';
import { rateOf } from './rounding.ts';
import { namedFields, type Sent } from './sending.ts';
import type { MendMetrics } from './types.ts';

/** Once is chance. */
const leastIssues = 2;

export function mendFirst(sent: Sent): MendMetrics | null {
  return worstField(sent) ?? worstTeam(sent);
}

interface FaultyOf extends Faulty {
  readonly team: string;
}

function worstField({ submissions, returned }: Sent): MendMetrics | null {
  const found: readonly FaultyOf[] = [
    ...submissions.map(({ fromTeam: team, issueNumber, missing, invalid }) => ({
      team,
      issueNumber,
      fields: missing.length === 0 ? invalid : [...missing, ...invalid],
    })),
    ...returned.flatMap((one) =>
      namedFields(one).map((named) => ({ ...named, team: one.handoff.fromTeam })),
    ),
  ].filter(({ fields }) => fields.length > 0);
  const cases = new Set(found.map(({ issueNumber }) => issueNumber)).size;
  const candidates = [...Map.groupBy(found, ({ team }) => team.toLowerCase()).values()].flatMap(
    (ofTeam) =>
      [...issuesByField(ofTeam)].map(([field, issues]) => ({
        team: ofTeam[0]?.team ?? '',
        field,
        issues: issues.size,
      })),
  );
  return worst(candidates, cases);
}

function worstTeam({ returned }: Sent): MendMetrics | null {
  const candidates = [
    ...Map.groupBy(returned, ({ handoff }) => handoff.fromTeam.toLowerCase()).values(),
  ].map((ofTeam) => ({
    team: ofTeam[0]?.handoff.fromTeam ?? '',
    field: null,
    issues: ofTeam.length,
  }));
  return worst(candidates, returned.length);
}

function worst(
  candidates: readonly Omit<MendMetrics, 'cases' | 'share'>[],
  cases: number,
): MendMetrics | null {
  const [first] = candidates.toSorted(
    (one, other) =>
      other.issues - one.issues ||
      alphabetical(`${one.team} ${one.field}`, `${other.team} ${other.field}`),
  );
  return first === undefined || first.issues < leastIssues
    ? null
    : { ...first, cases, share: rateOf(first.issues, cases) };
}
