// The modes of a run.

/** `auto` follows the event. */
export const modes = ['auto', 'sweep', 'report', 'rebuild', 'verify'] as const;
export type Mode = (typeof modes)[number];
