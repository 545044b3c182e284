// Which actions GitHub starts under the settings of a repository.

import { expect, test } from 'vitest';
import { mayRun } from '../../../src/cli/github/inspect-policy.ts';

test.each<readonly [string, readonly string[] | null, boolean]>([
  ['other/baton@v1', null, true],
  ['Acme/baton@v1', [], true],
  ['other/baton@v1', [], false],
  ['other/baton@v1', ['other/*'], true],
  ['other/baton@v1', ['Other/Baton@*'], true],
  ['other/baton@v1', ['other/baton@v2', 'other/baton-extra@*'], false],
  ['other/baton@v1', ['other/baton@v1'], true],
  ['other/baton@v1', ['other/*', '!other/baton@*'], false],
  ['acme/baton@v1', ['!acme/baton@v1'], false],
])('%s with the patterns %j: %s', (uses, patterns, expected) => {
  expect(mayRun(uses, { patterns, owner: 'acme' })).toBe(expected);
});
