// Why a handoff comes back.

import { humanize } from '../base/format-words.ts';
import type { Template } from './types.ts';

/** Where a template names none. */
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

/** In the template's words; a code that it does not name speaks for itself. */
export function formatReturnReason(
  code: string,
  template: Pick<Template, 'returnReasons'>,
): string {
  return new Map(Object.entries(returnReasonsOf(template))).get(code) ?? humanize(code);
}
