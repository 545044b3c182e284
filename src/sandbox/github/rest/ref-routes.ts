// Refs, branches, and the list of commits.

import { Hono } from 'hono';
import * as v from 'valibot';
import { notFound } from '../api-error.ts';
import { type Commit, readCommit, walk } from '../git/commit.ts';
import { findCommit } from '../git/find-commit.ts';
import { branchRef, defaultBranchName } from '../git/git-store.ts';
import { findAt } from '../git/tree.ts';
import { page } from '../http/paging.ts';
import { jsonResponse, noContent } from '../http/response.ts';
import {
  authorizeRead,
  type Call,
  mutate,
  parseRequestBody,
  type Route,
  textParam,
} from '../http/route-helpers.ts';
import { fullName, type SandboxRepository } from '../model/repository.ts';
import type { GitHubState } from '../model/state.ts';
import { createRef, deleteRef, updateRef } from '../services/contents/move-ref.ts';
import { showCommit, showRef } from './responses/git.ts';
import { repositoryPage, repositoryUrl } from './responses/repository.ts';

const newRefSchema = v.object({ ref: v.string(), sha: v.string() });
const refChangeSchema = v.object({ sha: v.string(), force: v.optional(v.boolean(), false) });

export function refRoutes(): Hono<Route> {
  const routes = new Hono<Route>();
  addRefs(routes);
  addBranches(routes);
  addCommits(routes);
  return routes;
}

function addRefs(routes: Hono<Route>): void {
  routes
    .get('/git/ref/:ref{.+}', async (c) => {
      const { hub, repository } = authorizeRead(c, 'contents');
      const name = refOf(c);
      const oid = await repository.git.refs.read(name);
      if (oid === null) {
        throw notFound();
      }
      return jsonResponse(200, showRef(hub, repository, { name, oid }));
    })
    .get('/git/matching-refs/:ref{.+}', async (c) => {
      const { hub, repository } = authorizeRead(c, 'contents');
      const { items, headers } = page(c, await repository.git.refs.list(refOf(c)));
      return jsonResponse(
        200,
        items.map((ref) => showRef(hub, repository, ref)),
        headers,
      );
    })
    .post('/git/refs', (c) =>
      mutate(c, async (scene) => {
        const { ref: name, sha: oid } = parseRequestBody(c, newRefSchema);
        return jsonResponse(
          201,
          showRef(scene.hub, scene.repository, await createRef(scene, { name, oid })),
        );
      }),
    )
    .patch('/git/refs/:ref{.+}', (c) =>
      mutate(c, async (scene) => {
        const { sha: oid, force } = parseRequestBody(c, refChangeSchema);
        return jsonResponse(
          200,
          showRef(
            scene.hub,
            scene.repository,
            await updateRef(scene, { name: refOf(c), oid }, { isForced: force }),
          ),
        );
      }),
    )
    .delete('/git/refs/:ref{.+}', (c) =>
      mutate(c, async (scene) => {
        await deleteRef(scene, refOf(c));
        return noContent();
      }),
    );
}

function refOf(c: Call): string {
  return `refs/${textParam(c, 'ref').replace(/^refs\//, '')}`;
}

function addBranches(routes: Hono<Route>): void {
  routes
    .get('/branches', async (c) => {
      const { hub, repository } = authorizeRead(c, 'contents');
      const { items, headers } = page(c, await repository.git.refs.list(branchRef('')));
      const shown = items.map(({ name, oid }) => ({
        name: name.slice(branchRef('').length),
        commit: { sha: oid, url: `${repositoryUrl(hub, repository)}/commits/${oid}` },
        protected: repository.protectedRefs.has(name),
      }));
      return jsonResponse(200, shown, headers);
    })
    .get('/branches/:branch{.+}', async (c) => {
      const { hub, repository } = authorizeRead(c, 'contents');
      const name = textParam(c, 'branch');
      const oid = await repository.git.refs.read(branchRef(name));
      const commit = oid === null ? null : await readCommit(repository.git.objects, oid);
      if (commit === null) {
        throw notFound('Branch not found');
      }
      return jsonResponse(200, showBranch(hub, repository, name, commit));
    })
    .get('/rules/branches/:branch{.+}', (c) => {
      const { repository } = authorizeRead(c, 'contents');
      const isProtected = repository.protectedRefs.has(branchRef(textParam(c, 'branch')));
      return jsonResponse(200, isProtected ? [updateRule(repository)] : []);
    });
}

/** The rule of a ruleset that protects the branch. */
function updateRule(repository: SandboxRepository) {
  return {
    type: 'update',
    parameters: { update_allows_fetch_and_merge: false },
    ruleset_source_type: 'Repository',
    ruleset_source: fullName(repository),
    ruleset_id: 1,
  };
}

function showBranch(hub: GitHubState, repository: SandboxRepository, name: string, commit: Commit) {
  const self = `${repositoryUrl(hub, repository)}/branches/${encodeURIComponent(name)}`;
  return {
    name,
    commit: showCommit(hub, repository, commit),
    _links: { self, html: `${repositoryPage(repository)}/tree/${name}` },
    protected: repository.protectedRefs.has(branchRef(name)),
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  };
}

function addCommits(routes: Hono<Route>): void {
  routes
    .get('/commits', async (c) => {
      const { hub, repository } = authorizeRead(c, 'contents');
      const start = await findCommit(repository.git, c.req.query('sha') || defaultBranchName);
      if (start === null) {
        throw notFound();
      }
      const commits = await history(repository, start, c.req.query('path'));
      const { items, headers } = page(c, commits);
      return jsonResponse(
        200,
        items.map((commit) => showCommit(hub, repository, commit)),
        headers,
      );
    })
    .get('/commits/:ref{.+}', async (c) => {
      const { hub, repository } = authorizeRead(c, 'contents');
      const commit = await findCommit(repository.git, textParam(c, 'ref'));
      if (commit === null) {
        throw notFound();
      }
      return jsonResponse(200, showCommit(hub, repository, commit));
    });
}

/** With a path, only commits that changed it. */
async function history(
  repository: SandboxRepository,
  start: Commit,
  path: string | undefined,
): Promise<readonly Commit[]> {
  const { objects } = repository.git;
  const commits: Commit[] = [];
  for await (const commit of walk(objects, start.oid)) {
    const parent =
      commit.parents[0] === undefined ? null : await readCommit(objects, commit.parents[0]);
    const place = await findAt(objects, commit.tree, path ?? '');
    const before = parent === null ? null : await findAt(objects, parent.tree, path ?? '');
    if (path === undefined || place?.oid !== before?.oid) {
      commits.push(commit);
    }
  }
  return commits;
}
