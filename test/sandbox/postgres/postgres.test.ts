import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completeSale } from '../../../src/sandbox/demo/answers.ts';
import { startSandbox } from '../../../src/sandbox/page/start-sandbox.ts';
import { createPerson } from '../../../src/sandbox/people/person.ts';
import { findServerPrograms } from '../../../src/sandbox/postgres/server-programs.ts';
import { executeInThread } from '../../execute-in-thread.ts';
import { migratedDatabase } from '../../ledger/setup/postgres/migrated-database.ts';
import { serverPrograms } from '../../postgres-server.ts';
import { quickFolder } from '../../quick-folder.ts';

test('a server is found in the newest folder, or else on PATH, or not at all', () => {
  const folder = quickFolder('baton-programs-');
  for (const path of ['versions/15/bin', 'versions/9/bin', 'path']) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'initdb'), '');
    writeFileSync(join(folder, path, 'postgres'), '');
  }
  const onPath = { PATH: join(folder, 'path') };
  const versions = join(folder, 'versions');
  expect(findServerPrograms(onPath, versions)).toBe(join(versions, '15', 'bin'));
  expect(findServerPrograms(onPath, join(folder, 'none'))).toBe(join(folder, 'path'));
  expect(findServerPrograms({ PATH: folder }, join(folder, 'none'))).toBeNull();
});

test.skipIf(serverPrograms === null)(
  'the pages show a ledger in PostgreSQL: its rows, its changes and the dashboard',
  async () => {
    const { url: databaseUrl, drop } = await migratedDatabase();
    const { sandbox, url, close } = await startSandbox({
      ...{ port: 0, withHistory: false, databaseUrl, execute: executeInThread },
      readDashboard: () => '<html></html>',
    });
    const page = async (path: string) => (await fetch(`${url}${sandbox.base}${path}`)).text();
    expect(await page('/ledger')).toContain('The first handoff creates it.');
    const { templates = [] } = sandbox.setup().configuration ?? {};
    const [sale] = templates.filter(({ type }) => type === 'sales_to_onboarding');
    if (sale === undefined) {
      throw new Error('There is no template.');
    }
    const title = 'Example Ltd';
    createPerson(sandbox.github, sandbox.repository, 'alice').fileForm(sale, completeSale, {
      title,
    });
    await sandbox.runs.settle();
    const ledger = await page('/ledger');
    expect(ledger).toContain(`A PostgreSQL database at <code>${databaseUrl}</code>`);
    expect(ledger).toContain('initiated by alice');
    expect(ledger).toContain(title);
    expect(await page('/dashboard')).toContain('dashboard.html');
    expect(await sandbox.handoffs()).toMatchObject([{ issueNumber: 1, status: 'initiated' }]);
    await close();
    await drop();
  },
);
