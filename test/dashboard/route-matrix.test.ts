// Who hands to whom, with more teams than half a page has room for.

import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DashboardData } from '../../src/dashboard/data/dashboard-data.ts';
import { chromiumPath, whyNoBrowser } from '../chromium.ts';
import { filledLedger } from '../ledger/setup/filled-ledger.ts';
import { tamper } from '../ledger/setup/query.ts';
import { openBrowser } from '../sandbox/page/browser.ts';
import { openDashboard } from './open-dashboard.ts';
import { dataOf, until } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  if (chromiumPath !== null) {
    browser = await openBrowser();
  }
});

/** Each team hands to the next one. */
async function dataOfTeams(teams: number): Promise<DashboardData> {
  const ledger = await filledLedger({ handoffs: 400, seed: 7, until, days: 25 });
  const team = (id: string) => `'operations-' || ((${id}) % ${teams})`;
  return dataOf(
    await tamper(
      ledger,
      `UPDATE handoffs SET from_team = ${team('id')}, to_team = ${team('id + 1')}`,
    ),
  );
}

const hiddenWidth = (page: Page) =>
  page.evaluate<number>(
    "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('#matrix > .wide'))",
  );

const named = chromiumPath === null ? ` (skipped, ${whyNoBrowser})` : '';

describe.skipIf(chromiumPath === null)(`who hands to whom${named}`, () => {
  test('shows all eight teams without scrolling, so that no team seems to hand over nothing', async () => {
    const page = await openDashboard(browser, await dataOfTeams(8));
    expect(await page.locator('#matrix thead .team').count()).toBe(8);
    expect(await hiddenWidth(page)).toBe(0);
  });

  test('keeps the names of senders in sight while someone scrolls to the last of forty teams', async () => {
    const page = await openDashboard(browser, await dataOfTeams(40));
    expect(await hiddenWidth(page)).toBeGreaterThan(0);
    await page.locator('#matrix > .wide').evaluate('(box) => box.scrollTo(box.scrollWidth, 0)');
    const [box, name] = await Promise.all([
      page.locator('#matrix > .wide').boundingBox(),
      page.locator('#matrix tbody th').first().boundingBox(),
    ]);
    expect(name?.x).toBe(box?.x);
  });

  test.each([8, 40, 60])('prints %i teams on the width of a page', async (teams) => {
    const page = await openDashboard(browser, await dataOfTeams(teams));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1047 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(718);
    expect(await hiddenWidth(page)).toBe(0);
  });
});
