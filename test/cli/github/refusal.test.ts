import { expect, onTestFinished, test } from 'vitest';
import { openDesk, repository } from '../../usecases/setup/fake-github.ts';
import { answers, template } from '../../usecases/setup/histories.ts';
import { baton } from '../captured.ts';

const saml =
  'Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.';
const signOn = 'https://github.com/orgs/acme/sso?authorization_request=AABB';
const sso = { 'x-github-sso': `required; url=${signOn}` };
const allowList =
  'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.';

/** `baton` as bob, where issue #1 is a handoff. */
async function office() {
  const desk = await openDesk();
  onTestFinished(desk.close);
  const { url, close } = await desk.github.listen();
  onTestFinished(close);
  await desk.handle(desk.people.sam.fileForm(template, answers, { title: 'Acme' }));
  const environment = { GITHUB_API_URL: url, GITHUB_TOKEN: desk.github.tokenFor('bob') };
  const types = (...words: readonly string[]) =>
    baton([...words, '--repo', repository], { environment });
  const refuse = (answer: () => Response) =>
    desk.github.intercept({ before: ({ path }) => (path.endsWith('/user') ? null : answer()) });
  return { types, refuse };
}

test.each([
  ['list'],
  ['metrics'],
  ['accept', '1'],
  ['doctor'],
  ['file', 'sales_to_onboarding', '-f', 'goals=All'],
])('`baton %s` shows where a token is authorised for single sign-on.', async (...words) => {
  const { types, refuse } = await office();
  refuse(() =>
    Response.json(
      { message: saml, documentation_url: 'https://docs.github.com/articles/saml' },
      { status: 403, headers: sso },
    ),
  );
  expect(await types(...words)).toEqual({
    stdout: '',
    stderr: `baton: GitHub refused a request for acme/ops with the token from GITHUB_TOKEN: ${saml} Authorise the token at ${signOn}, or log in again with \`gh auth login\`.\n`,
    exitCode: 3,
  });
});

test('So does a command whose question GitHub answers without the repository.', async () => {
  const { types, refuse } = await office();
  const error = { type: 'FORBIDDEN', path: ['repository'], message: saml };
  refuse(() => Response.json({ data: { repository: null }, errors: [error] }, { headers: sso }));
  const { stderr } = await types('file', 'sales_to_onboarding', '-f', 'goals=All');
  expect(stderr).toContain(`${saml} Authorise the token at ${signOn}`);
});

test('An address outside the allow list is named as the reason.', async () => {
  const { types, refuse } = await office();
  refuse(() => Response.json({ message: allowList }, { status: 403 }));
  expect((await types('list')).stderr).toBe(
    `baton: GitHub refused a request for acme/ops with the token from GITHUB_TOKEN: ${allowList}\n`,
  );
});

test('The permissions that a token needs are named.', async () => {
  const { types, refuse } = await office();
  const message = 'Resource not accessible by personal access token';
  refuse(() => Response.json({ message }, { status: 403 }));
  expect((await types('list')).stderr).toContain(
    `GITHUB_TOKEN: ${message}. Give the token access to contents and issues.`,
  );
});

test('A locked issue is named as the reason, not the token.', async () => {
  const { types, refuse } = await office();
  const message = 'Unable to create comment because issue is locked.';
  refuse(() => Response.json({ message }, { status: 403 }));
  expect(await types('accept', '1')).toMatchObject({
    stderr: `baton: GitHub refused a request for acme/ops with the token from GITHUB_TOKEN: ${message}\n`,
    exitCode: 3,
  });
});

test('A wrong issue number is named as the reason, not the token.', async () => {
  const { types } = await office();
  expect(await types('accept', '99')).toMatchObject({
    stderr: 'baton: acme/ops has no issue #99. Check the number.\n',
    exitCode: 2,
  });
});
