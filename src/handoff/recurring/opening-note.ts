// What Baton writes into a form that it opens on schedule, so that it can be found and recorded again.

export interface OpeningNote {
  readonly handoffType: string;
  /** The local date and time for which it is due: `2026-11-28T08:00`. */
  readonly occurrence: string;
  /** The same as UTC ISO 8601. */
  readonly dueAt: string;
  /** Login of the person who hands over; null: no one of the sending team was there. */
  readonly by: string | null;
  /** The member in turn, if `by` is the substitute. */
  readonly inTurn?: string;
  /** The issue of the last handoff, or form, of this type; null if there is none. */
  readonly previous: number | null;
}

/** The same for every run, so that a form is opened once. */
export function openingKey(note: Pick<OpeningNote, 'handoffType' | 'occurrence'>): string {
  return `opening:${note.handoffType}:${note.occurrence}`;
}
