// The tables of a report in order. Rows that do not fit continue in comments.

import type { Configuration, Template } from '../../config/types.ts';
import { latestCompleted } from '../../metrics/figures/latest-completed.ts';
import { isOverdue, type OpenHandoff } from '../../metrics/figures/open-handoffs.ts';
import type { ListedHandoff } from '../../metrics/measured.ts';
import type {
  Metrics,
  ReceivingTeamMetrics,
  RouteMetrics,
  SendingTeamMetrics,
  TemplateMetrics,
} from '../../metrics/types.ts';
import { inline } from '../format/escape.ts';
import { templatesFrom } from '../format/format-rates.ts';
import { routeName, teamName } from '../format/format-team.ts';
import { type Column, markdownTable } from '../format/table.ts';
import {
  completedColumns,
  openColumns,
  receivingColumns,
  sendingColumns,
} from './report-tables.ts';

export interface Section {
  /** Permanent: it identifies the comments that continue the section. */
  readonly id: string;
  readonly title: string;
  /** The rows that fit in the report. @param rest where to find the other rows */
  readonly beginning: (rest: string) => string;
  /** The other rows, in parts that fit a comment. */
  readonly more: readonly string[];
}

/** Rows per comment and comments per section; the ledger has the rest. */
const rowsOfComment = 60;
const maxComments = 5;

interface Rows<Item> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly columns: readonly Column<Item>[];
  readonly most: number;
  /** The total number, if `items` does not hold all. */
  readonly total?: number;
}

/** Empty if there is nothing to show. */
function section<Item>({
  id,
  title,
  items,
  columns,
  most,
  total = items.length,
}: Rows<Item>): readonly Section[] {
  const left = items.slice(most);
  const parts = Array.from(
    { length: Math.min(maxComments, Math.ceil(left.length / rowsOfComment)) },
    (_, at) =>
      left.slice(
        at * rowsOfComment,
        at + 1 === maxComments ? left.length : (at + 1) * rowsOfComment,
      ),
  );
  const more = parts.map(
    (items) =>
      markdownTable(items, { columns, most: rowsOfComment, rest: ', in the ledger' }) ?? '',
  );
  const beginning = (rest: string) => markdownTable(items, { columns, most, rest, total }) ?? '';
  return items.length === 0 ? [] : [{ id, title, beginning, more }];
}

export interface Reported {
  readonly metrics: Metrics;
  /** Oldest first. */
  readonly open: readonly OpenHandoff[];
  readonly handoffs: readonly ListedHandoff[];
  readonly configuration: Pick<Configuration, 'templates' | 'teams'>;
}

export interface Sections {
  readonly act: readonly Section[];
  readonly receiving: readonly Section[];
  readonly routes: readonly Section[];
  readonly quality: readonly Section[];
  readonly completed: readonly Section[];
}

export function sectionsOf({ metrics, open, handoffs, configuration }: Reported): Sections {
  const { templates } = configuration;
  return {
    act: section({
      id: 'act',
      title: 'Needs attention',
      items: open.filter(needsSomebody),
      columns: openColumns(configuration),
      most: 30,
    }),
    receiving: section({
      id: 'receiving',
      title: 'Receiving teams',
      items: metrics.receiving_teams,
      columns: receivingColumns<ReceivingTeamMetrics>({
        title: 'Team',
        write: ({ team }) => teamName(team),
      }),
      most: 12,
    }),
    routes: section({
      id: 'routes',
      title: 'By route',
      items: metrics.routes,
      columns: receivingColumns<RouteMetrics>({
        title: 'From → to',
        write: ({ from_team, to_team }) => routeName(from_team, to_team),
      }),
      most: 12,
    }),
    quality: [
      ...section({
        id: 'senders',
        title: 'Sending teams',
        items: metrics.sending_teams,
        columns: sendingColumns<SendingTeamMetrics>(
          { title: 'Team', write: ({ team }) => teamName(team) },
          ({ team }) => templatesFrom(team, templates),
        ),
        most: 8,
      }),
      ...section({
        id: 'forms',
        title: 'By form',
        items: metrics.templates,
        columns: sendingColumns<TemplateMetrics>(
          {
            title: 'Form',
            write: ({ handoff_type }) => inline(nameOf(handoff_type, templates), 60),
          },
          ({ handoff_type }) => templates.filter(({ type }) => type === handoff_type),
        ),
        most: 8,
      }),
    ],
    completed: section({
      id: 'completed',
      title: 'Completed',
      items: latestCompleted(handoffs, metrics),
      columns: completedColumns,
      total: metrics.completed,
      most: 12,
    }),
  };
}

/** Accepted handoffs that are on time need no action, and those on hold have a line of their own. */
function needsSomebody(open: OpenHandoff): boolean {
  return (
    open.pause?.kind !== 'onHold' &&
    (open.status !== 'accepted' || open.pause !== null || isOverdue(open))
  );
}

function nameOf(handoffType: string, templates: readonly Template[]): string {
  return templates.find(({ type }) => type === handoffType)?.name ?? handoffType;
}
