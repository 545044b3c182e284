// `since`: an instant in any ISO 8601 form, compared as a time, not as text.

import { validationFailed } from '../api-error.ts';
import type { Call } from './route-helpers.ts';

export function isSince(c: Call): (updatedAt: string) => boolean {
  const since = c.req.query('since');
  if (since === undefined || since === '') {
    return () => true;
  }
  const from = Date.parse(since);
  if (Number.isNaN(from)) {
    throw validationFailed({ resource: 'Search', field: 'since', code: 'invalid' });
  }
  return (updatedAt) => Date.parse(updatedAt) >= from;
}
