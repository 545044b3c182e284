// The tables of a report. Each is cut where it grows too long, and says how much is left out; null
// where it would be empty.

import type { MeasuredHandoff } from '../metrics/measured.ts';
import { isOverdue, type OpenHandoff } from '../metrics/open-handoffs.ts';
import type { Spread } from '../metrics/team-types.ts';
import type { Metrics, RouteMetrics, SendingTeamMetrics } from '../metrics/types.ts';
import { type Status, statuses, type Template } from '../template/types.ts';
import { inWords } from '../template/wording.ts';
import { enumerate } from './enumerate.ts';
import { inline } from './escape.ts';
import { person } from './person.ts';
import { teamName } from './team-words.ts';
import { duration, hoursOrDays, utc } from './time.ts';

interface Column<Item> {
  readonly title: string;
  readonly isNumber?: boolean;
  readonly write: (item: Item) => string;
}

function table<Item>(
  items: readonly Item[],
  { columns, most }: { readonly columns: readonly Column<Item>[]; readonly most: number },
): string | null {
  if (items.length === 0) {
    return null;
  }
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const left = items.length - most;
  return [
    row(columns.map(({ title }) => title)),
    row(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...items.slice(0, most).map((item) => row(columns.map(({ write }) => write(item)))),
    ...(left > 0 ? ['', `… and ${left} more.`] : []),
  ].join('\n');
}

const mostPeople = 3;

export function openTable(open: readonly OpenHandoff[]): string | null {
  return table(open, {
    most: 40,
    columns: [
      { title: 'Handoff', write: ({ handoff }) => handoffName(handoff) },
      { title: 'From → to', write: ({ handoff }) => route(handoff.fromTeam, handoff.toTeam) },
      { title: 'Waits for', write: waitsFor },
      { title: 'Since', write: ({ since }) => utc(since) },
      {
        title: 'Age',
        isNumber: true,
        write: (one) => `${duration(one.age)}${isOverdue(one) ? ', **overdue**' : ''}`,
      },
    ],
  });
}

function waitsFor({ status, handoff }: OpenHandoff): string {
  const { assignees, owner, initiatedBy, toTeam } = handoff;
  switch (status) {
    case 'initiated':
      return `${assignees.length === 0 ? `anybody of ${teamName(toTeam)}` : enumerate(assignees.map(person), { most: mostPeople, last: 'or' })} to accept`;
    case 'accepted':
      return `${owner === null ? teamName(toTeam) : person(owner)} to complete`;
    case 'returned':
      return `${person(initiatedBy)} to answer`;
  }
}

const statusWords = {
  initiated: 'Waiting to be accepted',
  accepted: 'In work',
  returned: 'Returned to the sender',
  completed: 'Completed',
  cancelled: 'Cancelled',
} satisfies Record<Status, string>;

export function statusTable({ by_status }: Metrics): string | null {
  return table(statuses, {
    most: statuses.length,
    columns: [
      { title: 'Status', write: (status) => statusWords[status] },
      { title: 'Handoffs', isNumber: true, write: (status) => String(by_status[status]) },
    ],
  });
}

export function routeTable(routes: readonly RouteMetrics[]): string | null {
  return table(routes, {
    most: 20,
    columns: [
      { title: 'From → to', write: ({ from_team, to_team }) => route(from_team, to_team) },
      { title: 'Handoffs', isNumber: true, write: ({ total }) => String(total) },
      { title: 'Completed', isNumber: true, write: ({ completed }) => String(completed) },
      {
        title: 'To acceptance: median, 9 of 10 within',
        isNumber: true,
        write: ({ acceptance_hours }) => spread(acceptance_hours),
      },
      {
        title: 'To completion: median, 9 of 10 within',
        isNumber: true,
        write: ({ completion_hours }) => spread(completion_hours),
      },
    ],
  });
}

function spread({ median, p90 }: Spread): string {
  return median === null || p90 === null ? '–' : `${hoursOrDays(median)}, ${hoursOrDays(p90)}`;
}

export function completedTable(completed: readonly MeasuredHandoff[]): string | null {
  return table(completed, {
    most: 20,
    columns: [
      { title: 'Handoff', write: handoffName },
      { title: 'From → to', write: ({ fromTeam, toTeam }) => route(fromTeam, toTeam) },
      { title: 'By', write: ({ owner }) => (owner === null ? '–' : person(owner)) },
      {
        title: 'When',
        write: ({ completedAt }) => (completedAt === null ? '–' : utc(completedAt)),
      },
      {
        title: 'Took',
        isNumber: true,
        write: ({ initiatedAt, completedAt }) =>
          completedAt === null ? '–' : duration(completedAt - initiatedAt),
      },
    ],
  });
}

export function sendingTable(
  teams: readonly SendingTeamMetrics[],
  templates: readonly Template[],
): string | null {
  return table(teams, {
    most: 20,
    columns: [
      { title: 'Team', write: ({ team }) => teamName(team) },
      {
        title: 'Sent',
        isNumber: true,
        write: ({ first_submissions }) => String(first_submissions),
      },
      {
        title: 'Complete at first',
        isNumber: true,
        write: ({ first_time_complete_rate: rate }) => (rate === null ? '–' : `${rate} %`),
      },
      { title: 'Most missed', write: (team) => mostMissed(team, templates) },
    ],
  });
}

function mostMissed(
  { team, most_missed }: SendingTeamMetrics,
  templates: readonly Template[],
): string {
  const own = templates.filter(({ from }) => from.toLowerCase() === team.toLowerCase());
  const fields = own.flatMap((template) => template.fields);
  return most_missed.length === 0
    ? '–'
    : enumerate(
        most_missed.map(({ field, issues }) => {
          const label = fields.find(({ id }) => id === field)?.label ?? inWords(field);
          return `${inline(label, 60)} (${issues})`;
        }),
      );
}

/** GitHub makes a link of the number. */
function handoffName({ issueNumber, title }: MeasuredHandoff): string {
  return `#${issueNumber} ${inline(title, 120)}`;
}

function route(from: string, to: string): string {
  return `${teamName(from)} → ${teamName(to)}`;
}
