// All pages in one place.

import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { assetRoutes } from './routes/asset-routes.ts';
import { controlRoutes } from './routes/control-routes.ts';
import { behindRoutes } from './routes/dev-panel-routes.ts';
import { answerErrors } from './routes/error-routes.ts';
import { formRoutes } from './routes/form-routes.ts';
import { issuePageRoutes } from './routes/issue-routes.ts';
import type { Sandbox } from './server/open-sandbox.ts';
import { contentSecurityPolicy } from './views/layout.ts';

/** @param readDashboard reads the dashboard's page without data */
export function createPages(sandbox: Sandbox, readDashboard?: () => string): Hono {
  const app = new Hono();
  // Rejects other host names, which could be made to point here (DNS rebinding).
  app.use(async (c, next) => {
    const { hostname } = new URL(c.req.url);
    return ['127.0.0.1', 'localhost'].includes(hostname) ? next() : c.text('Not here', 403);
  });
  app.use(csrf());
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('content-security-policy')) {
      c.header('content-security-policy', contentSecurityPolicy);
    }
    c.header('x-content-type-options', 'nosniff');
  });
  answerErrors(app, sandbox);
  app.route('/assets', assetRoutes());
  app.route('/', controlRoutes(sandbox));
  app.route(`${sandbox.base}/issues`, formRoutes(sandbox));
  app.route(`${sandbox.base}/issues`, issuePageRoutes(sandbox));
  app.route(sandbox.base, behindRoutes(sandbox, readDashboard));
  return app;
}
