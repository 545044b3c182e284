// Takes the pictures of the docs from the sandbox. Needs a browser, like the browser tests.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { fillPage } from '../src/dashboard/data/fill-page.ts';
import type { MeasuredHandoff } from '../src/metrics/measured.ts';
import { type StartedSandbox, startSandbox } from '../src/sandbox/page/start-sandbox.ts';
import { chromiumPath, whyNoBrowser } from '../test/chromium.ts';
import { emptyPage } from '../test/dashboard/open-dashboard.ts';
import { dataOf, until } from '../test/dashboard/sample.ts';
import { teamsWithCalendars } from '../test/dashboard/teams.ts';
import { filledLedger } from '../test/ledger/setup/filled-ledger.ts';
import { sizes, textOf } from '../test/render/report/report-sample.ts';
import { actAs, openBrowser, startsAt } from '../test/sandbox/page/browser.ts';

const folder = fileURLToPath(new URL('../.github/images/', import.meta.url));
/** Beside the report's texts of the same names. */
const reports = fileURLToPath(new URL('../test/render/transcripts/report/', import.meta.url));

async function takePictures(browser: Browser): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const started = await startSandbox({ port: 0, startsAt });
  try {
    await takeIssue(await open(browser, started.url));
    await takeReport(await open(browser, started.url, 1100));
    await takeDashboard(await open(browser, started.url, 940));
    await takeReportSizes(await open(browser, started.url, 1000), started.sandbox);
  } finally {
    await started.close();
  }
}

async function open(browser: Browser, baseURL: string, height = 800): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height } });
  return context.newPage();
}

/** bob of the receiving team accepts: the status comment, and the page with the runs that followed. */
async function takeIssue(page: Page): Promise<void> {
  await page.goto('/acme/handoffs/issues/2');
  await actAs(page, 'bob');
  await page.getByRole('button', { name: 'Labels' }).click();
  await page.getByRole('checkbox', { name: 'accepted' }).click();
  await page.locator('.timeline').getByText('bob has it').waitFor();
  await page.keyboard.press('Escape');
  await takeStatusComment(page);
  await page.locator('.dock summary').getByText('Accepted by bob').first().waitFor();
  await page.locator('.dock summary').click();
  await page.evaluate('scrollTo(0, 0)');
  await shoot(page, 'issue');
}

async function takeStatusComment(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 700, height: 800 });
  const comment = page.locator('.comment-box').filter({ hasText: 'bob has it' });
  await comment.screenshot({ path: `${folder}status-comment.png`, animations: 'disabled' });
  await page.setViewportSize(size ?? { width: 1280, height: 800 });
}

async function takeReport(page: Page): Promise<void> {
  await page.goto('/acme/handoffs/issues');
  await page.getByRole('button', { name: 'Move the clock' }).click();
  await page.getByRole('button', { name: 'To the next report' }).click();
  await page.getByRole('link', { name: /^Handoff report/ }).click();
  await page.getByText('This week').first().waitFor();
  await shoot(page, 'report');
}

/** The first screen of a report of each size, in the light theme, and of the largest also in the dark. */
async function takeReportSizes(page: Page, { github }: StartedSandbox['sandbox']): Promise<void> {
  mkdirSync(reports, { recursive: true });
  const box = page.locator('.comment-box').first();
  for (const [title, given] of Object.entries(sizes)) {
    const body = textOf(given).body(null);
    const number = github.browser.createIssueAsForm({ as: 'alice', title, body });
    await page.goto(`/acme/handoffs/issues/${number}`);
    const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    await shootTop(box, `${reports}${name}.png`);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await shootTop(box, `${reports}largest-in-the-dark.png`);
}

async function shootTop(box: Locator, path: string): Promise<void> {
  await box.page().addStyleTag({ content: '.dock { display: none !important; }' });
  const chart = box.locator('.chart').first();
  await ((await chart.count()) === 0 ? box : chart.locator('svg')).waitFor();
  const bounds = await box.boundingBox();
  if (bounds === null) {
    throw new Error(`Nothing is there to be taken to ${path}.`);
  }
  const clip = { ...bounds, height: Math.min(bounds.height, 900) };
  await box.page().screenshot({ path, clip, fullPage: true, animations: 'disabled' });
}

/** Of an invented ledger: the sandbox has too few handoffs for charts. */
async function takeDashboard(page: Page): Promise<void> {
  const bytes = await filledLedger({ handoffs: 160, seed: 11, until, days: 60 });
  const data = await dataOf(bytes, { teams: teamsWithCalendars, withTitles: true });
  const html = fillPage(await emptyPage(), {
    ...data,
    repository: 'acme/handoffs',
    rows: { ...data.rows, handoffs: data.rows.handoffs.map(withPlainTeams) },
  });
  const file = join(tmpdir(), 'baton-dashboard-picture.html');
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  await page.locator('html[data-drawn]').waitFor();
  rmSync(file);
  await page.screenshot({ path: `${folder}dashboard.png`, animations: 'disabled' });
}

/** The invented ledger also has teams in capital letters. */
function withPlainTeams(handoff: MeasuredHandoff): MeasuredHandoff {
  const { fromTeam, toTeam } = handoff;
  return { ...handoff, fromTeam: fromTeam.toLowerCase(), toTeam: toTeam.toLowerCase() };
}

async function shoot(page: Page, name: string): Promise<void> {
  // Hide the focus ring.
  await page.evaluate('document.activeElement?.blur()');
  await page.screenshot({ path: `${folder}sandbox-${name}.png`, animations: 'disabled' });
}

if (chromiumPath === null) {
  console.error(`No picture was taken: ${whyNoBrowser}.`);
  process.exitCode = 1;
} else {
  const browser = await openBrowser();
  await takePictures(browser).finally(() => browser.close());
}
