// Forms work as they are; where scripts run, the answer takes the place of the page without a jump.

import { raw } from 'hono/html';

const swap = {
  target: '#page',
  select: '#page',
  selectOOB: '#notice',
  swap: 'outerMorph show:none',
  replace: 'true',
};

/** For a form whose answer is a page of this sandbox. */
export const smooth = raw(` method="post" hx-boost='${JSON.stringify(swap)}'`);

export function booleanAttribute(
  name: 'checked' | 'required' | 'disabled' | 'selected',
  isSet: boolean,
) {
  return raw(isSet ? ` ${name}` : '');
}
