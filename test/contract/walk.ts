// A walk past every endpoint, as people and bots would use them, and through every event.

import type { Octokit } from '@octokit/rest';
import { opsRepository, type Stage } from '../sandbox/github/open-github.ts';

export async function walk(stage: Stage): Promise<void> {
  await walkAccounts(stage);
  await walkLabels(stage.as('carol'));
  await walkIssues(stage);
  await walkComments(stage);
  await walkPeople(stage);
  await walkContents(stage.as('actions'));
  await walkGit(stage.as('actions'));
  await walkEndings(stage);
  await walkRepositories(stage.as('alice'));
}

async function walkAccounts({ as }: Stage): Promise<void> {
  await as('erin').users.getAuthenticated();
  await as('erin').users.getByUsername({ username: 'ALICE' });
  await as('erin').request('GET /user/{account_id}', { account_id: 1001 });
  await as('actions').repos.get(opsRepository);
  await as('actions').rateLimit.get();
  await as('app').teams.listMembersInOrg({ org: 'acme', team_slug: 'onboarding' });
}

async function walkLabels(octokit: Octokit): Promise<void> {
  await octokit.issues.createLabel({
    ...opsRepository,
    name: 'overdue',
    color: 'B60205',
    description: 'Waits too long',
  });
  await octokit.issues.listLabelsForRepo(opsRepository);
  await octokit.issues.getLabel({ ...opsRepository, name: 'Handoff/Sales_to_onboarding' });
  await octokit.issues.updateLabel({
    ...opsRepository,
    name: 'overdue',
    new_name: 'late',
    color: '000000',
  });
}

async function walkIssues({ as, github }: Stage): Promise<void> {
  const body = '### Client name\n\nAcme\n';
  await as('carol').issues.create({
    ...opsRepository,
    title: 'First',
    body,
    labels: ['late'],
    assignees: ['dave'],
  });
  const issueNumber = github.browser.createIssueAsForm({
    as: 'erin',
    title: 'Second',
    body,
    labels: ['handoff/sales_to_onboarding'],
  });
  const one = { ...opsRepository, issue_number: issueNumber };
  await as('erin').issues.update({ ...one, title: 'Second, renamed', body: `${body}\nmore` });
  await as('actions').issues.addLabels({ ...one, labels: ['initiated', 'handoff'] });
  await as('actions').issues.setLabels({ ...one, labels: ['initiated'] });
  await as('actions').issues.removeLabel({ ...one, name: 'initiated' });
  await as('dave').issues.addLabels({ ...one, labels: ['late'] });
  await as('actions').issues.listLabelsOnIssue(one);
  await as('dave').issues.update({ ...one, state: 'closed', state_reason: 'not_planned' });
  await as('dave').issues.update({ ...one, state: 'open' });
  await as('carol').issues.lock({ ...one, lock_reason: 'resolved' });
  await as('carol').issues.unlock(one);
  await as('nobody').issues.get(one);
  await as('actions').issues.listForRepo({
    ...opsRepository,
    state: 'all',
    labels: 'late',
    sort: 'updated',
    per_page: 1,
  });
  github.browser.openPullRequest({ as: 'carol', title: 'A change', body: '' });
  await as('actions').issues.listForRepo({
    ...opsRepository,
    state: 'all',
    since: '2026-01-01T00:00:00Z',
  });
}

async function walkComments({ as }: Stage): Promise<void> {
  const one = { ...opsRepository, issue_number: 2 };
  const { data: comment } = await as('actions').issues.createComment({ ...one, body: 'Hello' });
  await as('erin').issues.createComment({ ...one, body: '/accept' });
  const it = { ...opsRepository, comment_id: comment.id };
  await as('actions').issues.updateComment({ ...it, body: 'Hello again' });
  await as('actions').issues.getComment(it);
  await as('actions').issues.listComments({ ...one, since: '2026-01-01T00:00:00Z' });
  await as('actions').issues.listCommentsForRepo({
    ...opsRepository,
    sort: 'updated',
    direction: 'desc',
  });
  const { data: thumb } = await as('erin').reactions.createForIssueComment({
    ...it,
    content: '+1',
  });
  await as('erin').reactions.createForIssueComment({ ...it, content: '+1' });
  await as('erin').reactions.listForIssueComment(it);
  await as('erin').reactions.deleteForIssueComment({ ...it, reaction_id: thumb.id });
  const { data: heart } = await as('erin').reactions.createForIssue({ ...one, content: 'heart' });
  await as('erin').reactions.listForIssue(one);
  await as('erin').reactions.deleteForIssue({ ...one, reaction_id: heart.id });
}

async function walkPeople({ as }: Stage): Promise<void> {
  const one = { ...opsRepository, issue_number: 2 };
  await as('actions').issues.addAssignees({ ...one, assignees: ['carol', 'mallory'] });
  await as('actions').issues.removeAssignees({ ...one, assignees: ['carol'] });
  await as('actions').issues.listAssignees(opsRepository);
  await as('actions').issues.checkUserCanBeAssigned({ ...opsRepository, assignee: 'erin' });
  await as('actions').issues.checkUserCanBeAssignedToIssue({ ...one, assignee: 'erin' });
  await as('actions').repos.getCollaboratorPermissionLevel({ ...opsRepository, username: 'dave' });
  await as('actions').repos.checkCollaborator({ ...opsRepository, username: 'dave' });
}

async function walkContents(octokit: Octokit): Promise<void> {
  const content = Buffer.from('one\n').toString('base64');
  const file = { ...opsRepository, path: 'notes/a file.txt' };
  const { data } = await octokit.repos.createOrUpdateFileContents({
    ...file,
    message: 'Add',
    content,
  });
  const sha = data.content?.sha ?? '';
  const next = Buffer.from('two\n').toString('base64');
  const again = await octokit.repos.createOrUpdateFileContents({
    ...file,
    message: 'Change',
    content: next,
    sha,
  });
  await octokit.repos.getContent(file);
  await octokit.repos.getContent({ ...file, mediaType: { format: 'raw' } });
  await octokit.repos.getContent({ ...opsRepository, path: '' });
  await octokit.repos.getContent({
    ...opsRepository,
    path: 'notes',
    mediaType: { format: 'object' },
  });
  await octokit.repos.deleteFile({
    ...file,
    message: 'Remove',
    sha: again.data.content?.sha ?? '',
  });
}

async function walkGit(octokit: Octokit): Promise<void> {
  const { data: blob } = await octokit.git.createBlob({
    ...opsRepository,
    content: 'aGFuZG9mZg==',
    encoding: 'base64',
  });
  await octokit.git.getBlob({ ...opsRepository, file_sha: blob.sha });
  const entry = { path: 'handoffs.db', mode: '100644', type: 'blob', sha: blob.sha } as const;
  const { data: tree } = await octokit.git.createTree({ ...opsRepository, tree: [entry] });
  await octokit.git.getTree({ ...opsRepository, tree_sha: tree.sha, recursive: 'true' });
  const { data: commit } = await octokit.git.createCommit({
    ...opsRepository,
    message: 'Begin',
    tree: tree.sha,
    parents: [],
  });
  await octokit.git.getCommit({ ...opsRepository, commit_sha: commit.sha });
  await octokit.git.createRef({
    ...opsRepository,
    ref: 'refs/heads/handoff-data',
    sha: commit.sha,
  });
  await octokit.git.getRef({ ...opsRepository, ref: 'heads/handoff-data' });
  await octokit.git.listMatchingRefs({ ...opsRepository, ref: 'heads/hand' });
  const parents = [commit.sha];
  const { data: next } = await octokit.git.createCommit({
    ...opsRepository,
    message: 'Go on',
    tree: tree.sha,
    parents,
  });
  await octokit.git.updateRef({ ...opsRepository, ref: 'heads/handoff-data', sha: next.sha });
  await octokit.repos.listBranches(opsRepository);
  await octokit.repos.getBranch({ ...opsRepository, branch: 'handoff-data' });
  await octokit.repos.getBranchRules({ ...opsRepository, branch: 'handoff-data' });
  await octokit.repos.listCommits({ ...opsRepository, sha: 'handoff-data', path: 'handoffs.db' });
  await octokit.repos.getCommit({ ...opsRepository, ref: 'handoff-data' });
  await octokit.git.deleteRef({ ...opsRepository, ref: 'heads/handoff-data' });
}

async function walkEndings({ as, github }: Stage): Promise<void> {
  const one = { ...opsRepository, issue_number: 2 };
  const blocking = await as('carol').issues.create({ ...opsRepository, title: 'Before' });
  await as('carol').issues.addBlockedByDependency({ ...one, issue_id: blocking.data.id });
  await as('carol').issues.listDependenciesBlockedBy(one);
  const { data: comments } = await as('erin').issues.listComments(one);
  await as('carol').issues.deleteComment({ ...opsRepository, comment_id: comments[0]?.id ?? 0 });
  await as('carol').issues.deleteLabel({ ...opsRepository, name: 'late' });
  await as('actions').issues.removeAllLabels(one);
  await as('actions').issues.listEventsForTimeline(one);
  await as('actions').issues.listEvents(one);
  const files = { '.github/workflows/handoffs.yml': 'on: workflow_dispatch\n' };
  await github.commitFiles({ as: 'alice', files, message: 'Add the workflow' });
  const run = {
    ...opsRepository,
    workflow_id: 'handoffs.yml',
    ref: 'main',
    inputs: { mode: 'sweep' },
  };
  await as('carol').actions.createWorkflowDispatch(run);
  await as('carol').repos.createDispatchEvent({
    ...{ ...opsRepository, event_type: 'baton-handoff', client_payload: { type: 'a_to_b' } },
  });
  github.recordRun({
    ...{ id: 9_000_000_001, number: 1, event: 'schedule', conclusion: 'success' },
    path: '.github/workflows/handoffs.yml',
  });
  github.browser.protectBranch('main', true);
  await as('erin').repos.getBranch({ ...opsRepository, branch: 'main' });
  await as('erin').repos.getBranchRules({ ...opsRepository, branch: 'main' });
  github.browser.protectBranch('main', false);
  await as('erin').actions.listRepoWorkflows(opsRepository);
  await as('erin').actions.listWorkflowRuns({ ...opsRepository, workflow_id: 'handoffs.yml' });
  await as('carol').request(
    'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    {
      ...run,
      return_run_details: true,
    },
  );
  await walkRemovals(as('alice'));
}

async function walkRemovals(octokit: Octokit): Promise<void> {
  const ask = `query Ids { first: repository(owner: "acme", name: "ops") { one: issue(number: 1) { id } two: issue(number: 2) { id } }
    other: repository(owner: "acme", name: "elsewhere") { id } }`;
  const ids: { first: { one: { id: string }; two: { id: string } }; other: { id: string } } =
    await octokit.graphql(ask);
  const remove =
    'mutation Remove($issueId: ID!) { deleteIssue(input: { issueId: $issueId }) { repository { name } } }';
  await octokit.graphql(remove, { issueId: ids.first.one.id });
  const move = `mutation Move($issueId: ID!, $repositoryId: ID!) {
    transferIssue(input: { issueId: $issueId, repositoryId: $repositoryId }) { issue { number } } }`;
  await octokit.graphql(move, { issueId: ids.first.two.id, repositoryId: ids.other.id });
}

/** Copies of a repository, and new names and owners. */
async function walkRepositories(octokit: Octokit): Promise<void> {
  const { owner, repo } = opsRepository;
  const template = { template_owner: owner, template_repo: repo };
  await octokit.repos.createFork({ ...opsRepository, organization: owner, name: 'fork' });
  await octokit.repos.createUsingTemplate({ ...template, owner, name: 'copy' });
  await octokit.repos.update({ ...opsRepository, name: 'renamed' });
  await octokit.repos.transfer({ owner, repo: 'renamed', new_owner: 'alice' });
}
