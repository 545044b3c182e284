// The payload of `push`.

import type { Commit } from '../git/commit.ts';
import { restLogin } from '../model/account.ts';
import { repositoryPage } from '../rest/responses/repository.ts';
import type { Push, RequestContext } from '../services/request-context.ts';

const zeroCommitId = '0'.repeat(40);

export function showPush(scene: RequestContext, push: Push): Readonly<Record<string, unknown>> {
  const page = repositoryPage(scene.repository);
  const before = push.before ?? zeroCommitId;
  const after = push.after ?? zeroCommitId;
  const commits = push.commits.map((commit) => showPushedCommit(page, commit));
  return {
    ref: push.ref,
    before,
    after,
    created: push.before === null,
    deleted: push.after === null,
    forced: push.isForced,
    base_ref: null,
    compare: `${page}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits,
    head_commit: commits.at(-1) ?? null,
    pusher: { name: restLogin(scene.caller.account), email: null },
  };
}

function showPushedCommit(page: string, commit: Commit) {
  return {
    id: commit.oid,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.at,
    url: `${page}/commit/${commit.oid}`,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
    added: [],
    removed: [],
    modified: [],
  };
}
