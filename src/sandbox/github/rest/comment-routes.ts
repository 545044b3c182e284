// Comments: of one issue, and of the whole repository.

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
import { isSince } from '../http/since.ts';
import type { SandboxComment } from '../model/issue.ts';
import { commentsOnIssue, type SandboxRepository } from '../model/repository.ts';
import {
  addComment,
  commentWithId,
  deleteComment,
  updateComment,
} from '../services/issues/comment.ts';
import { issueNumbered } from '../services/issues/update-issue-record.ts';
import { isHidden } from '../services/visibility.ts';
import { showComment } from './responses/issue.ts';

const commentSchema = v.object({ body: v.string() });
const issueCommentsPath = '/issues/:number{[0-9]+}/comments';
const commentPath = '/issues/comments/:id{[0-9]+}';

export function commentRoutes(): Hono<Route> {
  return new Hono<Route>()
    .get(issueCommentsPath, (c) => {
      const { hub, repository } = authorizeRead(c);
      const issue = issueNumbered(
        { hub, repository, caller: c.env.caller },
        numberParam(c, 'number'),
      );
      return list(c, repository, commentsOnIssue(repository, issue));
    })
    .post(issueCommentsPath, (c) =>
      mutate(c, (scene) => {
        const comment = addComment(
          scene,
          numberParam(c, 'number'),
          parseRequestBody(c, commentSchema).body,
        );
        return jsonResponse(201, showComment(scene.hub, scene.repository, comment));
      }),
    )
    .get('/issues/comments', (c) => {
      const { repository } = authorizeRead(c);
      return list(c, repository, ordered(c, [...repository.comments.values()]));
    })
    .get(commentPath, (c) => {
      const { hub, repository } = authorizeRead(c);
      return jsonResponse(
        200,
        showComment(
          hub,
          repository,
          commentWithId({ hub, repository, caller: c.env.caller }, numberParam(c, 'id')),
        ),
      );
    })
    .patch(commentPath, (c) =>
      mutate(c, (scene) => {
        const comment = updateComment(
          scene,
          numberParam(c, 'id'),
          parseRequestBody(c, commentSchema).body,
        );
        return jsonResponse(200, showComment(scene.hub, scene.repository, comment));
      }),
    )
    .delete(commentPath, (c) =>
      mutate(c, (scene) => {
        deleteComment(scene, numberParam(c, 'id'));
        return noContent();
      }),
    );
}

function list(
  c: Call,
  repository: SandboxRepository,
  comments: readonly SandboxComment[],
): Response {
  const { hub, caller } = c.env;
  const matches = isSince(c);
  const { items, headers } = page(
    c,
    comments
      .filter(({ author }) => !isHidden(hub, author, caller))
      .filter(({ updatedAt }) => matches(updatedAt)),
  );
  return jsonResponse(
    200,
    items.map((comment) => showComment(hub, repository, comment)),
    headers,
  );
}

function ordered(c: Call, comments: readonly SandboxComment[]): readonly SandboxComment[] {
  const sort = c.req.query('sort');
  const sign = sort !== undefined && c.req.query('direction') === 'desc' ? -1 : 1;
  const key = (comment: SandboxComment) =>
    Date.parse(sort === 'updated' ? comment.updatedAt : comment.createdAt);
  return [...comments].sort((one, other) => sign * (key(one) - key(other) || one.id - other.id));
}
