// The repository itself, and the event that a request can send by name.

import { Hono } from 'hono';
import * as v from 'valibot';
import { notFound, unprocessable } from '../api-error.ts';
import { findCommit } from '../git/find-commit.ts';
import { defaultBranchName, type GitStore } from '../git/git-store.ts';
import { findAt } from '../git/tree.ts';
import { jsonResponse, noContent } from '../http/response.ts';
import {
  type Call,
  mutate,
  parseRequestBody,
  type Route,
  repositoryOf,
  textParam,
} from '../http/route-helpers.ts';
import type { Role } from '../model/role.ts';
import { now } from '../model/state.ts';
import { hasPermission, requirePermission } from '../services/permissions.ts';
import { copyRepository, moveRepository } from '../services/repositories.ts';
import { repositoryPage, repositoryUrl, showFullRepository } from './responses/repository.ts';

const dispatchSchema = v.object({
  ref: v.string(),
  inputs: v.optional(v.record(v.string(), v.unknown()), {}),
  return_run_details: v.optional(v.boolean(), false),
});

export function repositoryRoutes(): Hono<Route> {
  return new Hono<Route>()
    .get('/', (c) => {
      const repository = repositoryOf(c);
      const { hub, caller } = c.env;
      return jsonResponse(200, {
        ...showFullRepository(hub, repository, now(hub)),
        ...(caller === null ? {} : { permissions: permissionsOf({ hub, repository, caller }) }),
      });
    })
    .patch('/', (c) => move(c, 200, v.object({ name: v.optional(v.string()) })))
    .post('/transfer', (c) => move(c, 202, transferSchema))
    .post('/generate', (c) => {
      const { include_all_branches: allBranches, ...place } = parseRequestBody(c, generateSchema);
      return copy(c, 201, { ...place, allBranches, keepsHistory: false });
    })
    .post('/forks', (c) => {
      const { default_branch_only: isShort, name, organization } = parseRequestBody(c, forkSchema);
      const place = { owner: organization, name: name ?? repositoryOf(c).name };
      return copy(c, 202, { ...place, allBranches: !isShort, keepsHistory: true });
    })
    .post('/dispatches', dispatchRepository)
    .post('/actions/workflows/:workflow/dispatches', dispatchWorkflow);
}

const transferSchema = v.pipe(
  v.object({ new_owner: v.string(), new_name: v.optional(v.string()) }),
  v.transform(({ new_owner: owner, new_name: name }) => ({ owner, name })),
);
const generateSchema = v.object({
  owner: v.optional(v.string()),
  name: v.string(),
  include_all_branches: v.optional(v.boolean(), false),
});
const forkSchema = v.object({
  organization: v.optional(v.string()),
  name: v.optional(v.string()),
  default_branch_only: v.optional(v.boolean(), false),
});

function move(
  c: Call,
  status: number,
  schema: v.GenericSchema<unknown, Parameters<typeof moveRepository>[1]>,
): Promise<Response> {
  return mutate(c, (scene) => {
    const moved = moveRepository(scene, parseRequestBody(c, schema));
    // A transfer's answer is a shorter description, in which this is never null.
    const { temp_clone_token: _, ...shown } = showFullRepository(scene.hub, moved, scene.at);
    return jsonResponse(status, shown);
  });
}

function copy(
  c: Call,
  status: number,
  options: Parameters<typeof copyRepository>[1],
): Promise<Response> {
  return mutate(c, async (scene) => {
    const made = await copyRepository(scene, options);
    return jsonResponse(status, showFullRepository(scene.hub, made, scene.at));
  });
}

function permissionsOf(who: Parameters<typeof hasPermission>[0]) {
  const has = (role: Role) => hasPermission(who, { area: 'contents', role });
  return {
    admin: has('admin'),
    maintain: has('maintain'),
    push: has('write'),
    triage: has('triage'),
    pull: has('read'),
  };
}

const repositoryDispatchSchema = v.object({
  event_type: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  client_payload: v.optional(
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.check(
        (payload) => Object.keys(payload).length <= 10,
        'No more than 10 properties are allowed',
      ),
      v.check((payload) => JSON.stringify(payload).length < 65_536, 'client_payload is too large'),
    ),
    {},
  ),
});

function dispatchRepository(c: Call): Promise<Response> {
  return mutate(c, (scene) => {
    requirePermission(scene, { area: 'contents', role: 'write' });
    const { event_type: action, client_payload: payload } = parseRequestBody(
      c,
      repositoryDispatchSchema,
    );
    scene.announcements.push({ event: 'repository_dispatch', action, payload });
    return noContent();
  });
}

/** The workflow must be on the default branch, regardless of the ref it runs on. */
function dispatchWorkflow(c: Call): Promise<Response> {
  return mutate(c, async (scene) => {
    requirePermission(scene, { area: 'actions', role: 'write' });
    const { hub, repository } = scene;
    const workflow = `.github/workflows/${textParam(c, 'workflow')}`;
    if (!(await isThere(repository.git, workflow))) {
      throw notFound();
    }
    if ((repository.workflowStates.get(workflow) ?? 'active') !== 'active') {
      throw unprocessable("Cannot trigger a 'workflow_dispatch' on a disabled workflow");
    }
    const { ref, inputs, return_run_details: wantsRun } = parseRequestBody(c, dispatchSchema);
    if ((await findCommit(repository.git, ref)) === null) {
      throw unprocessable(`No ref found for: ${ref}`);
    }
    const name = ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
    scene.announcements.push({ event: 'workflow_dispatch', workflow, ref: name, inputs });
    if (!wantsRun) {
      return noContent();
    }
    const id = hub.ids.next();
    return jsonResponse(200, {
      workflow_run_id: id,
      run_url: `${repositoryUrl(hub, repository)}/actions/runs/${id}`,
      html_url: `${repositoryPage(repository)}/actions/runs/${id}`,
    });
  });
}

async function isThere(git: GitStore, path: string): Promise<boolean> {
  const commit = await findCommit(git, defaultBranchName);
  return commit !== null && (await findAt(git.objects, commit.tree, path)) !== null;
}
