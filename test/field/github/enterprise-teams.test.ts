// A team of the whole enterprise, which its organisations share. Its slug starts with `ent:`.
// https://github.blog/changelog/2026-02-23-enterprise-team-support-in-organization-apis, github/docs#44608

import { afterEach, expect, test } from 'vitest';
import { failed, openSite, type Site } from './setup/site.ts';

let site: Site;
afterEach(() => site.close());

test('The members of an enterprise team receive handoffs', async () => {
  site = await openSite({
    config:
      'teams:\n  sales: { members: [sam] }\n  onboarding: { github_team: "acme/ent:onboarding" }\n',
    teams: { 'ent:onboarding': ['alice', 'bob'] },
  });
  const number = site.file();
  await site.alice.comment(number, '/accept');
  expect(failed(await site.handle(number, { token: site.github.appToken }))).toEqual({});
  expect(await site.rows('SELECT status, accepted_by FROM handoffs')).toEqual([
    { status: 'accepted', accepted_by: 'alice' },
  ]);
});
