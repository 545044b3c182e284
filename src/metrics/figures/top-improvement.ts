// The improvement that would help most.

import { compareStrings } from '../../base/compare-strings.ts';
import { rateOf } from '../rounding.ts';
import { type ErrorTally, sumErrors } from '../tallies/error-tally.ts';
import { type FieldIssues, unionOf } from '../tallies/field-counts.ts';
import { type Cell, grouped, sumOf } from '../tallies/pivot.ts';
import { sumOfSent } from '../tallies/sent-tally.ts';
import type { ImprovementMetrics } from '../types.ts';
import type { Sending } from './sending.ts';

/** A single issue may be chance. */
const minIssues = 2;

type Improvement = Omit<ImprovementMetrics, 'from'>;
type Candidate = Omit<Improvement, 'cases' | 'share'>;

export function topImprovement({
  sent,
  errors,
}: Pick<Sending, 'sent' | 'errors'>): Improvement | null {
  const keyOf = ({ row }: Cell<unknown>) => row.toLowerCase();
  const byTeam = grouped(errors, { keyOf, sum: sumErrors });
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

/** From submissions and returns. */
function wrongFields({ missing, invalid, named }: ErrorTally): FieldIssues {
  return unionOf([missing, invalid, named]);
}

function worst(candidates: readonly Candidate[], cases: number): Improvement | null {
  const [first] = candidates.toSorted(
    (one, other) =>
      other.issues - one.issues ||
      compareStrings(`${one.team} ${one.field}`, `${other.team} ${other.field}`),
  );
  return first === undefined || first.issues < minIssues
    ? null
    : { ...first, cases, share: rateOf(first.issues, cases) };
}
