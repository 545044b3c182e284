// Takes away what the live check made, and lists what stays.

import { RequestError } from '@octokit/request-error';
import { askGraphql, errorsIn, type LivePlace } from './place.ts';

/** What was there before: it is never touched. */
export interface Before {
  readonly labels: ReadonlySet<string>;
  readonly branches: ReadonlySet<string>;
}

export async function readBefore({ octokit, owner, repo }: LivePlace): Promise<Before> {
  const labels = await octokit.paginate(octokit.issues.listLabelsForRepo, { owner, repo });
  const branches = await octokit.paginate(octokit.repos.listBranches, { owner, repo });
  return {
    labels: new Set(labels.map(({ name }) => name)),
    branches: new Set(branches.map(({ name }) => name)),
  };
}

/** @returns what stays, a sentence each */
export async function cleanUp(place: LivePlace, before: Before): Promise<readonly string[]> {
  const stays: string[] = [];
  const { octokit, owner, repo, mark } = place;
  const issues = await octokit.paginate(octokit.issues.listForRepo, { owner, repo, state: 'all' });
  for (const { number, node_id: id, title } of issues) {
    if (title.startsWith(`${mark} `) && !(await deleteIssue(place, { number, id }))) {
      stays.push(`Issue #${number} is closed: the token may not delete issues.`);
    }
  }
  const branches = await octokit.paginate(octokit.repos.listBranches, { owner, repo });
  for (const { name } of branches.filter((one) => !before.branches.has(one.name))) {
    if (name.startsWith(mark)) {
      await octokit.git.deleteRef({ owner, repo, ref: `heads/${name}` });
    }
  }
  const labels = await octokit.paginate(octokit.issues.listLabelsForRepo, { owner, repo });
  for (const { name } of labels.filter((one) => !before.labels.has(one.name))) {
    await octokit.issues.deleteLabel({ owner, repo, name });
  }
  stays.push(
    'The numbers of the issues are used up, and people who watch the repository got e-mails.',
  );
  return stays;
}

async function deleteIssue(
  place: LivePlace,
  { number, id }: { readonly number: number; readonly id: string },
): Promise<boolean> {
  const mutation =
    'mutation($id: ID!) { deleteIssue(input: { issueId: $id }) { clientMutationId } }';
  try {
    if (errorsIn(await askGraphql(place, mutation, { id })) === 'answered') {
      return true;
    }
  } catch (error) {
    if (!(error instanceof RequestError)) {
      throw error;
    }
  }
  const { octokit, owner, repo } = place;
  await octokit.issues.update({ owner, repo, issue_number: number, state: 'closed' });
  return false;
}
