import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WeekFlow } from '../../../src/metrics/types.ts';
import { reportChart } from '../../../src/render/report/chart.ts';
import { chromiumPath, whyNoBrowser } from '../../chromium.ts';
import { openBrowser } from '../../sandbox/page/browser.ts';
import { reportedOf, sizes } from './report-sample.ts';

/** The version on the package's page, and one that GitHub is known to draw with. */
const versions = {
  mermaid: import.meta.resolve('mermaid/dist/mermaid.min.js'),
  'mermaid-11': import.meta.resolve('mermaid-11/dist/mermaid.min.js'),
};

/** Where pictures are put for someone to look at. */
const pictures = process.env['BATON_PICTURES'] ?? null;

function weeks(counts: readonly number[]): readonly WeekFlow[] {
  return counts.map((count, n) => {
    const to = new Date(Date.UTC(2026, 9, 4 + 7 * n, 23, 59, 59)).toISOString();
    return { from: to, to, initiated: count, completed: 0, cancelled: 0, open: 0 };
  });
}

const draw = (counts: readonly number[]) => reportChart(weeks(counts), 'UTC');

describe('there is a chart', () => {
  test.each([
    { counts: [], is: false, because: 'there is nothing to draw' },
    { counts: [0, 0, 0], is: false, because: 'nothing has happened' },
    { counts: [0, 20, 12], is: false, because: 'two weeks show no course' },
    { counts: [3, 7, 4], is: false, because: 'the axis would have halves on it' },
    { counts: [3, 8, 4], is: true, because: 'three weeks with eight handoffs do' },
  ])('of $counts: $is, because $because', ({ counts, is }) => {
    expect(draw(counts) !== null).toBe(is);
  });

  test('from the first week with something in it', () => {
    expect(draw([0, 0, 9, 0, 3, 4])).toContain('x-axis "Week to" ["18 Oct", "25 Oct"');
  });
});

const backgrounds = { default: [255, 255, 255], dark: [13, 17, 23] } as const;

/** WCAG 2: from 1 to 21. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

interface Drawn {
  readonly texts: readonly string[];
  readonly inks: readonly (readonly number[])[];
  readonly title: string;
  readonly lines: number;
  readonly bars: number;
  readonly slabs: number;
  readonly height: number;
}

/** In the page: draws the chart and reports what is in it. */
const drawn = `async (chart, theme, background) => {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme });
  document.body.style.background = background;
  const main = document.querySelector('main');
  main.innerHTML = (await mermaid.render('chart' + Date.now(), chart)).svg;
  const found = (selector) => [...main.querySelectorAll(selector)];
  const numbers = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const visible = (color) => { const [, , , alpha = 1] = numbers(color); return color !== 'none' && alpha > 0; };
  const strokes = found('.plot path').map((one) => getComputedStyle(one).stroke);
  const fills = found('text').map((one) => getComputedStyle(one).fill);
  return {
    texts: found('text').map((one) => one.textContent),
    inks: [...strokes, ...fills].map((color) => numbers(color).slice(0, 3)),
    title: found('title')[0]?.textContent ?? '',
    lines: strokes.length,
    bars: found('.plot rect').length,
    slabs: found('rect').filter((one) => visible(getComputedStyle(one).fill)).length,
    height: main.querySelector('svg').getBoundingClientRect().height,
  };
}`;

describe.skipIf(chromiumPath === null)(`Mermaid draws the chart (${whyNoBrowser})`, () => {
  let browser: Browser;
  const pages = new Map<string, Page>();
  beforeAll(async () => {
    browser = await openBrowser();
    for (const [version, url] of Object.entries(versions)) {
      const page = await browser.newPage({ viewport: { width: 862, height: 400 } });
      await page.route('**', (route) => route.abort());
      await page.setContent('<!doctype html><title>Charts</title><main></main>');
      await page.addScriptTag({ path: fileURLToPath(url) });
      pages.set(version, page);
    }
  });
  afterAll(() => Promise.all([...pages.values()].map((page) => page.close())));

  const cases = Object.keys(versions).flatMap((version) =>
    (['default', 'dark'] as const).flatMap((theme) =>
      Object.keys(sizes).map((size) => ({ version, theme, size })),
    ),
  );
  test.each(cases)('$size, with $version, $theme', async ({ version, theme, size }) => {
    const { metrics } = reportedOf(sizes[size] ?? {});
    const block = reportChart(metrics.weeks, 'UTC');
    if (['Nothing at all', 'One handoff', 'Three handoffs'].includes(size)) {
      expect(block).toBeNull();
      return;
    }
    const chart = /```mermaid\n(.*?)```/s.exec(block ?? '')?.[1] ?? '';
    const background = backgrounds[theme];
    const page = pages.get(version);
    const found = (await page?.evaluate(
      `(${drawn})(${JSON.stringify(chart)}, '${theme}', 'rgb(${background.join(',')})')`,
    )) as Drawn;
    if (pictures !== null) {
      await page?.screenshot({
        path: `${pictures}/chart-${version}-${theme}-${size.slice(0, 5)}.png`,
      });
    }
    expect(found).toMatchObject({ title: 'Handoffs by week', lines: 3, bars: 0, slabs: 0 });
    const figures = found.texts.filter((text) => /^[\d.,]+$/.test(text));
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.every((figure) => /^[\d,]+$/.test(figure))).toBe(true);
    expect(found.texts).toEqual(expect.arrayContaining(['4 Oct', '22 Nov', 'Handoffs']));
    expect(Math.min(...found.inks.map((ink) => contrast(ink, background)))).toBeGreaterThan(3);
    expect(found.height).toBeCloseTo(300, -1);
  });
});
