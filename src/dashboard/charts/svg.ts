// The parts of every chart. A chart is one stop of the Tab key; arrow keys move between its marks.

import { type ElementNode, h, type PageNode } from '../view/node.ts';

/** Of one Latin sign of a chart's text, in pixels; a little more than the average. */
export const signWidth = 7.5;

export interface Frame {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** For screen readers. */
  readonly label: string;
}

export function svg(
  { id, width, height, label }: Frame,
  ...children: readonly (PageNode | null | readonly (PageNode | null)[])[]
): ElementNode {
  return h(
    'svg',
    {
      class: 'chart',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-label': label,
      'data-chart': id,
    },
    ...children,
  );
}

export interface ChartMark {
  /** undefined: it leads nowhere. */
  readonly href: string | undefined;
  /** What a pointer and a screen reader get. */
  readonly label: string;
  readonly key: string;
  readonly isOutside?: boolean;
}

/** Something to point at, and to follow. Texts are beside it: a screen reader reads its label. */
export function mark(
  { href, label, key, isOutside }: ChartMark,
  shapes: readonly PageNode[],
): PageNode {
  const attributes =
    href === undefined
      ? { role: 'img', tabindex: -1 }
      : { href, tabindex: -1, target: isOutside ? '_top' : undefined };
  return h(
    href === undefined ? 'g' : 'a',
    { ...attributes, class: 'mark', 'aria-label': label, 'data-mark': key },
    h('title', {}, label),
    ...shapes,
  );
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export function label(
  content: string,
  { x, y }: Place,
  { anchor = 'start', kind = 'label' }: { readonly anchor?: string; readonly kind?: string } = {},
): PageNode {
  return h('text', { x, y, 'text-anchor': anchor, class: kind, 'aria-hidden': 'true' }, content);
}

export function chartLine(from: Place, to: Place, kind: string): PageNode {
  return h('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, class: kind });
}

export function rect(
  place: Place,
  size: { readonly width: number; readonly height: number },
  kind: string,
): PageNode {
  return h('rect', { ...place, ...size, class: kind });
}

/** Whole steps of 1, 2 or 5 times a power of ten, from 0 to at least `highest`. */
export function wholeTicks(highest: number, most = 5): readonly number[] {
  const raw = Math.max(1, highest) / most;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(raw)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= raw) ?? power;
  const steps = Math.ceil(Math.max(1, highest) / step);
  return Array.from({ length: steps + 1 }, (_, at) => at * step);
}
