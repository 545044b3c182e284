// The pages behind the issues: runs, ledger and templates.

import { Hono } from 'hono';
import { ledgerCommits, ledgerFile } from '../../demo/ledger-branch.ts';
import { readTables } from '../server/ledger.ts';
import type { Sandbox } from '../server/open-sandbox.ts';
import { ledgerPage } from '../views/ledger-page.ts';
import { isOver, runsNewestFirst } from '../views/run-line.ts';
import { runPage, runsPage } from '../views/runs-page.ts';
import { templatesPage } from '../views/templates-page.ts';
import { respondWithPage } from './page-helpers.ts';

export function behindRoutes(sandbox: Sandbox): Hono {
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
      const commits = (await ledgerCommits(sandbox.github)).filter(({ id }) =>
        isOver(run) ? run.commits.includes(id) : false,
      );
      const content = runPage(sandbox, run, commits);
      return respondWithPage(sandbox, c, { title: `Run ${number}`, tab: 'runs', content });
    })
    .get('/ledger', async (c) => {
      const [tables, commits] = await Promise.all([
        readTables(sandbox),
        ledgerCommits(sandbox.github),
      ]);
      const content = ledgerPage(sandbox, { tables, commits });
      return respondWithPage(sandbox, c, { title: 'Ledger', tab: 'ledger', content });
    })
    .get('/ledger/handoffs.db', async (c) => {
      const bytes = new Uint8Array(await ledgerFile(sandbox.github));
      return c.body(bytes, 200, { 'content-type': 'application/vnd.sqlite3' });
    })
    .get('/templates', (c) =>
      respondWithPage(sandbox, c, {
        title: 'Templates',
        tab: 'templates',
        content: templatesPage(sandbox),
      }),
    );
}
