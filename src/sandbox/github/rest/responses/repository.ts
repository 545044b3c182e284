// The repository in REST; webhooks omit a few fields.

import { defaultBranchName } from '../../git/git-store.ts';
import { nodeId } from '../../model/ids.ts';
import { fullName, type SandboxRepository } from '../../model/repository.ts';
import type { GitHubState } from '../../model/state.ts';
import { showUser, webUrl } from './user.ts';

export function repositoryUrl(hub: GitHubState, repository: SandboxRepository): string {
  return `${hub.address.api}/repos/${fullName(repository)}`;
}

export function repositoryPage(repository: SandboxRepository): string {
  return `${webUrl}/${fullName(repository)}`;
}

/** What comes after the repository's own address, in each `…_url`. */
const urlSuffixes = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const;

const fixedProperties = {
  description: null,
  fork: false,
  homepage: null,
  language: null,
  license: null,
  mirror_url: null,
  size: 1,
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  has_projects: true,
  has_downloads: true,
  has_wiki: false,
  has_pages: false,
  has_discussions: false,
  archived: false,
  disabled: false,
  is_template: false,
  allow_forking: true,
  web_commit_signoff_required: false,
  topics: [],
} as const;

export function showRepository(hub: GitHubState, repository: SandboxRepository, at: string) {
  const url = repositoryUrl(hub, repository);
  const page = repositoryPage(repository);
  const openIssues = [...repository.issues.values()].filter(
    (issue) => issue.state === 'open',
  ).length;
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.isPrivate,
    visibility: repository.isPrivate ? 'private' : 'public',
    owner: showUser(hub, repository.owner),
    html_url: page,
    url,
    ...addresses(url),
    git_url: `git://${page.slice('https://'.length)}.git`,
    ssh_url: `git@github.com:${fullName(repository)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    created_at: repository.createdAt,
    updated_at: at,
    pushed_at: repository.activity.pushedAt,
    default_branch: defaultBranchName,
    has_issues: hub.behaviour.issues === 'enabled',
    open_issues: openIssues,
    open_issues_count: openIssues,
    ...fixedProperties,
  };
}

/** Fields that only the repository's own endpoint has. */
export function showFullRepository(hub: GitHubState, repository: SandboxRepository, at: string) {
  return {
    ...showRepository(hub, repository, at),
    organization: showUser(hub, repository.owner),
    network_count: 0,
    subscribers_count: 0,
    temp_clone_token: null,
  };
}

function addresses(url: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(urlSuffixes).map(([name, rest]) => [name, `${url}${rest}`]),
  );
}
