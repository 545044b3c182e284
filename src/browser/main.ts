// The page: reads its data, draws what the address asks for, and draws again when that changes.

import { decodeData } from '../dashboard/data/dashboard-data.ts';
import { figuresOf } from '../dashboard/figures/figures.ts';
import {
  choicesOf,
  type DashboardFilter,
  formatFilter,
  noFilter,
  parseFilter,
} from '../dashboard/filter/filter.ts';
import { controls, controlValues } from '../dashboard/view/controls.ts';
import { type DataTable, tableCsv } from '../dashboard/view/data-table.ts';
import { pageView } from '../dashboard/view/page-view.ts';
import { focusMark, moveInChart, prepareMarks } from './roving-focus.ts';
import { toDom } from './to-dom.ts';

const data = decodeData(elementOf('data').textContent ?? '');
const choices = choicesOf(data);
const [filters, content, status] = ['filters', 'content', 'status'].map(elementOf);
let filter = noFilter(data);
let tables: readonly DataTable[] = [];
let drawnWidth = 0;

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) {
    throw new Error(`The page has no element ${id}.`);
  }
  return element;
}

function draw(): void {
  const widths = measureWidths();
  drawnWidth = widths.wideCard;
  const view = pageView({ data, choices, filter, figures: figuresOf(data, filter) }, widths);
  tables = view.tables;
  const keep = rememberPlace();
  content?.replaceChildren(...view.content.map((node) => toDom(node)));
  if (content) {
    prepareMarks(content);
  }
  keep.restore();
  if (status) {
    status.textContent = view.status;
  }
  document.documentElement.dataset['drawn'] = formatFilter(filter);
}

/** Of a chart in a card; the gaps are those of the style sheet. */
function measureWidths() {
  const full = Math.floor(content?.getBoundingClientRect().width ?? 0);
  const [padding, gap] = [2 * 17, 16];
  const isTwoColumns = full >= 880;
  const wideCard = Math.max(240, full - padding);
  return {
    wideCard,
    card: isTwoColumns ? Math.floor((full - gap) / 2) - padding : wideCard,
  };
}

/** The focus, the open tables and the scroll position, which drawing again would lose. */
function rememberPlace() {
  const { activeElement } = document;
  const key = keyOf(activeElement);
  const card = activeElement?.closest('section')?.id;
  const isInside = content?.contains(activeElement) === true;
  const opened = [...(content?.querySelectorAll('details[open]') ?? [])].map(keyOf);
  const { scrollX, scrollY } = window;
  return {
    restore() {
      for (const details of content?.querySelectorAll('details') ?? []) {
        details.open = opened.includes(keyOf(details));
      }
      window.scrollTo(scrollX, scrollY);
      if (isInside) {
        focusAgain(key, card);
      }
    },
  };
}

function keyOf(element: Element | null): string | null {
  return element?.getAttribute('data-mark') ?? element?.getAttribute('data-key') ?? null;
}

/** The same control, if the page still has it; otherwise the title of its card. */
function focusAgain(key: string | null, card: string | undefined): void {
  const all = [
    ...(content?.querySelectorAll<HTMLElement | SVGElement>('[data-mark], [data-key]') ?? []),
  ];
  const found = key === null ? undefined : all.find((element) => keyOf(element) === key);
  if (found?.hasAttribute('data-mark')) {
    focusMark(found);
  } else {
    const title = card === undefined ? null : document.getElementById(`${card}-title`);
    (found ?? title ?? document.getElementById('title'))?.focus();
  }
}

function follow(): void {
  filter = parseFilter(location.hash, choices, noFilter(data));
  showControls(filter);
  draw();
}

function showControls(shown: DashboardFilter): void {
  const values = controlValues(shown);
  for (const select of filters?.querySelectorAll('select') ?? []) {
    select.value = values[select.name] ?? '';
    select.disabled = select.name === 'role' && shown.team === null;
  }
}

/** The address follows the controls, and the page the address. */
function choose(): void {
  const chosen = new URLSearchParams();
  for (const { name, value } of filters?.querySelectorAll('select') ?? []) {
    chosen.set(name, value);
  }
  location.hash = formatFilter(parseFilter(chosen.toString(), choices, noFilter(data)));
}

function download(id: string): void {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) {
    return;
  }
  // Excel takes a file for UTF-8 only if it starts with this mark.
  const blob = new Blob(['\uFEFF', tableCsv(table)], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `handoffs-${id}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const title = data.repository === null ? 'Handoffs' : `Handoffs in ${data.repository}`;
elementOf('title').textContent = title;
document.title = title;
filters?.append(toDom(controls(choices)));
filters?.addEventListener('change', choose);
filters?.addEventListener('reset', (event) => {
  event.preventDefault();
  location.hash = formatFilter(noFilter(data));
});
content?.addEventListener('keydown', moveInChart);
content?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-csv]') : null;
  if (button !== null) {
    download(button.getAttribute('data-csv') ?? '');
  }
});
addEventListener('hashchange', follow);
new ResizeObserver(() => {
  if (content && Math.abs(measureWidths().wideCard - drawnWidth) > 1) {
    draw();
  }
}).observe(document.documentElement);
follow();
