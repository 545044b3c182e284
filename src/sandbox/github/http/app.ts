// All routes, and the response for unknown ones.

import { Hono } from 'hono';
import { ApiError } from '../api-error.ts';
import { graphqlRoute } from '../graphql/graphql-route.ts';
import { accountRoutes } from '../rest/account-routes.ts';
import { commentRoutes } from '../rest/comment-routes.ts';
import { contentRoutes } from '../rest/content-routes.ts';
import { dependencyRoutes } from '../rest/dependency-routes.ts';
import { gitRoutes } from '../rest/git-routes.ts';
import { issueRoutes } from '../rest/issue-routes.ts';
import { labelRoutes } from '../rest/label-routes.ts';
import { peopleRoutes } from '../rest/people-routes.ts';
import { refRoutes } from '../rest/ref-routes.ts';
import { repositoryRoutes } from '../rest/repository-routes.ts';
import { reactionRoutes, timelineRoutes } from '../rest/timeline-routes.ts';
import { workflowRoutes } from '../rest/workflow-routes.ts';
import type { RateLimit } from './rate-limit.ts';
import { errorResponse, jsonResponse } from './response.ts';
import type { Route } from './route-helpers.ts';

export function createApp(rateLimit: RateLimit): Hono<Route> {
  const app = new Hono<Route>();
  app.post('/graphql', graphqlRoute(rateLimit));
  app.get('/rate_limit', (c) => {
    const core = rateLimit.allowance(c.env.caller, 'core');
    const graphql = rateLimit.allowance(c.env.caller, 'graphql');
    return jsonResponse(200, { resources: { core, graphql, search: core }, rate: core });
  });
  app.route('/', accountRoutes());
  const parts = [
    repositoryRoutes(),
    workflowRoutes(),
    commentRoutes(),
    issueRoutes(),
    dependencyRoutes(),
    labelRoutes(),
    peopleRoutes(),
    timelineRoutes(),
    reactionRoutes(),
    contentRoutes(),
    gitRoutes(),
    refRoutes(),
  ];
  for (const part of parts) {
    app.route('/repos/:owner/:repo', part);
  }
  app.notFound(() => errorResponse(new ApiError(404, 'Not Found')));
  app.onError((error) => {
    if (error instanceof ApiError) {
      return errorResponse(error);
    }
    throw error;
  });
  return app;
}
