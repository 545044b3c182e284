// A page in the browser, as a file that someone downloaded.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { buildDashboard } from '../../.ci/bundle/build-dashboard.ts';
import type { DashboardData } from '../../src/dashboard/data/dashboard-data.ts';
import { fillPage } from '../../src/dashboard/data/fill-page.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
let built: Promise<string> | undefined;

/** The page without data, built once. */
export function emptyPage(): Promise<string> {
  built ??= buildDashboard(top);
  return built;
}

/** An error, a blocked resource or a request fails the test. */
export async function openDashboard(
  browser: Browser,
  data: DashboardData,
  {
    hash = '',
    isExpected = () => false,
    ...options
  }: BrowserContextOptions & {
    readonly hash?: string;
    /** Whether a test provokes this message. */
    readonly isExpected?: (message: string) => boolean;
  } = {},
): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-dashboard-'));
  const path = join(folder, 'dashboard.html');
  writeFileSync(path, fillPage(await emptyPage(), data));
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (!isExpected(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) {
      complaints.push(request.url());
    }
  });
  onTestFinished(async () => {
    await context.close();
    rmSync(folder, { recursive: true });
    if (complaints.length > 0) {
      throw new Error(complaints.join('\n'));
    }
  });
  await page.goto(`${pathToFileURL(path).href}${hash}`);
  await page.locator('html[data-drawn]').waitFor();
  return page;
}
