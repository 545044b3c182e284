// The workflow of `.github/docs/report-and-metrics.md` that reports over all repositories of a database. It handles
// no handoffs, so the workflow that does needs no change.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workflowText } from '../../../src/cli/workflow/workflow-text.ts';
import { baton } from '../captured.ts';
import { folderWith } from '../folder.ts';

const page = readFileSync(
  new URL('../../../.github/docs/report-and-metrics.md', import.meta.url),
  'utf8',
);
const [, report = ''] = /```yaml\n(# \.github\/workflows\/[\s\S]*?)```/.exec(page) ?? [];
const reportPath = '.github/workflows/organisation-report.yml';
const files = {
  '.github/handoffs/config.yml': 'teams: { sales: {}, onboarding: { members: [alice] } }\n',
  '.github/handoffs/sales_to_onboarding.yml': 'required_fields: [client, goals]\n',
  '.github/workflows/handoffs.yml': workflowText('acme/baton@v1'),
  [reportPath]: report,
};

async function folder(changed: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = folderWith({ ...files, ...changed });
  await baton(['forms'], { cwd });
  return cwd;
}

async function findingsIn(cwd: string): Promise<unknown> {
  return JSON.parse((await baton(['check', '--json'], { cwd })).stdout).findings;
}

test('the page has the workflow', () => {
  expect(report).toContain('organisation: true');
});

test('`check` finds nothing wrong with it beside the workflow that handles handoffs', async () => {
  expect(await findingsIn(await folder())).toEqual([]);
});

test('`check` misses no form in a repository that only reports', async () => {
  const settings = { '.github/handoffs/config.yml': 'report: { every: month }\n' };
  expect(await findingsIn(folderWith({ ...settings, [reportPath]: report }))).toEqual([]);
});

test('`check` still checks its permissions, its version and its inputs', async () => {
  const broken = report
    .replace('issues: write', 'issues: read')
    .replace('mode: report', 'mod: report');
  expect(await findingsIn(await folder({ [reportPath]: broken }))).toMatchObject([
    { path: reportPath, message: expect.stringContaining('`issues: write`') },
    { path: reportPath, message: expect.stringContaining('`mod` is not an input') },
  ]);
});

test('`upgrade` gives it a new version and no event of issues, which would post a report each', async () => {
  const cwd = await folder();
  const { exitCode, stdout } = await baton(['upgrade', '--check'], { cwd });
  expect(exitCode).toBe(0);
  expect(stdout).not.toContain(reportPath);
  await baton(['upgrade', '--yes', '--to', 'v2'], { cwd });
  expect(readFileSync(`${cwd}/${reportPath}`, 'utf8')).toBe(report.replace('@v1', '@v2'));
});

test('its database is not the ledger of this repository, and `uninstall` deletes it', async () => {
  const { stdout } = await baton(['uninstall', '--dry-run'], { cwd: await folder() });
  expect(stdout).toContain(`delete   ${reportPath}`);
  expect(stdout).toContain('The branch handoff-data with the ledger.');
  expect(stdout).toContain('gh secret delete REPORTS_DATABASE_URL');
});
