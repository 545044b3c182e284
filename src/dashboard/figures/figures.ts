// All figures of the page for one filter. The metrics come from the code that `baton metrics` runs.

import { epochSeconds } from '../../base/time/instant.ts';
import { hasEnded } from '../../handoff/deadlines/time-in-status.ts';
import {
  incompleteFormsAt,
  type OpenHandoff,
  openHandoffs,
} from '../../metrics/figures/open-handoffs.ts';
import { measure } from '../../metrics/measure.ts';
import type { ListedForm, MeasuredForm, MeasuredHandoff } from '../../metrics/measured.ts';
import { statusAt } from '../../metrics/status-at.ts';
import type { Metrics, WeekFlow } from '../../metrics/types.ts';
import type { DashboardData } from '../data/dashboard-data.ts';
import { lookup } from '../data/lookup.ts';
import { replayClocks } from '../data/recorded-clocks.ts';
import type { DashboardFilter } from '../filter/filter.ts';
import { filterRows } from '../filter/filter-rows.ts';
import { promisesOf } from './promises.ts';

export interface Figures {
  readonly metrics: Metrics;
  /** Longest in their status first. */
  readonly open: readonly OpenHandoff[];
  readonly forms: readonly AgedForm[];
  readonly weeks: readonly WeekFigures[];
  /** Seconds that a route's receiving team has to accept, by route. */
  readonly promises: ReadonlyMap<string, number>;
}

/** An incomplete form whose issue is open. */
export interface AgedForm {
  readonly form: ListedForm;
  /** Seconds since it was last edited or reopened. */
  readonly age: number;
}

export interface WeekFigures extends WeekFlow {
  /** Open at the end of the week. */
  readonly open: number;
}

export function figuresOf(data: DashboardData, filter: DashboardFilter): Figures {
  const rows = filterRows(data, filter);
  const metrics = measure({
    ...rows,
    now: data.asOf,
    days: filter.days,
    clocks: replayClocks(data),
  });
  const at = Math.floor(epochSeconds(data.asOf));
  const openRows = rows.handoffs.filter((handoff) => isOpenAt(handoff, at));
  return {
    metrics,
    open: openHandoffs(
      openRows.map((handoff) => withNames(handoff, data)),
      data.asOf,
    ),
    forms: incompleteFormsAt(rows.forms, at).map((form) => ({
      form: formWithNames(form, data),
      age: at - form.since,
    })),
    weeks: metrics.weeks.map((week) => ({ ...week, open: openAt(rows.handoffs, week.to) })),
    promises: promisesOf(rows.handoffs),
  };
}

function openAt(handoffs: readonly MeasuredHandoff[], to: string): number {
  const at = epochSeconds(to);
  return handoffs.filter((handoff) => isOpenAt(handoff, at)).length;
}

function isOpenAt(handoff: MeasuredHandoff, at: number): boolean {
  const found = statusAt(handoff, at);
  return found !== null && !hasEnded(found.status);
}

function formWithNames(form: MeasuredForm, { names }: DashboardData): ListedForm {
  const { title = null, owner = null } = lookup(names, form.issueNumber) ?? {};
  return { ...form, title: title ?? '', sender: owner };
}

function withNames(handoff: MeasuredHandoff, { names }: DashboardData) {
  const { title = null, owner = null } = lookup(names, handoff.issueNumber) ?? {};
  return { ...handoff, title: title ?? '', owner, initiatedBy: null, assignees: [] };
}
