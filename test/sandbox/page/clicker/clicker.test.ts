// `CLICKS=600 CLICK_SEED=7` tries more, as `npm run soak` does; from 200 clicks on, the runs run too.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StartedSandbox } from '../../../../src/sandbox/page/start-sandbox.ts';
import { chromiumPath, whyNoBrowser } from '../../../chromium.ts';
import { emptyPage } from '../../../dashboard/open-dashboard.ts';
import { openBrowser, openPage, startQuickSandbox } from '../browser.ts';
import { clickAround } from './clicker.ts';

const count = Number(process.env['CLICKS'] ?? 40);
const seed = Number(process.env['CLICK_SEED'] ?? 20261128);
const timeLimit = 60_000 + count * 3000;

let browser: Browser;
let started: StartedSandbox;

beforeAll(async () => {
  if (chromiumPath === null) {
    return;
  }
  const dashboard = await emptyPage();
  [browser, started] = await Promise.all([
    openBrowser(),
    startQuickSandbox({ readDashboard: () => dashboard }),
  ]);
  if (count < 200) {
    started.sandbox.runs.hold();
  }
});
afterAll(() => started?.close());

const named = chromiumPath === null ? ` (skipped, ${whyNoBrowser})` : '';

describe.skipIf(chromiumPath === null)(`a person who clicks at random${named}`, () => {
  test.each([
    ['in the sandbox', '/acme/handoffs/issues', count],
    ['in the dashboard', '/acme/handoffs/dashboard/page.html', Math.ceil(count / 2)],
  ])(
    'finds no error, overflow, unreachable menu or hidden focus %s',
    async (_, home, clicks) => {
      const page = await openPage(browser, started.url, { viewport: { width: 1280, height: 700 } });
      expect(await clickAround(page, { seed, count: clicks, home }), `seed ${seed}`).toEqual([]);
    },
    timeLimit,
  );
});
