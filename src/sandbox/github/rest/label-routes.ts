// Labels: the repository's own, and those on an issue.

import { Hono } from 'hono';
import * as v from 'valibot';
import { page } from '../http/paging.ts';
import { jsonResponse, noContent } from '../http/response.ts';
import {
  authorizeRead,
  type Call,
  mutate,
  numberParam,
  parseRequestBody,
  type Route,
  textParam,
} from '../http/route-helpers.ts';
import type { SandboxIssue } from '../model/issue.ts';
import { labelsOnIssue } from '../model/repository.ts';
import { addLabels, removeLabel, setLabels } from '../services/issues/label-issue.ts';
import {
  createLabel,
  deleteLabel,
  existingLabel,
  updateLabel,
} from '../services/issues/repository-labels.ts';
import { issueNumbered } from '../services/issues/update-issue-record.ts';
import type { RequestContext } from '../services/request-context.ts';
import { labelsSchema } from './issue-routes.ts';
import { showLabel } from './responses/issue.ts';

const newLabelSchema = v.object({
  name: v.string(),
  color: v.optional(v.string()),
  description: v.nullish(v.string()),
});
const labelChangeSchema = v.object({
  new_name: v.optional(v.string()),
  color: v.optional(v.string()),
  description: v.nullish(v.string()),
});
/** Either `{ labels: […] }` or the bare list. */
const labelListSchema = v.union([
  v.pipe(
    v.object({ labels: v.optional(labelsSchema, []) }),
    v.transform((body) => body.labels),
  ),
  labelsSchema,
]);

const issueLabelsPath = '/issues/:number{[0-9]+}/labels';

export function labelRoutes(): Hono<Route> {
  const routes = new Hono<Route>();
  addRepositoryLabels(routes);
  addIssueLabels(routes);
  return routes;
}

function addRepositoryLabels(routes: Hono<Route>): void {
  routes
    .get('/labels', (c) => {
      const { hub, repository } = authorizeRead(c);
      const { items, headers } = page(c, [...repository.labels.values()]);
      return jsonResponse(
        200,
        items.map((label) => showLabel(hub, repository, label)),
        headers,
      );
    })
    .post('/labels', (c) =>
      mutate(c, (scene) => {
        const label = createLabel(scene, parseRequestBody(c, newLabelSchema));
        return jsonResponse(201, showLabel(scene.hub, scene.repository, label));
      }),
    )
    .get('/labels/:name', (c) => {
      const { hub, repository } = authorizeRead(c);
      return jsonResponse(
        200,
        showLabel(hub, repository, existingLabel({ repository }, textParam(c, 'name'))),
      );
    })
    .patch('/labels/:name', (c) =>
      mutate(c, (scene) => {
        const { new_name: name, ...texts } = parseRequestBody(c, labelChangeSchema);
        const change = name === undefined ? texts : { ...texts, name };
        const label = updateLabel(scene, textParam(c, 'name'), change);
        return jsonResponse(200, showLabel(scene.hub, scene.repository, label));
      }),
    )
    .delete('/labels/:name', (c) =>
      mutate(c, (scene) => {
        deleteLabel(scene, textParam(c, 'name'));
        return noContent();
      }),
    );
}

function addIssueLabels(routes: Hono<Route>): void {
  routes
    .get(issueLabelsPath, (c) => {
      const { hub, repository } = authorizeRead(c);
      const issue = issueNumbered(
        { hub, repository, caller: c.env.caller },
        numberParam(c, 'number'),
      );
      const { items, headers } = page(c, labelsOnIssue(repository, issue));
      return jsonResponse(
        200,
        items.map((label) => showLabel(hub, repository, label)),
        headers,
      );
    })
    .post(issueLabelsPath, (c) =>
      change(c, (scene, number) => addLabels(scene, number, parseRequestBody(c, labelListSchema))),
    )
    .put(issueLabelsPath, (c) =>
      change(c, (scene, number) => setLabels(scene, number, parseRequestBody(c, labelListSchema))),
    )
    .delete(issueLabelsPath, (c) =>
      mutate(c, (scene) => {
        setLabels(scene, numberParam(c, 'number'), []);
        return noContent();
      }),
    )
    .delete(`${issueLabelsPath}/:name`, (c) =>
      change(c, (scene, number) => removeLabel(scene, number, textParam(c, 'name'))),
    );
}

/** Responds with the issue's resulting labels. */
function change(
  c: Call,
  operation: (scene: RequestContext, number: number) => SandboxIssue,
): Promise<Response> {
  return mutate(c, (scene) => {
    const issue = operation(scene, numberParam(c, 'number'));
    const { hub, repository } = scene;
    return jsonResponse(
      200,
      labelsOnIssue(repository, issue).map((label) => showLabel(hub, repository, label)),
    );
  });
}
