// Forms work without scripts; with scripts, the response replaces the page in place.

import { raw } from 'hono/html';

const swap = {
  target: '#page',
  select: '#page',
  selectOOB: '#notice',
  swap: 'outerMorph show:none',
  replace: 'true',
};

/** For a form whose response is a page of this sandbox. */
export const smooth = raw(` method="post" hx-boost='${JSON.stringify(swap)}'`);

export function booleanAttribute(
  name: 'checked' | 'required' | 'disabled' | 'selected',
  isSet: boolean,
) {
  return raw(isSet ? ` ${name}` : '');
}
