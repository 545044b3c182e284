// What an administrator does with an issue in the browser, and the GraphQL API alone offers.

import * as v from 'valibot';
import type { LocalGitHub } from '../../../src/sandbox/github/local-github.ts';

const ids = v.object({
  data: v.object({
    here: v.object({ issue: v.object({ id: v.string() }) }),
    there: v.object({ id: v.string() }),
  }),
});

export async function deleteIssue(github: LocalGitHub, number: number): Promise<void> {
  const { here } = await idsOf(github, number, 'handoffs');
  await ask(
    github,
    'mutation Delete($issueId: ID!) { deleteIssue(input: { issueId: $issueId }) { clientMutationId } }',
    { issueId: here.issue.id },
  );
}

/** To another repository of the same owner. */
export async function transferIssue(
  github: LocalGitHub,
  number: number,
  to: string,
  from = 'handoffs',
): Promise<void> {
  const { here, there } = await idsOf(github, number, to, from);
  await ask(
    github,
    `mutation Transfer($issueId: ID!, $repositoryId: ID!) {
      transferIssue(input: { issueId: $issueId, repositoryId: $repositoryId }) { clientMutationId }
    }`,
    { issueId: here.issue.id, repositoryId: there.id },
  );
}

async function idsOf(github: LocalGitHub, number: number, name: string, from = 'handoffs') {
  const query = `query Ids($number: Int!, $name: String!, $from: String!) {
    here: repository(owner: "acme", name: $from) { issue(number: $number) { id } }
    there: repository(owner: "acme", name: $name) { id }
  }`;
  return v.parse(ids, await ask(github, query, { number, name, from })).data;
}

async function ask(github: LocalGitHub, query: string, variables: object): Promise<unknown> {
  const response = await github.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { authorization: `token ${github.tokenFor('erin')}` },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}
