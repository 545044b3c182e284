// How long the dashboard takes to draw again after a click on a filter, in a browser.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { buildDashboard } from '../../../.ci/bundle/build-dashboard.ts';
import { fillPage } from '../../../src/dashboard/data/fill-page.ts';
import { chromiumPath } from '../../chromium.ts';
import { dataOf, until } from '../../dashboard/sample.ts';
import { filledLedger } from '../../ledger/setup/filled-ledger.ts';
import { openBrowser } from '../../sandbox/page/browser.ts';
import type { Figures } from '../figures.ts';

const handoffs = 2000;
const rounds = 10;
const filters = [
  '#team=onboarding&days=30',
  '#days=90',
  '#team=sales&role=sending&days=90',
  '#days=30',
];

/** @returns undefined without a browser */
export async function benchDashboard(): Promise<Figures['dashboard']> {
  if (chromiumPath === null) {
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
  const browser = await openBrowser();
  try {
    const path = join(folder, 'dashboard.html');
    const bytes = await filledLedger({ handoffs, seed: 1, until, days: 90 });
    const page = fillPage(
      await buildDashboard(fileURLToPath(new URL('../../..', import.meta.url))),
      await dataOf(bytes, { withTitles: true }),
    );
    writeFileSync(path, page);
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await tab.goto(pathToFileURL(path).href);
    await tab.locator('html[data-drawn]').waitFor();
    return { handoffs, bytes: Buffer.byteLength(page), redrawMs: await redrawTime(tab) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The median from the click to the painted page. */
async function redrawTime(tab: Page): Promise<number> {
  return tab.evaluate<number>(`(async () => {
    const times = [];
    for (let round = 0; round < ${rounds}; round += 1) {
      for (const hash of ${JSON.stringify(filters)}) {
        const startedAt = performance.now();
        location.hash = hash;
        await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
        document.body.getBoundingClientRect();
        times.push(performance.now() - startedAt);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }
    return times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
  })()`);
}
