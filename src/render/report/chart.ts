// Charts in Mermaid, which GitHub renders. Mermaid cannot escape characters, so labels leave out
// those with a meaning.

import { singleLine } from '../../base/sanitize.ts';
import { truncate } from '../../base/truncate.ts';

/** Readable on white and on black; white letters are readable on a slice. */
const barTheme = { xyChart: { plotColorPalette: '#54aeff, #bc4c00' } };
const pieTheme = { pieOpacity: '1', pieSectionTextColor: '#ffffff' };
const sliceColors = { orange: '#bc4c00', blue: '#0969da', purple: '#8250df' } as const;

function themed(themeVariables: object): string {
  return `%%{init: ${JSON.stringify({ themeVariables })}}%%`;
}

export interface BarChart {
  readonly title: string;
  /** For screen readers. */
  readonly description: string;
  readonly categories: readonly string[];
  readonly axis: string;
  readonly bars: readonly number[];
  readonly line?: readonly number[];
  readonly isHorizontal?: boolean;
}

export function barChart(chart: BarChart): string {
  const { title, description, categories, axis, bars, line, isHorizontal = false } = chart;
  const highest = Math.max(1, ...bars, ...(line ?? []));
  return fenced([
    themed(barTheme),
    `xychart-beta${isHorizontal ? ' horizontal' : ''}`,
    `  accTitle: ${chartLabel(title)}`,
    `  accDescr: ${chartLabel(description, 400)}`,
    `  title "${chartLabel(title)}"`,
    `  x-axis [${categories.map((name) => `"${chartLabel(name, 32)}"`).join(', ')}]`,
    `  y-axis "${chartLabel(axis)}" 0 --> ${Math.ceil(highest)}`,
    `  bar [${bars.join(', ')}]`,
    ...(line === undefined ? [] : [`  line [${line.join(', ')}]`]),
  ]);
}

export interface ChartSlice {
  readonly name: string;
  readonly amount: number;
  readonly color: keyof typeof sliceColors;
}

export function pieChart({
  title,
  description,
  slices,
}: {
  readonly title: string;
  readonly description: string;
  readonly slices: readonly ChartSlice[];
}): string {
  const shown = slices.filter(({ amount }) => amount > 0);
  const colors = shown.map(({ color }, at) => [`pie${at + 1}`, sliceColors[color]]);
  return fenced([
    themed({ ...pieTheme, ...Object.fromEntries(colors) }),
    'pie showData',
    `  accTitle: ${chartLabel(title)}`,
    `  accDescr: ${chartLabel(description, 400)}`,
    `  title ${chartLabel(title)}`,
    ...shown.map(({ name, amount }) => `  "${chartLabel(name)}" : ${amount}`),
  ]);
}

function fenced(lines: readonly string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n');
}

/** Keeps letters, digits and characters without a meaning in Mermaid. Never empty. */
export function chartLabel(text: string, limit = 80): string {
  const harmless = singleLine(text)
    .replace(/[^\p{L}\p{M}\p{N} .,&()+/_→–…-]/gu, ' ')
    .replace(/-{2,}/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return harmless === '' ? '…' : truncate(harmless, limit);
}
