// Reasons for returning a handoff.

import { humanize } from '../base/format-words.ts';
import type { Template } from './types.ts';

/** For templates that list no reasons. */
const usualReasons: Readonly<Record<string, string>> = {
  missing_context: 'Missing context',
  wrong_team: 'Wrong team',
  not_ready: 'Not ready',
  out_of_scope: 'Out of scope',
  duplicate: 'Duplicate',
};

/** Code to words. */
export function returnReasonsOf({
  returnReasons = usualReasons,
}: Pick<Template, 'returnReasons'>): Readonly<Record<string, string>> {
  return returnReasons;
}

/** In the template's words; an unlisted code is made readable. */
export function formatReturnReason(
  code: string,
  template: Pick<Template, 'returnReasons'>,
): string {
  return new Map(Object.entries(returnReasonsOf(template))).get(code) ?? humanize(code);
}
