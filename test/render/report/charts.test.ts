import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measure } from '../../../src/metrics/measure.ts';
import type { ListedHandoff } from '../../../src/metrics/measured.ts';
import { barChart, chartLabel, pieChart } from '../../../src/render/report/chart.ts';
import { reportText } from '../../../src/render/report/report.ts';
import { chromiumPath, whyNoBrowser } from '../../chromium.ts';
import { handoff, noRows } from '../../metrics/sample.ts';
import { openBrowser } from '../../sandbox/page/browser.ts';
import { hostileText } from '../hostile.ts';

const mermaidFile = fileURLToPath(import.meta.resolve('mermaid/dist/mermaid.min.js'));

/** Where pictures are put for somebody to look at. */
const pictures = process.env['BATON_PICTURES'] ?? null;

function report(handoffs: readonly ListedHandoff[]): string {
  const metrics = measure({ ...noRows, handoffs, now: '2026-11-23T08:00:00Z', days: 30 });
  const configuration = { templates: [], teams: [] };
  return reportText({ period: '2026-W47', metrics, handoffs, configuration, former: null }).body();
}

function chartsIn(body: string): readonly string[] {
  return [...body.matchAll(/^```mermaid\n(.*?)^```$/gms)].map(([, chart = '']) => chart);
}

const routes = [
  ['sales', 'onboarding'],
  ['design', 'development'],
  ['support', 'engineering'],
] as const;

function busy(name: (team: string) => string): readonly ListedHandoff[] {
  return Array.from({ length: 60 }, (_, n) => {
    const [from, to] = routes[n % routes.length] ?? routes[0];
    const day = Date.parse('2026-10-02T09:00:00Z') + ((n * 37) % 52) * 86_400_000;
    const at = (hours: number) => new Date(day + hours * 3_600_000).toISOString();
    return handoff(n + 1, {
      initiatedAt: at(0),
      fromTeam: name(from),
      toTeam: name(to),
      ...(n % 5 === 0 ? {} : { acceptedAt: at(2 + (n % 17)) }),
      ...(n % 3 === 0 || n % 5 === 0 ? {} : { completedAt: at(30 + n) }),
      waitingSeconds: (2 + (n % 17)) * 3600,
      inWorkSeconds: 28 * 3600,
      withSenderSeconds: n % 4 === 0 ? 20_000 : 0,
    });
  });
}

describe.skipIf(chromiumPath === null)(`Mermaid draws the charts (${whyNoBrowser})`, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    await page.route('**', (route) => route.abort());
    await page.setContent('<!doctype html><title>Charts</title><main></main>');
    await page.addScriptTag({ path: mermaidFile });
    await page.evaluate("mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })");
  });
  afterAll(() => browser.close());

  /** The texts of each chart, once it is drawn. */
  const draw = async (charts: readonly string[]) => {
    const drawn = await page.evaluate(`(async (charts) => {
      const main = document.querySelector('main');
      main.replaceChildren();
      const found = [];
      for (const [at, chart] of charts.entries()) {
        const figure = document.createElement('figure');
        figure.innerHTML = (await mermaid.render('chart' + at, chart)).svg;
        main.append(figure);
        found.push({
          texts: [...figure.querySelectorAll('text')].map((text) => text.textContent),
          title: figure.querySelector('title')?.textContent ?? '',
          bars: figure.querySelectorAll('.plot rect').length,
          live: figure.querySelectorAll('script, a, img, iframe, foreignObject *').length,
          width: figure.querySelector('svg').getBoundingClientRect().width,
        });
      }
      return found;
    })(${JSON.stringify(charts)})`);
    return drawn as readonly {
      readonly texts: readonly string[];
      readonly title: string;
      readonly bars: number;
      readonly live: number;
      readonly width: number;
    }[];
  };

  test('of a report, with their names and numbers', async () => {
    const [flow, time, acceptance] = await draw(chartsIn(report(busy((team) => team))));
    if (pictures !== null) {
      await page.screenshot({ path: `${pictures}/charts.png`, fullPage: true });
    }
    expect(flow).toMatchObject({
      title: 'Handoffs opened (bars) and completed (line) by week',
      bars: 8,
      live: 0,
    });
    expect(flow?.texts).toEqual(expect.arrayContaining(['5 Oct', '23 Nov', 'Handoffs']));
    expect(time?.texts).toEqual(
      expect.arrayContaining([expect.stringContaining('Waiting for the receiving team')]),
    );
    expect(acceptance).toMatchObject({ bars: 3, live: 0 });
    expect(acceptance?.texts).toEqual(expect.arrayContaining(['sales → onboarding']));
  });

  test('with any name of a team', async () => {
    const names = fc.sample(hostileText, { numRuns: 40, seed: 7 });
    const charts = [
      ...names.map((name) =>
        barChart({
          title: name,
          description: name,
          categories: [name, `${name}2`],
          axis: name,
          bars: [1, 2],
          isHorizontal: true,
        }),
      ),
      ...names.map((name) =>
        pieChart({ title: name, description: name, slices: [{ name, amount: 1, color: 'blue' }] }),
      ),
      ...chartsIn(report(busy((team) => `${team}"]\n%%{init: {"theme": "dark"}}%%\nbar [9]`))),
    ];
    for (const { live } of await draw(charts.map((chart) => chartsIn(chart)[0] ?? chart))) {
      expect(live).toBe(0);
    }
  }, 20_000);
});

test('a label holds nothing that means anything to Mermaid or to Markdown', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const label = chartLabel(text, 32);
      expect(label).not.toMatch(/["`'#;:%{}[\]<>|\\*@$\n\r]|--/);
      expect(label).not.toBe('');
      expect([...label].length).toBeLessThanOrEqual(32);
    }),
  );
});
