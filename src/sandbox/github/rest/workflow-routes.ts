// The workflows on the default branch, and their runs.

import { Hono } from 'hono';
import { workflowsFolder } from '../../../config/default-paths.ts';
import { notFound } from '../api-error.ts';
import { findCommit } from '../git/find-commit.ts';
import { defaultBranchName } from '../git/git-store.ts';
import { findAt, readTree } from '../git/tree.ts';
import { page } from '../http/paging.ts';
import { jsonResponse } from '../http/response.ts';
import { authorizeRead, type Call, type Route, textParam } from '../http/route-helpers.ts';
import type { SandboxRepository } from '../model/repository.ts';
import { type ListedWorkflow, showRun, showWorkflow } from './responses/workflow.ts';

const firstWorkflowId = 60_000_001;

export function workflowRoutes(): Hono<Route> {
  return new Hono<Route>()
    .get('/actions/workflows', async (c) => {
      const { hub, repository } = authorizeRead(c, 'actions');
      const all = await workflowsOf(repository);
      const { items, headers } = page(c, all);
      const workflows = items.map((workflow) => showWorkflow(hub, repository, workflow));
      return jsonResponse(200, { total_count: all.length, workflows }, headers);
    })
    .get('/actions/workflows/:workflow/runs', listRuns);
}

/** The newest first. */
async function listRuns(c: Call): Promise<Response> {
  const { hub, repository } = authorizeRead(c, 'actions');
  const named = textParam(c, 'workflow');
  const workflow = (await workflowsOf(repository)).find(
    ({ id, path }) => String(id) === named || path === `${workflowsFolder}/${named}`,
  );
  const head = await findCommit(repository.git, defaultBranchName);
  if (workflow === undefined || head === null) {
    throw notFound();
  }
  const event = c.req.query('event');
  const status = c.req.query('status');
  const since = c.req.query('created')?.replace(/^>=/, '') ?? '';
  const runs = repository.workflowRuns
    .filter(
      (run) =>
        run.path === workflow.path &&
        (event === undefined || run.event === event) &&
        (status === undefined || run.conclusion === status) &&
        run.at >= since,
    )
    .toReversed();
  const { items, headers } = page(c, runs);
  const shown = items.map((run) => showRun({ hub, repository, workflow, head }, run));
  return jsonResponse(200, { total_count: runs.length, workflow_runs: shown }, headers);
}

async function workflowsOf(repository: SandboxRepository): Promise<readonly ListedWorkflow[]> {
  const { objects } = repository.git;
  const head = await findCommit(repository.git, defaultBranchName);
  const folder = head === null ? null : await findAt(objects, head.tree, workflowsFolder);
  const entries = folder === null ? [] : ((await readTree(objects, folder.oid)) ?? []);
  const files = entries.filter(({ name }) => /\.ya?ml$/.test(name));
  return await Promise.all(
    files.map(async ({ name, oid }, at) => {
      const path = `${workflowsFolder}/${name}`;
      const text = Buffer.from((await objects.read(oid))?.bytes ?? []).toString();
      return {
        id: firstWorkflowId + at,
        path,
        name: /^name:\s*(.+)$/m.exec(text)?.[1]?.trim() ?? path,
        state: repository.workflowStates.get(path) ?? 'active',
      };
    }),
  );
}
