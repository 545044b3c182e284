// Why a handoff comes back.

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
