// A form as it is found in public repositories, with a body as people file it: the shape is theirs, every
// word is ours.

import type { Field } from '../../../../src/config/types.ts';
import type { Context } from '../../../../src/handoff/submission.ts';

export interface FormCase {
  /** snake_case: the handoff type. */
  readonly type: string;
  /** The public form whose shape it has. */
  readonly source: string;
  readonly fields: readonly FormField[];
  readonly checklist?: readonly string[];
  readonly body: string;
  readonly context: Context;
  /** Ids of the fields that keep it from being complete. */
  readonly wrong?: readonly string[];
  /** Items of the checklist that are ticked. */
  readonly ticked?: readonly string[];
}

export type FormField = Omit<Field, 'required'> & { readonly required?: false };

/** Text fields need no more than a label. */
export function fields(...labels: readonly (string | FormField)[]): readonly FormField[] {
  return labels.map((one, place) =>
    typeof one === 'string' ? { id: `f${place}`, label: one, type: 'textarea' } : one,
  );
}
