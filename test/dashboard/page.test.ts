import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DashboardData } from '../../src/dashboard/data/dashboard-data.ts';
import { figuresOf } from '../../src/dashboard/figures/figures.ts';
import { noFilter } from '../../src/dashboard/filter/filter.ts';
import { measureLedger } from '../../src/usecases/report/measure-ledger.ts';
import { chromiumPath, whyNoBrowser } from '../chromium.ts';
import { chainedLedger } from '../ledger/setup/chained-ledger.ts';
import { withForms } from '../ledger/setup/with-forms.ts';
import { template } from '../render/sample.ts';
import { accessibilityFaults, openBrowser } from '../sandbox/page/browser.ts';
import { openDashboard } from './open-dashboard.ts';
import { asInPage, dataOf, ledgerOf, sampleLedger, until } from './sample.ts';
import { teamsWithCalendars } from './teams.ts';

let browser: Browser;
let bytes: Uint8Array;
let data: DashboardData;

beforeAll(async () => {
  if (chromiumPath === null) {
    return;
  }
  bytes = await sampleLedger();
  [browser, data] = await Promise.all([
    openBrowser(),
    dataOf(bytes, { teams: teamsWithCalendars, withTitles: true, withLogins: true }),
  ]);
});

const named = chromiumPath === null ? ` (skipped, ${whyNoBrowser})` : '';

/** What someone may have typed as a title, a team or a field. */
const hostile = [
  '</script><script>window.harmed = 1</script>',
  '<img src=x onerror="window.harmed = 1">',
  '<!--<script>window.harmed = 1',
  '"/*data*/"',
  '$&$1$`',
  'javascript:window.harmed=1',
  '\u2028\u202Eevil\u0000',
  '__proto__',
  'constructor',
  '=HYPERLINK("https://evil.example")',
];

describe.skipIf(chromiumPath === null)(`the dashboard${named}`, () => {
  test('shows any text as text', async () => {
    const sample = await dataOf(bytes, { withTitles: true, withLogins: true });
    const { handoffs } = sample.rows;
    const names = handoffs.map(({ issueNumber }, at) => [
      issueNumber,
      { title: hostileAt(at), owner: hostileAt(at) },
    ]);
    const page = await openDashboard(browser, {
      ...sample,
      repository: hostileAt(0),
      names: Object.fromEntries(names),
      receivers: Object.fromEntries(hostile.map((text) => [text, [text]])),
      fieldNames: { [hostileAt(7)]: { goals: hostileAt(1), constructor: hostileAt(8) } },
      rows: {
        ...sample.rows,
        handoffs: handoffs.map((row, at) => ({
          ...row,
          fromTeam: hostileAt(at),
          toTeam: hostileAt(at + 3),
        })),
        submissions: sample.rows.submissions.map((row, at) => ({
          ...row,
          fromTeam: hostileAt(at),
          handoffType: hostileAt(at),
          missing: hostile,
        })),
      },
    });
    for (const select of ['team', 'route']) {
      const values = await control(page, select).locator('option').count();
      for (let at = 0; at < values; at += 1) {
        await control(page, select).selectOption({ index: at });
      }
    }
    await page.evaluate('location.hash = "days=30"');
    await drawn(page, '#days=30');
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(await page.locator('img, script:not([type]) ~ script').count()).toBe(0);
    expect(await page.title()).toBe(`Handoffs in ${hostileAt(0)}`);
    expect(await page.locator('#attention').textContent()).toContain('onerror="window.harmed = 1"');
    expect(
      await page
        .locator('a:not([href^="#"]):not([href^="https://github.com/acme/ops/issues/"])')
        .count(),
    ).toBe(0);
  });

  test('runs nothing but its own script', async () => {
    const page = await openDashboard(browser, data, {
      isExpected: (message) => /Content Security Policy|TrustedHTML|TrustedScript/.test(message),
    });
    const injected = `(() => {
      const script = document.createElement('script');
      try { script.text = 'window.harmed = 1'; document.body.append(script); } catch { return 'refused'; }
      return 'harmed' in window ? 'harmed' : 'refused';
    })()`;
    expect(await page.evaluate(injected)).toBe('refused');
    expect(
      await page.evaluate(
        `(() => { try { document.body.innerHTML = '<b>x</b>'; return 'written'; } catch { return 'refused'; } })()`,
      ),
    ).toBe('refused');
    expect(
      await page.evaluate("fetch('https://example.com').then(() => 'sent', () => 'refused')"),
    ).toBe('refused');
  });

  test('shows the figures of `baton metrics` in its tiles and tables', async () => {
    const page = await openDashboard(browser, data);
    const { metrics } = await measureLedger(ledgerOf(bytes), {
      asOf: until,
      days: 30,
      teams: teamsWithCalendars,
    });
    expect(await tilesOf(page)).toMatchObject({
      Opened: `${metrics.total_handoffs} ${metrics.previous.total_handoffs} before`,
      Completed: `${metrics.completed} ${metrics.previous.completed} before`,
      'Waiting now': String(metrics.open.waiting),
      'Overdue now': String(metrics.open.overdue),
    });
    const routes = await tableOf(page, 'Handoffs by route');
    expect(routes.slice(1)).toEqual(
      metrics.routes
        .filter(({ total }) => total > 0)
        .map(({ from_team, to_team, total, completed, waiting, overdue }) =>
          [`${from_team} → ${to_team}`, total, completed, waiting, overdue].map(String),
        ),
    );
    const weeks = await tableOf(page, 'Handoffs by week');
    expect(weeks.slice(1).map((row) => row.slice(1, 4))).toEqual(
      metrics.weeks.map((week) => [week.initiated, week.completed, week.cancelled].map(String)),
    );
  });

  test('filters by its controls, and keeps the choice in the address', async () => {
    const page = await openDashboard(browser, data);
    expect(await control(page, 'role').isDisabled()).toBe(true);
    await control(page, 'team').selectOption('development');
    await control(page, 'role').selectOption('receiving');
    await control(page, 'days').selectOption('90');
    await control(page, 'hours').selectOption('working');
    const hash = '#team=development&role=receiving&days=90&hours=working';
    expect(await page.evaluate<string>('location.hash')).toBe(hash);
    const shown = asInPage(data);
    const { metrics } = figuresOf(shown, {
      ...noFilter(shown),
      team: 'development',
      role: 'receiving',
      days: 90,
      isWorking: true,
    });
    expect((await tilesOf(page))['Opened']).toMatch(new RegExp(`^${metrics.total_handoffs}\\b`));
    expect(await page.getByRole('status').textContent()).toBe(
      `${metrics.total_handoffs} handoffs opened in the 90 days to 2026-11-22 12:00 UTC, that development receives, in working hours.`,
    );

    await page.goBack();
    expect(await control(page, 'hours').inputValue()).toBe('');
    const other = await openDashboard(browser, data, { hash });
    expect(await tilesOf(other)).toEqual(await tilesAfter(page, 'forward'));
    await other.getByRole('button', { name: 'Show all' }).click();
    expect(await other.evaluate<string>('location.hash')).toBe('#days=30');
  });

  test('filters by a click on a bar, and shows all again by a second one', async () => {
    const page = await openDashboard(browser, data);
    const before = await tilesOf(page);
    const bar = page
      .locator('#acceptance svg')
      .getByRole('link', { name: /^design → development/ });
    await bar.click();
    await drawn(page, '#route=design%3Edevelopment&days=30');
    expect(await control(page, 'route').inputValue()).toBe('design>development');
    expect(await page.locator('#acceptance svg a').count()).toBe(1);
    await bar.click();
    await drawn(page, '#days=30');
    expect(await tilesOf(page)).toEqual(before);

    await page
      .locator('#turns svg')
      .getByRole('link', { name: /^support/ })
      .click();
    await drawn(page, '#team=support&role=receiving&days=30');
    await page.goBack();
    await page.locator('#fields svg').getByRole('link').first().click();
    await drawn(page, '#team=sales&role=sending&days=30');
    await page.goBack();
    await page.locator('.matrix').getByRole('link', { name: 'onboarding → sales' }).click();
    await drawn(page, '#route=onboarding%3Esales&days=30');
  });

  test('ignores what an address asks for that it does not have', async () => {
    const page = await openDashboard(browser, data, {
      hash: '#team=__proto__&route=x>y&days=31&hours=none&role=boss',
    });
    await drawn(page, '#days=30');
  });

  test('leads from a dot to its issue, and names it only by request', async () => {
    const page = await openDashboard(browser, data);
    const dot = page.locator('#age a[target]').first();
    expect(await dot.getAttribute('href')).toMatch(
      /^https:\/\/github\.com\/acme\/ops\/issues\/\d+$/,
    );
    expect(await dot.getAttribute('aria-label')).toMatch(
      /^#\d+ Client \d+, .* for [\d.]+ (?:min|h|days?)(?:, overdue)?$/,
    );
    expect(await page.locator('#attention').textContent()).toContain('bob');

    const bare = await openDashboard(browser, await dataOf(bytes));
    expect(await bare.content()).not.toMatch(/Client \d|\bbob\b|\balice\b/);
    expect(await bare.locator('#age a[target]').first().getAttribute('aria-label')).toMatch(
      /^#\d+, \w+ → \w+, /,
    );
  });

  test('names who has what no one has accepted yet, as `baton list` does', async () => {
    const waiting = await dataOf(bytes, { withLogins: true });
    const page = await openDashboard(browser, waiting);
    const rows = page.locator('#attention tbody tr', { hasText: 'waiting for' });
    expect(await rows.count()).toBeGreaterThan(3);
    expect(await rows.locator('td:last-child').allTextContents()).not.toContain('–');
  });

  test('lists incomplete forms as what needs attention, and names them only by request', async () => {
    const forms = await withForms(await sampleLedger(20));
    const page = await openDashboard(
      browser,
      await dataOf(forms, { withTitles: true, withLogins: true }),
    );
    const row = page.locator('#attention tr', { hasText: '#100010' });
    expect(await row.textContent()).toMatch(/#100010 Form 10.*incomplete form of/);
    expect(await row.locator('a').first().getAttribute('href')).toBe(
      'https://github.com/acme/ops/issues/100010',
    );
    await row.locator('a').nth(1).click();
    await page.waitForFunction('location.hash.includes("route=")');
    expect(await row.count()).toBe(1);

    const bare = await openDashboard(browser, await dataOf(forms));
    expect(await bare.content()).not.toMatch(/Form \d|\bbob\b|\balice\b/);
    expect(await bare.locator('#attention').textContent()).toContain('#100010');
  });

  test('can be used with the keyboard alone', async () => {
    const page = await openDashboard(browser, data);
    await page.locator('#age svg [tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^#\d+ Client/);
    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(last);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Numbers');

    await page.locator('#turns svg [tabindex="0"]').focus();
    const team = await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForFunction('location.hash.includes("receiving")');
    expect(await focused(page)).toBe(team);
  });

  test('keeps open tables open, and the place on the page, when it draws again', async () => {
    const page = await openDashboard(browser, data);
    await page.locator('#turns summary').click();
    const before = await page.evaluate<number>('scrollY');
    expect(before).toBeGreaterThan(0);
    await page.evaluate('location.hash = "days=90"');
    await drawn(page, '#days=90');
    expect(await page.evaluate<number>('scrollY')).toBe(before);
    expect(await page.locator('#turns details').getAttribute('open')).toBe('');
    await page.setViewportSize({ width: 700, height: 900 });
    await page.locator('#turns svg[width="634"]').waitFor();
    expect(await page.locator('#turns details').getAttribute('open')).toBe('');
  });

  test('gives each table as CSV', async () => {
    const page = await openDashboard(browser, data);
    await page.locator('#weeks summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV: Handoffs by week' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('handoffs-weeks.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFWeek ending,Opened,Completed,Cancelled,Open at the end',
      expect.stringMatching(/^4 Oct 2026,\d+,\d+,\d+,\d+$/),
    ]);
    expect(text.trim().split('\r\n')).toHaveLength(9);
  });

  test('fits and is for everybody, in two themes and four widths', async () => {
    const page = await openDashboard(browser, data);
    for (const summary of await page.locator('summary').all()) {
      await summary.click();
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 390, 1280, 1600]) {
        const name = `${colorScheme}, ${width} px`;
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const chart = Math.min(1600, width) - 2 * 16 - 2 * 17;
        await page.locator(`#age svg[width="${chart}"]`).waitFor();
        expect(await accessibilityFaults(page), name).toEqual([]);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth'), name).toBe(
          width,
        );
        expect(await textsOutside(page), name).toEqual([]);
      }
    }
  });

  test('keeps a figure of the time before on one line, below the figure where both need two', async () => {
    const page = await openDashboard(browser, await dataOf(await sampleLedger(40)));
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      // At once: the page draws its tiles again for another width.
      const notes = await page.evaluate<readonly (readonly [string, number])[]>(
        `[...document.querySelectorAll('.tile small')].map((note) => [note.textContent, note.getBoundingClientRect().height])`,
      );
      expect(notes.length).toBeGreaterThan(0);
      for (const [text, height] of notes) {
        expect(height, `${text}, ${width} px`).toBeLessThan(30);
      }
    }
  });

  test('names whose forms the headline counts', async () => {
    const page = await openDashboard(browser, await dataOf(await sampleLedger(2000)));
    expect(await page.locator('.headline').textContent()).toMatch(
      /in forms from sales \(wrong in \d+ of \d+ forms of all teams that had to be corrected, \d+\u00a0%\)\.$/,
    );
    await control(page, 'team').selectOption('design');
    await drawn(page, '#team=design&days=30');
    expect(await page.locator('.headline').textContent()).toMatch(
      /in forms from design \(wrong in \d+ of \d+ forms in this view that had to be corrected, \d+\u00a0%\)\.$/,
    );
  });

  test('shows the longest times whole', async () => {
    const page = await openDashboard(browser, await dataOf(await sampleLedger(2000)));
    expect(await page.locator('#turns text').allTextContents()).toContainEqual(
      expect.stringMatching(/^\d{3}\.\d days$/),
    );
    expect(await textsOutside(page)).toEqual([]);
  });

  test('prints without its controls, and with no card cut', async () => {
    const page = await openDashboard(browser, data);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('.csv').first().isVisible()).toBe(false);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(794);
  });

  test('needs no scrolling sideways for its tables on a phone', async () => {
    const page = await openDashboard(browser, data, { viewport: { width: 390, height: 844 } });
    for (const summary of await page.locator('summary').all()) {
      await summary.click();
    }
    const wide = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.data')].filter((table) => table.parentElement.scrollWidth > table.parentElement.clientWidth).map(({ caption }) => caption.textContent)`,
    );
    expect(wide).toEqual([]);
    const row = page.locator('#attention tbody tr').first();
    expect(await row.locator('td').count()).toBe(5);
    expect(await row.getByRole('cell').count()).toBeGreaterThan(3);
    expect(await page.evaluate(titleBefore)).toBe('"State "');
  });

  test.each([1280, 390])('shows chains end to end, at %i px', async (width) => {
    const chained = await chainedLedger({ handoffs: 300, seed: 7, until, days: 120 });
    const viewport = { width, height: 900 };
    const configuration = { templates: [template], teams: [] };
    const page = await openDashboard(browser, await dataOf(chained, { configuration }), {
      viewport,
      hash: '#days=90',
    });
    const { metrics } = await measureLedger(ledgerOf(chained), {
      asOf: until,
      days: 90,
      teams: [],
    });
    const typical = metrics.chains.filter(({ lead_time_hours: { count } }) => count >= 5);
    expect(typical.length).toBeGreaterThan(1);
    expect(await page.locator('#chains .mark').count()).toBe(typical.length);
    const rows = (await tableOf(page, 'Chains end to end')).slice(1);
    const whole = rows.filter(([, step]) => step === 'whole chain');
    expect(whole.map(([form, , count]) => [form, Number(count)])).toEqual(
      metrics.chains.map(({ handoff_type, lead_time_hours: { count } }) => [
        handoff_type === template.type ? template.name : handoff_type,
        count,
      ]),
    );
    expect(whole.map(([form]) => form)).toContain('Sales → Onboarding');
    expect(await page.locator('#chains svg').textContent()).toContain('Sales → Onbo');
    const outside = await textsOutside(page);
    expect(outside.filter((text) => text.startsWith('chains'))).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('does not show the chart of chains without chains', async () => {
    const page = await openDashboard(browser, data);
    expect(await page.locator('#acceptance').count()).toBe(1);
    expect(await page.locator('#chains').count()).toBe(0);
  });

  test('shows that there is nothing', async () => {
    const page = await openDashboard(browser, await dataOf(await sampleLedger(0)));
    const text = await page.locator('main').textContent();
    expect(text).toContain('No handoff is open.');
    expect(text).toContain('Nothing is overdue, and nothing waits for its sender.');
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

/** What the style sheet writes before a value. */
const titleBefore =
  "getComputedStyle(document.querySelectorAll('#attention td')[1], '::before').content";

function hostileAt(at: number): string {
  return hostile[at % hostile.length] ?? '';
}

function control(page: Page, name: string) {
  return page.locator(`select[name=${name}]`);
}

async function drawn(page: Page, hash: string): Promise<void> {
  await page.locator(`html[data-drawn="${hash}"]`).waitFor();
}

function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
  );
}

async function tilesOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate<Record<string, string>>(
    `Object.fromEntries([...document.querySelectorAll('.tile')].map((tile) => [tile.querySelector('dt').textContent, tile.querySelector('dd').textContent]))`,
  );
}

async function tilesAfter(page: Page, way: 'forward') {
  expect(way).toBe('forward');
  await page.goForward();
  return tilesOf(page);
}

async function tableOf(page: Page, caption: string): Promise<readonly (readonly string[])[]> {
  return page.evaluate<string[][]>(
    `[...document.querySelectorAll('table')].filter(({ caption }) => caption.textContent === ${JSON.stringify(caption)}).flatMap(({ rows }) => [...rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent)))`,
  );
}

/** Texts of charts that are not wholly within their chart, or that cover or touch another or a bar. */
async function textsOutside(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('svg.chart')].flatMap((chart) => {
    const frame = chart.getBoundingClientRect();
    const texts = [...chart.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    const outside = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
    const covered = texts.filter(({ box }, at) => texts.some((other, place) => place > at && box.left < other.box.right - 1 && other.box.left < box.right - 1 && box.top < other.box.bottom - 3 && other.box.top < box.bottom - 3));
    const bars = [...chart.querySelectorAll('rect:not(.hit)')].map((bar) => bar.getBoundingClientRect());
    const touching = texts.filter(({ box }) => bars.some((bar) => bar.left < box.right + 1 && box.left < bar.right + 1 && bar.top < box.bottom - 3 && box.top < bar.bottom - 3));
    return [...outside, ...covered, ...touching].map(({ text }) => chart.dataset.chart + ': ' + text);
  })`);
}
