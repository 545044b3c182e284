// The pages behind the issues: runs, ledger and templates.

import { Hono } from 'hono';
import { sandboxDashboard } from '../server/dashboard.ts';
import { readTables } from '../server/ledger.ts';
import type { Sandbox } from '../server/open-sandbox.ts';
import { dashboardPage } from '../views/dashboard-page.ts';
import { ledgerPage } from '../views/ledger-page.ts';
import { isOver, runsNewestFirst } from '../views/run-line.ts';
import { runPage, runsPage } from '../views/runs-page.ts';
import { templatesPage } from '../views/templates-page.ts';
import { respondWithPage } from './page-helpers.ts';

const hour = 3_600_000;

/** @param readPage reads the dashboard's page without data */
export function behindRoutes(sandbox: Sandbox, readPage?: () => string): Hono {
  return new Hono()
    .get('/actions', (c) =>
      respondWithPage(sandbox, c, { title: 'Actions', tab: 'runs', content: runsPage(sandbox) }),
    )
    .get('/actions/runs/:number{[0-9]+}', async (c) => {
      const number = Number(c.req.param('number'));
      const run = runsNewestFirst(sandbox).find((one) => one.number === number);
      if (run === undefined) {
        return c.redirect(`${sandbox.base}/actions`, 303);
      }
      const commits = (await sandbox.ledger.changes()).filter(({ id }) =>
        isOver(run) ? run.commits.includes(id) : false,
      );
      const content = runPage(sandbox, run, commits);
      return respondWithPage(sandbox, c, { title: `Run ${number}`, tab: 'runs', content });
    })
    .get('/ledger', async (c) => {
      const [tables, commits] = await Promise.all([readTables(sandbox), sandbox.ledger.changes()]);
      const content = ledgerPage(sandbox, { tables, commits });
      return respondWithPage(sandbox, c, { title: 'Ledger', tab: 'ledger', content });
    })
    .get('/ledger/handoffs.db', async (c) => {
      const bytes = new Uint8Array(await sandbox.ledger.file());
      return c.body(bytes, 200, { 'content-type': 'application/vnd.sqlite3' });
    })
    .get('/dashboard', async (c) => {
      const commits = await sandbox.ledger.changes();
      const newest = commits.at(-1);
      const version =
        newest === undefined ? null : `${newest.id} ${Math.floor(sandbox.clock.now() / hour)}`;
      const content = dashboardPage(sandbox, version);
      return respondWithPage(sandbox, c, { title: 'Dashboard', tab: 'dashboard', content });
    })
    .get('/dashboard/page.html', async (c) => {
      const page = await sandboxDashboard(sandbox, readPage);
      // The page's own policy covers the rest.
      c.header('content-security-policy', "frame-ancestors 'self'");
      return page === null ? c.notFound() : c.html(page);
    })
    .get('/templates', (c) =>
      respondWithPage(sandbox, c, {
        title: 'Templates',
        tab: 'templates',
        content: templatesPage(sandbox),
      }),
    );
}
