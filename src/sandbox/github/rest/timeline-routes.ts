// The history of an issue, and reactions.

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
} from '../http/route-helpers.ts';
import {
  type ReactionTarget,
  react,
  reactionsOn,
  takeBackReaction,
} from '../services/issues/reactions.ts';
import { issueNumbered } from '../services/issues/update-issue-record.ts';
import { showReaction } from './responses/issue.ts';
import { showEvents, showTimeline } from './responses/timeline.ts';

const reactionContentSchema = v.picklist([
  '+1',
  '-1',
  'laugh',
  'confused',
  'heart',
  'hooray',
  'rocket',
  'eyes',
]);
const reactionSchema = v.object({ content: reactionContentSchema });
const issuePath = '/issues/:number{[0-9]+}';
const commentPath = '/issues/comments/:comment{[0-9]+}';

export function timelineRoutes(): Hono<Route> {
  return new Hono<Route>()
    .get(`${issuePath}/timeline`, (c) => {
      const { hub, repository } = authorizeRead(c);
      const scene = { hub, repository, caller: c.env.caller };
      const issue = issueNumbered(scene, numberParam(c, 'number'));
      const { items, headers } = page(c, showTimeline(scene, issue));
      return jsonResponse(200, items, headers);
    })
    .get(`${issuePath}/events`, (c) => {
      const { hub, repository } = authorizeRead(c);
      const issue = issueNumbered(
        { hub, repository, caller: c.env.caller },
        numberParam(c, 'number'),
      );
      const { items, headers } = page(c, showEvents(hub, repository, issue));
      return jsonResponse(200, items, headers);
    });
}

export function reactionRoutes(): Hono<Route> {
  const routes = new Hono<Route>();
  for (const path of [issuePath, commentPath]) {
    routes
      .get(`${path}/reactions`, (c) => {
        const { hub, repository } = authorizeRead(c);
        const content = c.req.query('content');
        const reactions = reactionsOn({ hub, repository, caller: c.env.caller }, targetOf(c));
        const { items, headers } = page(
          c,
          reactions.filter((one) => content === undefined || one.content === content),
        );
        return jsonResponse(
          200,
          items.map((reaction) => showReaction(hub, reaction)),
          headers,
        );
      })
      .post(`${path}/reactions`, (c) =>
        mutate(c, (scene) => {
          const { reaction, isNew } = react(
            scene,
            targetOf(c),
            parseRequestBody(c, reactionSchema).content,
          );
          return jsonResponse(isNew ? 201 : 200, showReaction(scene.hub, reaction));
        }),
      )
      .delete(`${path}/reactions/:id{[0-9]+}`, (c) =>
        mutate(c, (scene) => {
          takeBackReaction(scene, targetOf(c), numberParam(c, 'id'));
          return noContent();
        }),
      );
  }
  return routes;
}

function targetOf(c: Call): ReactionTarget {
  if (c.req.param('comment') !== undefined) {
    return { comment: numberParam(c, 'comment') };
  }
  return { issue: numberParam(c, 'number') };
}
