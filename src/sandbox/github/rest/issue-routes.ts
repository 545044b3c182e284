// Issues: list, open, read, update, lock.

import { Hono } from 'hono';
import * as v from 'valibot';
import { page } from '../http/paging.ts';
import { jsonResponse, noContent } from '../http/response.ts';
import {
  authorizeRead,
  mutate,
  numberParam,
  parseRequestBody,
  type Route,
} from '../http/route-helpers.ts';
import { lockIssue, unlockIssue } from '../services/issues/lock-issue.ts';
import { openIssue } from '../services/issues/open-issue.ts';
import { updateIssue } from '../services/issues/update-issue.ts';
import { issueNumbered } from '../services/issues/update-issue-record.ts';
import { listIssues } from './list-issues.ts';
import { showIssue, showSingleIssue } from './responses/issue.ts';

/** A label may be named by its text, or by an object with a name. */
export const labelsSchema = v.array(
  v.union([
    v.string(),
    v.pipe(
      v.object({ name: v.string() }),
      v.transform((label) => label.name),
    ),
  ]),
);
const assigneesSchema = v.array(v.string());
const titleSchema = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);

const newIssueSchema = v.object({
  title: titleSchema,
  body: v.nullish(v.string(), null),
  labels: v.optional(labelsSchema, []),
  assignees: v.optional(assigneesSchema, []),
  assignee: v.nullish(v.string()),
});

const issueChangeSchema = v.object({
  title: v.optional(titleSchema),
  body: v.optional(v.nullable(v.string())),
  state: v.optional(v.picklist(['open', 'closed'])),
  state_reason: v.nullish(v.picklist(['completed', 'not_planned', 'duplicate', 'reopened'])),
  labels: v.optional(labelsSchema),
  assignees: v.optional(assigneesSchema),
});

const lockSchema = v.object({
  lock_reason: v.nullish(v.picklist(['off-topic', 'too heated', 'resolved', 'spam']), null),
});

export function issueRoutes(): Hono<Route> {
  return new Hono<Route>()
    .get('/issues', (c) => {
      const { hub, repository } = authorizeRead(c);
      const { items, headers } = page(c, listIssues(c, repository));
      return jsonResponse(
        200,
        items.map((issue) => showIssue(hub, repository, issue)),
        headers,
      );
    })
    .post('/issues', (c) =>
      mutate(c, (scene) => {
        const { assignee, ...draft } = parseRequestBody(c, newIssueSchema);
        const assignees = assignee ? [assignee, ...draft.assignees] : draft.assignees;
        const issue = openIssue(scene, { ...draft, assignees });
        return jsonResponse(201, showSingleIssue(scene.hub, scene.repository, issue));
      }),
    )
    .get('/issues/:number{[0-9]+}', (c) => {
      const { hub, repository } = authorizeRead(c);
      const issue = issueNumbered(
        { hub, repository, caller: c.env.caller },
        numberParam(c, 'number'),
      );
      return jsonResponse(200, showSingleIssue(hub, repository, issue));
    })
    .patch('/issues/:number{[0-9]+}', (c) =>
      mutate(c, (scene) => {
        const { state_reason, ...change } = parseRequestBody(c, issueChangeSchema);
        const reason = state_reason === 'reopened' ? undefined : (state_reason ?? undefined);
        const issue = updateIssue(scene, numberParam(c, 'number'), { ...change, reason });
        return jsonResponse(200, showSingleIssue(scene.hub, scene.repository, issue));
      }),
    )
    .put('/issues/:number{[0-9]+}/lock', (c) =>
      mutate(c, (scene) => {
        lockIssue(scene, numberParam(c, 'number'), parseRequestBody(c, lockSchema).lock_reason);
        return noContent();
      }),
    )
    .delete('/issues/:number{[0-9]+}/lock', (c) =>
      mutate(c, (scene) => {
        unlockIssue(scene, numberParam(c, 'number'));
        return noContent();
      }),
    );
}
