// Decides which heading opens which field.

/** A heading that names a field. */
export interface Candidate<Heading> {
  readonly heading: Heading;
  /** The field's place in the template. */
  readonly field: number;
  /** Higher for a heading closer to GitHub's own form; only the best of each field count. */
  readonly rank: number;
}

export interface Form<Heading> {
  /** By position in the template: whether the answer may contain headings. */
  readonly multiline: readonly boolean[];
  /** Whether nothing is between the two: GitHub writes at least `_No response_` below its headings. */
  readonly isBlankBetween: (one: Heading, other: Heading) => boolean;
}

/** From this rank on, a heading opens its field in any order: the form may have another order. */
export const asGitHubWrites = 3;

/**
 * By position in the template: the heading that opens the field, or null.
 *
 * Of all ways to open fields in template order, the one that opens the most fields wins; then the one
 * whose last opened heading is furthest down, then the one before it, and so on upwards. Among headings
 * as GitHub writes them the first wins, so that a repeated label stays inside its answer, unless it
 * must be part of the answer above it. Fields that this order leaves closed are opened by the first
 * heading that GitHub wrote for them.
 *
 * Takes at most candidates × fields steps.
 */
export function alignHeadings<Heading>(
  candidates: readonly Candidate<Heading>[],
  form: Form<Heading>,
): readonly (Heading | null)[] {
  const { multiline } = form;
  const [best, opened] = chooseCandidates(candidates, multiline.length);
  moveUp(opened, best, form);
  for (const [place, { field, rank }] of best.entries()) {
    if (rank >= asGitHubWrites) {
      opened[field] ??= place;
    }
  }
  return opened.map((place) => (place === null ? null : (best[place]?.heading ?? null)));
}

/**
 * The best of each field. Where that leaves a field closed because its best is a quotation in another answer,
 * and its own heading was edited, a lower rank counts if it makes the form whole.
 */
function chooseCandidates<Heading>(
  candidates: readonly Candidate<Heading>[],
  fields: number,
): readonly [candidates: readonly Candidate<Heading>[], opened: (number | null)[]] {
  const best = bestOf(candidates, fields);
  const opened = openInOrder(best, fields);
  const known = new Set(candidates.map(({ field }) => field));
  const closed = new Set([...known].filter((field) => opened[field] === null));
  if (closed.size === 0 || best.length === candidates.length) {
    return [best, opened];
  }
  const isBest = new Set(best);
  const more = candidates.filter((one) => isBest.has(one) || closed.has(one.field));
  const whole = openInOrder(more, fields);
  return [...known].every((field) => whole[field] !== null) ? [more, whole] : [best, opened];
}

function bestOf<Heading>(
  candidates: readonly Candidate<Heading>[],
  fields: number,
): readonly Candidate<Heading>[] {
  const highest = new Array<number>(fields).fill(0);
  for (const { field, rank } of candidates) {
    highest[field] = Math.max(highest[field] ?? 0, rank);
  }
  return candidates.filter(({ field, rank }) => rank === highest[field]);
}

/** By field: the index of the candidate that opens it. */
function openInOrder(candidates: readonly Candidate<unknown>[], fields: number): (number | null)[] {
  const ranks = chainLengths(candidates, fields);
  const opened = new Array<number | null>(fields).fill(null);
  let wanted = ranks.reduce((most, length) => Math.max(most, length), 0);
  let before = fields;
  for (let place = candidates.length - 1; place >= 0 && wanted > 0; place -= 1) {
    const candidate = candidates[place];
    if (candidate !== undefined && ranks[place] === wanted && candidate.field < before) {
      opened[candidate.field] = place;
      before = candidate.field;
      wanted -= 1;
    }
  }
  return opened;
}

/**
 * For each candidate: the maximum number of fields that can be open, in order, once it has opened its
 * own.
 */
function chainLengths(
  candidates: readonly Candidate<unknown>[],
  fields: number,
): readonly number[] {
  const most = new Array<number>(fields).fill(0);
  return candidates.map(({ field }) => {
    let length = 1;
    for (let earlier = 0; earlier < field; earlier += 1) {
      length = Math.max(length, (most[earlier] ?? 0) + 1);
    }
    most[field] = Math.max(most[field] ?? 0, length);
    return length;
  });
}

/**
 * From the last heading of a label to the first one below the previous open field. If that field's
 * answer may contain headings, the first is part of it when the answer to this one is a single line, or
 * when nothing else is in that answer.
 */
function moveUp<Heading>(
  opened: (number | null)[],
  candidates: readonly Candidate<Heading>[],
  { multiline, isBlankBetween }: Form<Heading>,
): void {
  let above = -1;
  for (const [field, place] of opened.entries()) {
    if (place === null) {
      continue;
    }
    const top = candidates[above];
    const mayQuote = top !== undefined && multiline[top.field] === true;
    const isGitHubs = (candidates[place]?.rank ?? 0) >= asGitHubWrites;
    if (isGitHubs && !(mayQuote && multiline[field] === false)) {
      const first = firstBelow(candidates, { field, above, place });
      const found = candidates[first];
      const isQuoted =
        mayQuote && found !== undefined && isBlankBetween(top.heading, found.heading);
      opened[field] = isQuoted ? firstBelow(candidates, { field, above: first, place }) : first;
    }
    above = opened[field] ?? above;
  }
}

function firstBelow(
  candidates: readonly Candidate<unknown>[],
  {
    field,
    above,
    place,
  }: { readonly field: number; readonly above: number; readonly place: number },
): number {
  for (let at = above + 1; at < place; at += 1) {
    if (candidates[at]?.field === field) {
      return at;
    }
  }
  return place;
}
