import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StartedSandbox } from '../../../src/sandbox/page/start-sandbox.ts';
import { chromiumPath, whyNoBrowser } from '../../chromium.ts';
import { emptyPage } from '../../dashboard/open-dashboard.ts';
import { accessibilityFaults, openBrowser, openPage, startQuickSandbox } from './browser.ts';

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
});
afterAll(async () => {
  await started?.close();
});

const named = chromiumPath === null ? ` (skipped, ${whyNoBrowser})` : '';

/** A theme changes contrast, and a width the layout: two of four need no more than the contrast. */
const looks = [
  { colorScheme: 'light', width: 1280, rules: undefined },
  { colorScheme: 'light', width: 390, rules: ['color-contrast'] },
  { colorScheme: 'dark', width: 1280, rules: ['color-contrast'] },
  { colorScheme: 'dark', width: 390, rules: undefined },
] as const;

const charts = [
  'pie title Handoffs\n  "Open" : 3\n  "Done" : 5',
  'xychart-beta\n  x-axis [W9, W10]\n  y-axis "Handoffs" 0 --> 8\n  bar [3, 5]',
];

const report = largestReport();
const pages = [
  '/issues',
  '/issues?q=nothing+like+it',
  '/issues/999',
  '/issues/2',
  '/issues/3?edit=body',
  '/issues/new/choose',
  '/issues/new?template=sales_to_onboarding.yml',
  '/actions',
  '/actions/runs/4',
  '/dashboard',
  '/ledger',
  '/templates',
];

async function isInside(menu: Locator): Promise<boolean> {
  const box = await menu.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= 620;
}

/** The largest of those that the tests of the report print. */
function largestReport(): string {
  const path = new URL('../../render/transcripts/report.md', import.meta.url);
  const blocks = readFileSync(path, 'utf8').matchAll(/^```text\n(.*?)\n```$/gms);
  return [...blocks]
    .map(([, text = '']) => text)
    .reduce((one, other) => (one.length > other.length ? one : other));
}

describe.skipIf(chromiumPath === null)(`every page${named}`, () => {
  test('is for everybody, and fits, in both themes and widths', async () => {
    const { browser: github } = started.sandbox.github;
    const number = github.createIssueAsForm({ as: 'alice', title: 'Report', body: report });
    started.sandbox.faults.arm('fail');
    const page = await openPage(browser, started.url);
    for (const path of [...pages, `/issues/${number}`]) {
      await page.goto(`/acme/handoffs${path}`);
      // A colour on its way to another has the contrast of neither.
      await page.addStyleTag({ content: '* { transition: none !important; }' });
      for (const { width, colorScheme, rules } of looks) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        const name = `${path}, ${colorScheme}, ${width} px`;
        expect(await widthOf(page), name).toBe(width);
        expect(await accessibilityFaults(page, rules), name).toEqual([]);
      }
    }
    started.sandbox.faults.disarm('fail');
    const dark = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(dark).toBe('rgb(13, 17, 23)');
  });

  test('has menus that are for everybody too', async () => {
    const page = await openPage(browser, started.url, {
      storageState: { cookies: [{ ...here(), name: 'person', value: 'bob' }], origins: [] },
    });
    await page.goto('/acme/handoffs/issues/2');
    for (const name of ['Acting as', 'Assignees', 'Labels', 'Move the clock', 'Break something']) {
      await page.getByRole('button', { name }).click();
      await page.locator(':popover-open').waitFor();
      expect(await accessibilityFaults(page), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test('opens a menu inside the window, wherever its button is', async () => {
    const page = await openPage(browser, started.url, {
      viewport: { width: 1280, height: 620 },
      storageState: { cookies: [{ ...here(), name: 'person', value: 'bob' }], origins: [] },
    });
    await page.goto('/acme/handoffs/issues/2');
    for (const top of [60, 200, 300, 400, 500]) {
      await page.evaluate(`(() => {
        const button = document.querySelector('[popovertarget=commands]');
        scrollBy(0, button.getBoundingClientRect().top - ${top});
        button.click();
      })()`);
      const menu = page.locator('#commands:popover-open');
      await menu.waitFor();
      await expect.poll(() => isInside(menu), { message: `button at ${top}` }).toBe(true);
      await page.keyboard.press('Escape');
    }
  });

  test.each([1280, 390])('opens each menu at its button, %i pixels wide', async (width) => {
    const page = await openPage(browser, started.url, {
      viewport: { width, height: 844 },
      storageState: { cookies: [{ ...here(), name: 'person', value: 'bob' }], origins: [] },
    });
    for (const path of ['/issues/2', '/issues']) {
      await page.goto(`/acme/handoffs${path}`);
      for (const button of await page.locator('[popovertarget]:visible').all()) {
        await button.click();
        const menu = page.locator(':popover-open');
        const [from, opened] = [await button.boundingBox(), await menu.boundingBox()];
        const name = `${path}: ${await menu.getAttribute('aria-label')}`;
        expect(distance(from, opened), name).toBeLessThan(10);
        expect(opened?.x, name).toBeGreaterThanOrEqual(0);
        expect((opened?.x ?? 0) + (opened?.width ?? 0), name).toBeLessThanOrEqual(width);
        await page.keyboard.press('Escape');
      }
    }
  });

  test('names the label of the third step where the menu opens, each on one line', async () => {
    const page = await openPage(browser, started.url, {
      viewport: { width: 1280, height: 844 },
      storageState: { cookies: [{ ...here(), name: 'person', value: 'bob' }], origins: [] },
    });
    await page.goto('/acme/handoffs/issues/2');
    await page.getByRole('button', { name: 'Labels' }).click();
    const menu = page.locator('#issue-labels:popover-open');
    const [opened, accepted] = await Promise.all([
      menu.boundingBox(),
      menu.getByRole('checkbox', { name: 'accepted' }).boundingBox(),
    ]);
    expect((accepted?.y ?? 0) + (accepted?.height ?? 0)).toBeLessThan(
      (opened?.y ?? 0) + (opened?.height ?? 0),
    );
    // At once: the page renews the menu when a run has ended.
    const items = await page.evaluate<readonly (readonly [string, number])[]>(
      `[...document.querySelectorAll('#issue-labels [role=checkbox]')].map((item) => [item.value, item.getBoundingClientRect().height])`,
    );
    expect(items.length).toBeGreaterThan(0);
    for (const [name, height] of items) {
      expect(height, name).toBeLessThan(36);
    }
  });

  test('can be used with the keyboard alone', async () => {
    const page = await openPage(browser, started.url);
    await page.goto('/acme/handoffs/issues/2');
    await press(page, /Acting as/, 'Enter');
    await press(page, /bob/, 'Enter');
    await page.getByRole('button', { name: 'Acting as bob' }).waitFor();
    await press(page, /^Labels/, 'Enter');
    // Its first entry, which a menu gives the focus.
    await page.locator('.menu-item:focus').getByText('accepted').waitFor();
    await page.keyboard.press('Space');
    await page.locator('.side-labels').getByText('accepted').waitFor();
    await page.keyboard.press('Escape');
    await press(page, /^Welcome email sent$/, 'Space');
    await page
      .locator('[role=checkbox][aria-checked=true][aria-label="Welcome email sent"]')
      .waitFor();
    await press(page, /^Add a comment/, 'x');
    await page.keyboard.type(' marks the spot');
    await press(page, /^Comment$/, 'Enter');
    await page.locator('.timeline').getByText('x marks the spot').waitFor();
  });

  test('keeps what someone is writing while the page around it is renewed', async () => {
    const page = await openPage(browser, started.url);
    await page.goto('/acme/handoffs/issues/3');
    await page.getByLabel('Add a comment').pressSequentially('half a sent');
    started.sandbox.github.browser.editBody({ as: 'alice', number: 3, body: 'Quite another text' });
    await page.locator('#description').getByText('Quite another text').waitFor();
    await page.getByLabel('Add a comment').pressSequentially('ence');
    expect(await page.getByLabel('Add a comment').inputValue()).toBe('half a sentence');
  });

  test('draws charts, and leaves everything else as text', async () => {
    const page = await openPage(browser, started.url);
    const body = [...charts, 'no chart at all'].map((text) => `\`\`\`mermaid\n${text}\n\`\`\``);
    const number = started.sandbox.github.browser.createIssueAsForm({
      as: 'alice',
      title: 'Charts',
      body: body.join('\n\n'),
    });
    await page.goto(`/acme/handoffs/issues/${number}`);
    await page.locator('.chart[data-drawn=no]').getByText('no chart at all').waitFor();
    expect(await page.locator('.chart[data-drawn=yes] svg').count()).toBe(charts.length);
  });

  test('shows the dashboard of its ledger, whose filters stay when the ledger changes', async () => {
    const page = await openPage(browser, started.url);
    await page.goto('/acme/handoffs/issues');
    await page.getByRole('link', { name: 'Dashboard' }).click();
    const frame = page.frameLocator('iframe.dashboard');
    const opened = async () =>
      Number.parseInt((await frame.locator('.tile dd').first().textContent()) ?? '', 10);
    const before = await opened();
    expect(before).toBeGreaterThan(0);
    expect(await frame.locator('#age a[target]').first().getAttribute('href')).toMatch(
      /^\/acme\/handoffs\/issues\/\d+$/,
    );
    await frame.locator('select[name=days]').selectOption('90');
    const height = await page.evaluate<number>(
      "document.querySelector('iframe').contentDocument.documentElement.scrollHeight - document.querySelector('iframe').clientHeight",
    );
    expect(height).toBeLessThanOrEqual(1);

    const number = started.sandbox.github.browser.createIssueAsForm({
      as: 'alice',
      title: 'One more',
      labels: ['handoff', 'handoff/sales_to_onboarding'],
      body: started.sandbox.github.issue(2).body,
    });
    await started.sandbox.runs.settle();
    await frame
      .locator('.tile dd', { hasText: String(before + 1) })
      .first()
      .waitFor();
    expect(await frame.locator('select[name=days]').inputValue()).toBe('90');
    expect(number).toBeGreaterThan(0);
  });

  test('shows a run at its foot while it runs, and how it ended', async () => {
    const page = await openPage(browser, started.url);
    await page.goto('/acme/handoffs/issues');
    await started.sandbox.runs.settle();
    const number = started.sandbox.runs.finished.length + 1;
    await started.sandbox.runs.schedule();
    await page.locator('.dock summary').getByText(`Run ${number}`).waitFor();
    await page.locator('.dock summary').getByText('Sweep: ').waitFor();
  });
});

function here() {
  const session = { expires: -1, httpOnly: false, secure: false, sameSite: 'Lax' } as const;
  return { domain: '127.0.0.1', path: '/', ...session };
}

async function widthOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth');
}

/** Goes from control to control until it is at the one of that name, and presses a key there. */
async function press(page: Page, name: RegExp, key: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate<string>(
      `(({ ariaLabel, labels, innerText }) => ariaLabel ?? labels?.[0]?.innerText ?? innerText)(document.activeElement)`,
    );
    if (!name.test(here.trim())) {
      continue;
    }
    await page.keyboard.press(key);
    return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels between two boxes, the larger of across and down; 0: they touch. */
function distance(one: Box | null, other: Box | null): number {
  if (one === null || other === null) {
    return Number.POSITIVE_INFINITY;
  }
  const across = Math.max(one.x - other.x - other.width, other.x - one.x - one.width);
  const down = Math.max(one.y - other.y - other.height, other.y - one.y - one.height);
  return Math.max(across, down, 0);
}
