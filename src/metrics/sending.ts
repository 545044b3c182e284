// The quality of what is sent: by sending team, and by form.

import { alphabetical } from './alphabetical.ts';
import type { Course } from './course.ts';
import { type Faulty, mostFaulty } from './field-counts.ts';
import type { MeasuredRating, MeasuredSubmission } from './measured.ts';
import type { ReturnedHandoff } from './returned-handoffs.ts';
import { leastCases, rateOf, shareOf } from './rounding.ts';
import type { RatingMetrics, ReturnReason, SendingBefore, SendingFigures } from './team-types.ts';
import type { SendingTeamMetrics, TemplateMetrics } from './types.ts';

/** What was sent in one window. */
export interface Sent {
  readonly submissions: readonly MeasuredSubmission[];
  readonly courses: readonly Course[];
  /** Of these. */
  readonly returned: readonly ReturnedHandoff[];
  readonly ratings: readonly MeasuredRating[];
}

export interface SentAndBefore {
  readonly sent: Sent;
  readonly before: Sent;
}

/** What a submission, a handoff and a rating have in common. */
interface Origin {
  readonly fromTeam: string;
  readonly handoffType: string;
}

export function sendingTeamsOf(both: SentAndBefore): readonly SendingTeamMetrics[] {
  return grouped(both, ({ fromTeam }) => fromTeam.toLowerCase()).map(({ first, group }) => ({
    team: first.fromTeam,
    ...figuresOf(group),
  }));
}

export function templatesOf(both: SentAndBefore): readonly TemplateMetrics[] {
  return grouped(both, ({ handoffType }) => handoffType).map(({ first, group }) => ({
    handoff_type: first.handoffType,
    ...figuresOf(group),
  }));
}

interface Group {
  readonly first: Origin;
  readonly group: SentAndBefore;
}

/** In the order of their keys. */
function grouped(
  { sent, before }: SentAndBefore,
  keyOf: (origin: Origin) => string,
): readonly Group[] {
  const now = split(sent, keyOf);
  const then = split(before, keyOf);
  return [...now]
    .sort(([one], [other]) => alphabetical(one, other))
    .flatMap(([key, part]) => {
      const first = part.submissions[0] ?? part.courses[0]?.handoff ?? part.ratings[0];
      return first === undefined
        ? []
        : [{ first, group: { sent: part, before: then.get(key) ?? nothing } }];
    });
}

const nothing: Sent = { submissions: [], courses: [], returned: [], ratings: [] };

function split(sent: Sent, keyOf: (origin: Origin) => string): ReadonlyMap<string, Sent> {
  const submissions = Map.groupBy(sent.submissions, keyOf);
  const courses = Map.groupBy(sent.courses, ({ handoff }) => keyOf(handoff));
  const returned = Map.groupBy(sent.returned, ({ handoff }) => keyOf(handoff));
  const ratings = Map.groupBy(sent.ratings, keyOf);
  const keys = new Set([...submissions.keys(), ...courses.keys(), ...ratings.keys()]);
  return new Map(
    [...keys].map((key) => [
      key,
      {
        submissions: submissions.get(key) ?? [],
        courses: courses.get(key) ?? [],
        returned: returned.get(key) ?? [],
        ratings: ratings.get(key) ?? [],
      },
    ]),
  );
}

function figuresOf({ sent, before }: SentAndBefore): SendingFigures {
  const { submissions, courses, returned, ratings } = sent;
  const accepted = courses.filter(({ acceptance }) => acceptance !== null);
  const edited = accepted.filter(({ handoff }) => handoff.editedAfterAcceptance > 0);
  return {
    ...inShort(sent),
    most_missed: mostFaulty(submissions.map((one) => faulty(one.issueNumber, one.missing))),
    most_invalid: mostFaulty(submissions.map((one) => faulty(one.issueNumber, one.invalid))),
    return_reasons: reasonsOf(returned, courses.length),
    most_returned: mostFaulty(returned.flatMap(namedFields)),
    edited_after_acceptance: shareOf(edited.length, accepted.length),
    most_wanting: mostFaulty(ratings.map((one) => faulty(one.issueNumber, one.missing))),
    previous: inShort(before),
  };
}

function inShort({ submissions, courses, returned, ratings }: Sent): SendingBefore {
  const first = submissions.filter((submission) => submission.attempt === 1);
  const complete = first.filter((submission) => submission.complete).length;
  return {
    first_submissions: first.length,
    first_time_complete: complete,
    first_time_complete_rate: rateOf(complete, first.length),
    total: courses.length,
    returned: shareOf(returned.length, courses.length),
    rating: ratingOf(ratings),
  };
}

function ratingOf(ratings: readonly MeasuredRating[]): RatingMetrics {
  const stars = ratings.reduce((sum, { rating }) => sum + rating, 0);
  const cases = ratings.length;
  return { cases, mean: cases < leastCases ? null : Math.round((10 * stars) / cases) / 10 };
}

function reasonsOf(returned: readonly ReturnedHandoff[], total: number): readonly ReturnReason[] {
  const reasons = returned.flatMap(({ returns }) => [
    ...new Set(returns.map(({ reason }) => reason)),
  ]);
  return [...Map.groupBy(reasons, (reason) => reason)]
    .map(([reason, { length }]) => ({ reason, returned: shareOf(length, total) }))
    .sort(
      (one, other) =>
        other.returned.count - one.returned.count ||
        alphabetical(one.reason ?? '', other.reason ?? ''),
    );
}

export function namedFields({ handoff, returns }: ReturnedHandoff): readonly Faulty[] {
  return returns.map(({ fields }) => faulty(handoff.issueNumber, fields));
}

function faulty(issueNumber: number, fields: readonly string[]): Faulty {
  return { issueNumber, fields };
}
