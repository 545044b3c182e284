// A chart is one stop of the Tab key. Inside, arrow keys, Home and End move from mark to mark.

type MarkElement = HTMLElement | SVGElement;

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

export function prepareMarks(root: ParentNode): void {
  for (const chart of root.querySelectorAll('svg.chart')) {
    marksOf(chart)[0]?.setAttribute('tabindex', '0');
  }
}

export function moveInChart(event: KeyboardEvent): void {
  const step = steps[event.key];
  const mark =
    event.target instanceof Element ? event.target.closest<SVGElement>('[data-mark]') : null;
  const chart = mark?.closest('svg.chart');
  if (step === undefined || mark === null || !chart || event.ctrlKey || event.metaKey) {
    return;
  }
  const marks = marksOf(chart);
  const next = marks[step(marks.indexOf(mark), marks.length - 1)];
  if (next !== undefined) {
    event.preventDefault();
    focusMark(next);
  }
}

/** Tab comes back to the mark that had the focus last. */
export function focusMark(mark: MarkElement): void {
  for (const one of marksOf(mark.closest('svg.chart'))) {
    one.setAttribute('tabindex', one === mark ? '0' : '-1');
  }
  mark.focus({ preventScroll: false });
}

function marksOf(chart: Element | null): readonly MarkElement[] {
  return [...(chart?.querySelectorAll<SVGElement>('[data-mark]') ?? [])];
}
