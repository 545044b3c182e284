// Organisations refuse tokens for reasons that no permission of the job changes. What a run then shows names the way out.
//
// Sources: Shopify/shopify-cla-action#129 and microsoft/PullRequestQuantifier#118 (allow list),
// refined-github/refined-github#6951 (classic tokens), NixOS/org#247 and GladysAssistant/v4-website#408 (lifetime),
// odoo/runbot#127 (blocked), google-gemini/gemini-cli#12033 (suspended), caarlos0/fork-cleaner#99 (blocked repository),
// slapperwan/gh4a#1300 (apps), ossf/allstar#697 and digitaldrywood/detent#1540 (2,500 comments).

import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSite, type Site } from './setup/site.ts';

let site: Site;
let number: number;

beforeEach(async () => {
  site = await openSite();
  number = site.file();
});
afterEach(() => site.close());

const cases = [
  [
    'an address outside the allow list',
    'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
    'Run the job on a runner whose address is on that list: a self-hosted runner, or a larger runner with a static address.',
  ],
  [
    'a token without single sign-on',
    'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
    'Authorise the token for single sign-on: on GitHub, in the list of your tokens, under “Configure SSO”.',
  ],
  [
    'a classic token',
    '`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.',
    'Put a token that the organisation allows in the `token` input, such as one of a GitHub App.',
  ],
  [
    'a token that lasts too long',
    'The `acme` organization forbids access via a fine-grained personal access tokens if the token’s lifetime is greater than 90 days. Please adjust your token’s lifetime at the following URL: https://github.com/settings/personal-access-tokens/1',
    'Put a token that the organisation allows in the `token` input, such as one of a GitHub App.',
  ],
  [
    'a fine-grained token without a permission',
    'Resource not accessible by personal access token',
    'Give the token read and write access to issues and contents of this repository.',
  ],
  [
    'a token of an app that the organisation has not approved',
    'Although you appear to have the correct authorization credentials, the `acme` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited.',
    'Ask an owner of the organisation to approve the app that the token is from, or use a token of another kind.',
  ],
  [
    'an issue with too many comments',
    'Commenting is disabled on issues with more than 2500 comments',
    'Continue in another issue.',
  ],
  ['a suspended account', 'Sorry. Your account was suspended.', 'Use the token of another one.'],
  [
    'a suspended app',
    'This installation has been suspended',
    'Unsuspend the App in the settings of the organisation.',
  ],
  ['a repository that GitHub blocked', 'Repository access blocked', 'Ask GitHub why.'],
] as const;

const message = () =>
  site.handle(number).then(
    () => 'The run succeeded.',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );

test.each(cases)('%s is named where GitHub answers a question so', async (_, said, fix) => {
  const errors = [{ type: 'FORBIDDEN', path: ['repository'], message: said }];
  site.github.intercept({
    before: ({ path }) =>
      path.endsWith('/graphql') ? Response.json({ data: { repository: null }, errors }) : null,
  });
  const text = await message();
  expect(text).toContain(`${said.replace(/\.$/, '')}. ${fix}`);
  expect(text).not.toContain('permissions:');
});

test.each(cases)('%s is named where GitHub refuses a write so', async (_, said, fix) => {
  site.github.intercept({
    before: ({ method, path }) =>
      method === 'POST' && path.endsWith('/comments')
        ? Response.json({ message: said }, { status: 403 })
        : null,
  });
  const text = await message();
  expect(text).toContain(said);
  expect(text).toContain(fix);
  expect(text).not.toContain('permissions:');
});

test('An account that the sender has blocked is named, and the rest of the handoff is shown.', async () => {
  site.github.behave({ blockingAccounts: ['sam'] });
  const text = await message();
  expect(text).toContain(
    'Who opened the issue, or owns the repository, has blocked this account. They can unblock it.',
  );
  expect(text).toContain('GitHub responded 422 (Validation Failed: User is blocked - ');
  expect(text).not.toContain('report this message');
  expect(site.github.issue(number).labels).toContain('initiated');
});

const refused = [
  ['a suspended account', { suspendedAccounts: ['erin'] }, 'Use the token of another one.'],
  [
    'a suspended app',
    { suspendedAccounts: ['acme-bot[bot]'] },
    'Unsuspend the App in the settings of the organisation.',
  ],
  ['a repository that GitHub blocked', { repositories: 'blocked' }, 'Ask GitHub why.'],
] as const;

test.each(refused)(
  '%s is named, and the handoff recorded once that is over.',
  async (name, change, fix) => {
    const token =
      name === 'a suspended account' ? site.github.tokenFor('erin') : site.github.appToken;
    const usual = { suspendedAccounts: [], repositories: 'available' } as const;
    site.github.behave(change);
    const text = await site.run('sweep', { token }).then(
      () => 'The run succeeded.',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );
    expect(text).toContain(fix);
    expect(text).not.toContain('permissions:');
    site.github.behave(usual);
    await site.run('sweep', { token });
    expect(site.github.issue(number).labels).toContain('initiated');
  },
);
