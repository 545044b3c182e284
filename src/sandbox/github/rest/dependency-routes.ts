// Relations between issues: which ones block another.

import { Hono } from 'hono';
import * as v from 'valibot';
import { notFound } from '../api-error.ts';
import { page } from '../http/paging.ts';
import { jsonResponse } from '../http/response.ts';
import {
  authorizeRead,
  type Call,
  mutate,
  numberParam,
  parseRequestBody,
  type Route,
} from '../http/route-helpers.ts';
import { addBlockedBy, issuesNumbered } from '../services/issues/relate-issues.ts';
import { issueNumbered } from '../services/issues/update-issue-record.ts';
import { showIssue } from './responses/issue.ts';

const blockedBySchema = v.object({ issue_id: v.pipe(v.number(), v.integer()) });

export function dependencyRoutes(): Hono<Route> {
  const path = '/issues/:number{[0-9]+}/dependencies/blocked_by';
  return new Hono<Route>()
    .get(path, (c) => {
      const { hub, repository } = authorizeRead(c);
      demandAvailable(c);
      const issue = issueNumbered(
        { hub, repository, caller: c.env.caller },
        numberParam(c, 'number'),
      );
      const { items, headers } = page(c, issuesNumbered(repository, issue.blockedBy));
      return jsonResponse(
        200,
        items.map((one) => showIssue(hub, repository, one)),
        headers,
      );
    })
    .post(path, (c) =>
      mutate(c, (scene) => {
        demandAvailable(c);
        const { issue_id: id } = parseRequestBody(c, blockedBySchema);
        const blocking = addBlockedBy(scene, numberParam(c, 'number'), id);
        return jsonResponse(201, showIssue(scene.hub, scene.repository, blocking));
      }),
    );
}

function demandAvailable(c: Call): void {
  if (c.env.hub.behaviour.dependencies === '404') {
    throw notFound();
  }
}
