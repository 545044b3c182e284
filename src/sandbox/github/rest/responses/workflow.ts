// Workflows and their runs as REST shows them.

import type { Commit } from '../../git/commit.ts';
import { defaultBranchName } from '../../git/git-store.ts';
import { nodeId } from '../../model/ids.ts';
import type { SandboxRepository } from '../../model/repository.ts';
import type { GitHubState } from '../../model/state.ts';
import type { WorkflowRun, WorkflowState } from '../../model/workflow.ts';
import { repositoryPage, repositoryUrl, showRepository } from './repository.ts';

export interface ListedWorkflow {
  readonly id: number;
  readonly path: string;
  readonly name: string;
  readonly state: WorkflowState;
}

export function showWorkflow(
  hub: GitHubState,
  repository: SandboxRepository,
  workflow: ListedWorkflow,
) {
  const { id, path, name, state } = workflow;
  const page = repositoryPage(repository);
  return {
    id,
    node_id: nodeId('Workflow', id),
    name,
    path,
    state,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    url: `${repositoryUrl(hub, repository)}/actions/workflows/${id}`,
    html_url: `${page}/blob/${defaultBranchName}/${path}`,
    badge_url: `${page}/workflows/${encodeURIComponent(name)}/badge.svg`,
  };
}

export function showRun(
  {
    hub,
    repository,
    workflow,
    head,
  }: {
    readonly hub: GitHubState;
    readonly repository: SandboxRepository;
    readonly workflow: ListedWorkflow;
    readonly head: Commit;
  },
  { id, number, event, conclusion, at }: WorkflowRun,
) {
  const api = repositoryUrl(hub, repository);
  const url = `${api}/actions/runs/${id}`;
  const shown = showRepository(hub, repository, at);
  const person = ({ name, email }: Commit['author']) => ({ name, email });
  return {
    id,
    name: workflow.name,
    node_id: nodeId('WorkflowRun', id),
    head_branch: defaultBranchName,
    head_sha: head.oid,
    path: workflow.path,
    display_title: workflow.name,
    run_number: number,
    run_attempt: 1,
    event,
    status: 'completed',
    conclusion,
    workflow_id: workflow.id,
    url,
    html_url: `${repositoryPage(repository)}/actions/runs/${id}`,
    pull_requests: [],
    created_at: at,
    updated_at: at,
    run_started_at: at,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${api}/actions/workflows/${workflow.id}`,
    head_commit: {
      id: head.oid,
      tree_id: head.tree,
      message: head.message,
      timestamp: head.author.at,
      author: person(head.author),
      committer: person(head.committer),
    },
    repository: shown,
    head_repository: shown,
  };
}
