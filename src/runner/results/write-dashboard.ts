// Writes the dashboard of a report where the next step of the job finds it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ports } from '../../ports/ports.ts';
import type { RunResult } from '../../usecases/run-result.ts';
import type { DashboardInput } from '../input-rules.ts';
import { readDashboardPage } from './dashboard-page.ts';

/** @returns the output `dashboard`; null if there is no report, or no dashboard is wanted */
export async function writeDashboard(
  { ledger }: Pick<Ports, 'ledger'>,
  reported: RunResult | undefined,
  {
    wanted,
    environment,
    repositoryUrl,
    readPage = readDashboardPage,
  }: {
    readonly wanted: DashboardInput;
    readonly environment: NodeJS.ProcessEnv;
    readonly repositoryUrl: string;
    /** Reads the page without data. */
    readonly readPage?: () => string;
  },
): Promise<string | null> {
  if (wanted === 'none' || reported?.kind !== 'reported') {
    return null;
  }
  const { draftDashboard } = await import('../../usecases/dashboard/draft-dashboard.ts');
  const html = await draftDashboard(ledger, reported, {
    page: readPage(),
    repository: { name: environment['GITHUB_REPOSITORY'] ?? '', url: repositoryUrl },
  });
  const folder = join(environment['RUNNER_TEMP'] ?? tmpdir(), 'baton-dashboard');
  mkdirSync(folder, { recursive: true });
  // Pages serves a folder, and an artifact is a file.
  const file = join(folder, wanted === 'pages' ? 'index.html' : 'dashboard.html');
  writeFileSync(file, html);
  return wanted === 'pages' ? folder : file;
}
