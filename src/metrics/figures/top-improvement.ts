// Where mending would help most.

import { byText } from '../../base/compare-strings.ts';
import { rateOf } from '../rounding.ts';
import { type FaultTally, sumOfFaults } from '../tallies/error-tally.ts';
import { type FieldIssues, unionOf } from '../tallies/field-counts.ts';
import { type Cell, grouped, sumOf } from '../tallies/pivot.ts';
import { sumOfSent } from '../tallies/sent-tally.ts';
import type { MendMetrics } from '../types.ts';
import type { Sending } from './sending.ts';

/** Once is chance. */
const leastIssues = 2;

type Candidate = Omit<MendMetrics, 'cases' | 'share'>;

export function mendFirst({ sent, faults }: Pick<Sending, 'sent' | 'faults'>): MendMetrics | null {
  const keyOf = ({ row }: Cell<unknown>) => row.toLowerCase();
  const byTeam = grouped(faults, { keyOf, sum: sumOfFaults });
  const found = [...byTeam.values()].map(({ first, tally }) => ({
    team: first.row,
    fields: wrongFields(tally),
  }));
  const cases = new Set(
    found.flatMap(({ fields }) => [...fields.values()].flatMap((issues) => [...issues])),
  );
  const fields = found.flatMap(({ team, fields }) =>
    [...fields].map(([field, issues]): Candidate => ({ team, field, issues: issues.size })),
  );
  const teams = [...grouped(sent, { keyOf, sum: sumOfSent }).values()].map(
    ({ first, tally }): Candidate => ({ team: first.row, field: null, issues: tally.returned }),
  );
  return (
    worst(fields, cases.size) ??
    worst(
      teams,
      sumOf(teams, ({ issues }) => issues),
    )
  );
}

/** As submitted, or as returns say. */
function wrongFields({ missing, invalid, named }: FaultTally): FieldIssues {
  return unionOf([missing, invalid, named]);
}

function worst(candidates: readonly Candidate[], cases: number): MendMetrics | null {
  const [first] = candidates.toSorted(
    (one, other) =>
      other.issues - one.issues ||
      byText(`${one.team} ${one.field}`, `${other.team} ${other.field}`),
  );
  return first === undefined || first.issues < leastIssues
    ? null
    : { ...first, cases, share: rateOf(first.issues, cases) };
}
