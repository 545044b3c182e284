// A browser for tests: Debian's Chromium, where there is one, and a sandbox for it to look at.

import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import {
  type SandboxStart,
  type StartedSandbox,
  startSandbox,
} from '../../../src/sandbox/page/start-sandbox.ts';
import { chromiumPath } from '../../chromium.ts';
import { executeInThread } from '../../execute-in-thread.ts';

const unwantedFeatures = [
  // For each page Chromium loads two more, of its address bar, and keeps a process for the next.
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
  // Of Playwright's list, which ours replaces: pages are painted at once, and nothing asks the internet.
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

let opened: Promise<Browser> | undefined;

/** One for all test files of a worker: Playwright ends it with the worker. */
export function openBrowser(): Promise<Browser> {
  opened ??= launchBrowser();
  return opened;
}

function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? '',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // No page stays long enough to win back what it costs to optimise its code.
      '--js-flags=--no-opt --no-maglev',
      `--disable-features=${unwantedFeatures.join()}`,
    ],
  });
}

/** Friday morning, so that a week later there is a report. */
export const startsAt = Date.parse('2026-03-06T10:00:00Z');

/** Its runs are threads, which take a third of the CPU of processes. */
export function startQuickSandbox(options: SandboxStart = {}): Promise<StartedSandbox> {
  return startSandbox({ port: 0, startsAt, execute: executeInThread, ...options });
}

export async function openSandboxPages(options: SandboxStart = {}): Promise<StartedSandbox> {
  const started = await startQuickSandbox({ withHistory: false, ...options });
  onTestFinished(() => started.close());
  return started;
}

/** A request to another machine, or an error in the console, fails the test. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) {
      complaints.push(request.url());
    }
  });
  onTestFinished(async () => {
    await context.close();
    if (complaints.length > 0) {
      throw new Error(complaints.join('\n'));
    }
  });
  // Runs take as long as the machine needs, also when it is busy with other tests.
  page.setDefaultTimeout(120_000);
  return page;
}

export async function actAs(page: Page, login: string): Promise<void> {
  await page.getByRole('button', { name: /^Acting as/ }).click();
  await page.locator('#people').getByRole('button', { name: login }).click();
  await page.getByRole('button', { name: `Acting as ${login}` }).waitFor();
}

const axeSource = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** For two thirds of the CPU of Playwright's `evaluate`, which hands it to `eval`. */
async function loadAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${axeSource};0`,
  });
  await session.detach();
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.text);
  }
}

/** What axe finds, each with where it is. @param rules default: all */
export async function accessibilityFaults(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) {
    await loadAxe(page);
  }
  const options = {
    resultTypes: ['violations'],
    // No rule in use reads style sheets or sounds as files.
    preload: false,
    // The dashboard in its frame is looked at by itself.
    iframes: false,
    ...(rules === undefined ? {} : { runOnly: rules }),
  };
  return page.evaluate<
    string[]
  >(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary)))`);
}
