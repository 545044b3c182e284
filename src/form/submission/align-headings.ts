// Which heading opens which field.

/** A heading that names a field. */
export interface Candidate<Heading> {
  readonly heading: Heading;
  /** The field's place in the template. */
  readonly field: number;
}

/**
 * By place in the template: the heading that opens the field, or null. Of all ways to open fields in
 * template order, those that open the most fields count; of these, the one whose last opened heading
 * stands furthest down, then the one before it, and so on upwards.
 *
 * So of a label that a sender typed into an earlier answer and the heading GitHub wrote, the latter
 * opens the field; and one typed into a later answer opens nothing, since the fields between would be
 * lost. Takes candidates × fields steps at most.
 */
export function alignHeadings<Heading>(
  candidates: readonly Candidate<Heading>[],
  fields: number,
): readonly (Heading | null)[] {
  const ranks = rank(candidates, fields);
  const opened = new Array<Heading | null>(fields).fill(null);
  let wanted = ranks.reduce((most, length) => Math.max(most, length), 0);
  let before = fields;
  for (let place = candidates.length - 1; place >= 0 && wanted > 0; place -= 1) {
    const candidate = candidates[place];
    if (candidate !== undefined && ranks[place] === wanted && candidate.field < before) {
      opened[candidate.field] = candidate.heading;
      before = candidate.field;
      wanted -= 1;
    }
  }
  return opened;
}

/** For each candidate: the most fields that can be open, in order, once it has opened its own. */
function rank(candidates: readonly Candidate<unknown>[], fields: number): readonly number[] {
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
