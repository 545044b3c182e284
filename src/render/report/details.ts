// The folded parts of a report: its tables, worst rows first, and what the figures mean.

import { formatCount, joinList } from '../../base/join-list.ts';
import type { FieldCount, Spread } from '../../metrics/team-types.ts';
import type { RouteMetrics, TemplateMetrics, WeekFlow } from '../../metrics/types.ts';
import { type ChainRow, chainRows } from '../format/chain-rows.ts';
import { inline } from '../format/escape.ts';
import { fieldName, formatRate, formatRating, formatSpread } from '../format/format-rates.ts';
import { routeName } from '../format/format-team.ts';
import { type Column, firstRows, markdownTable } from '../format/table.ts';
import { localDayAndMonth, localTime } from '../format/time.ts';
import { markdown } from './notation.ts';
import type { Reported } from './reported.ts';

const maxRows = 30;

export function details(reported: Reported): readonly string[] {
  return [
    ...fold('Routes', routesTable(reported)),
    ...fold('Senders and their forms', sendersTable(reported)),
    ...fold('Chains end to end', chainsTable(reported)),
    ...fold('Handoffs by week', weeksTable(reported)),
    ...fold('What the figures mean', definitions(reported)),
  ];
}

function fold(summary: string, content: string | null): readonly string[] {
  return content === null
    ? []
    : [`<details><summary>${summary}</summary>\n\n${content}\n\n</details>`];
}

function routesTable({ metrics, configuration }: Reported): string | null {
  const { bottleneck } = metrics;
  const routes = metrics.routes.toSorted(
    (one, other) =>
      other.overdue - one.overdue || other.waiting - one.waiting || other.total - one.total,
  );
  const hasCalendar = configuration.teams.some(({ calendar }) => calendar !== undefined);
  const columns: readonly Column<RouteMetrics>[] = [
    { title: 'From → to', write: ({ from_team, to_team }) => routeName(from_team, to_team) },
    count('Handoffs', ({ total }) => total),
    count('Waiting', ({ waiting }) => waiting),
    count('Overdue', ({ overdue }) => overdue),
    spread('Accepted in', ({ acceptance_hours }) => acceptance_hours),
    ...(hasCalendar
      ? [spread<RouteMetrics>('Working hours', (route) => route.acceptance_working_hours)]
      : []),
    spread('Completed in', ({ completion_hours }) => completion_hours),
  ];
  return table(routes, columns, ({ to_team }) => isSame(to_team, bottleneck?.team));
}

function sendersTable({ metrics, configuration: { templates } }: Reported): string | null {
  const wrong = (one: TemplateMetrics) =>
    one.first_submissions - one.first_time_complete + one.returned.count;
  const rows = metrics.templates.toSorted((one, other) => wrong(other) - wrong(one));
  const templateOf = ({ handoff_type }: TemplateMetrics) =>
    templates.filter(({ type }) => type === handoff_type);
  const columns: readonly Column<TemplateMetrics>[] = [
    {
      title: 'Sender and form',
      write: (one) =>
        `${markdown.name(one.from_team)}: ${inline(templateOf(one)[0]?.name ?? one.handoff_type, 60)}`,
    },
    count('Forms', ({ first_submissions }) => first_submissions),
    {
      title: 'Complete at once',
      isNumber: true,
      write: ({ first_submissions: cases, first_time_complete_rate: rate }) =>
        formatRate({ cases, rate }),
    },
    {
      title: 'Often missing or invalid',
      write: (one) => {
        const names = topFields(one).map(({ field }) => fieldName(field, templateOf(one)));
        return names.length === 0 ? null : joinList(names);
      },
    },
    { title: 'Returned', isNumber: true, write: ({ returned }) => formatRate(returned) },
    { title: 'Rating', isNumber: true, write: ({ rating }) => formatRating(rating) },
    count('Incomplete', ({ incomplete }) => incomplete),
  ];
  return table(rows, columns, ({ from_team }) => isSame(from_team, metrics.top_improvement?.team));
}

const maxFields = 3;

function topFields(one: TemplateMetrics): readonly FieldCount[] {
  const all = [...one.top_missing_fields, ...one.top_invalid_fields, ...one.top_returned_fields];
  return all
    .toSorted((first, second) => second.issues - first.issues)
    .filter(({ field }, at, sorted) => sorted.findIndex((other) => other.field === field) === at)
    .slice(0, maxFields);
}

function chainsTable({ metrics: { chains }, configuration: { templates } }: Reported) {
  const nameOf = (type: string) =>
    inline(templates.find((template) => template.type === type)?.name ?? type, 60);
  const namesOf = (type: string | null, fields: readonly string[]) => {
    const template = templates.filter((one) => one.type === type);
    return fields.slice(0, maxFields).map((field) => fieldName(field, template));
  };
  const columns: readonly Column<ChainRow>[] = [
    { title: 'First form', write: ({ firstType }) => nameOf(firstType) },
    {
      title: 'Step',
      write: ({ stepType }) => (stepType === null ? 'whole chain' : nameOf(stepType)),
    },
    count('Completed', ({ cases }) => cases),
    { title: 'Half within', isNumber: true, write: ({ median }) => median },
    { title: 'Nine of ten within', isNumber: true, write: ({ p90 }) => p90 },
    { title: 'Wait before', isNumber: true, write: ({ wait }) => wait },
    { title: 'Asked again', isNumber: true, write: ({ askedAgain }) => askedAgain },
    {
      title: 'Most often',
      write: ({ stepType, fieldsAskedAgain }) =>
        fieldsAskedAgain.length === 0 ? null : joinList(namesOf(stepType, fieldsAskedAgain)),
    },
  ];
  return table(chainRows(chains), columns, () => false);
}

function weeksTable({ metrics: { weeks }, timezone }: Reported): string | null {
  const columns: readonly Column<WeekFlow>[] = [
    count('Opened', ({ initiated }) => initiated),
    count('Completed', ({ completed }) => completed),
    count('Cancelled', ({ cancelled }) => cancelled),
    count('Open at the end', ({ open }) => open),
  ];
  const filled = weeks.filter((week) => columns.some(({ write }) => write(week) !== null));
  return markdownTable(filled, [
    { title: 'Week to', write: ({ to }) => localDayAndMonth(to, timezone) },
    ...columns,
  ]);
}

function definitions({ metrics, timezone }: Reported): string {
  return [
    `- *Your turn*, *waiting* and *overdue* are as of ${localTime(metrics.as_of, timezone)}. Everything else counts the period in the title.`,
    '- *In*, *done* and *returned* count what happened in it, even if the handoff was opened before.',
    '- The tables count handoffs that were opened in it. *Accepted in* and *completed in*: half of them took at most the first time, nine of ten at most the second.',
    ...(metrics.chains.length === 0
      ? []
      : [
          '- *Asked again*: answers that a handoff earlier in the chain had, and that a later one left empty, got back or changed.',
        ]),
    '- A rate or a time needs at least five cases. Times include nights and weekends, except in working hours.',
  ].join('\n');
}

function table<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  isNamed: (item: Item) => boolean,
): string | null {
  const filled = items.filter((item) => columns.slice(1).some(({ write }) => write(item) !== null));
  const rows = firstRows(filled, { most: maxRows, isNamed });
  const left = filled.length - rows.length;
  const written = markdownTable(rows, columns);
  return left === 0
    ? written
    : `${written}\n\n… and ${formatCount(left)} more: run \`baton metrics\`.`;
}

function count<Item>(title: string, of: (item: Item) => number): Column<Item> {
  const write = (item: Item) => (of(item) === 0 ? null : formatCount(of(item)));
  return { title, isNumber: true, write };
}

function spread<Item>(title: string, of: (item: Item) => Spread): Column<Item> {
  return { title, isNumber: true, write: (item) => formatSpread(of(item)) };
}

function isSame(team: string, named: string | undefined): boolean {
  return team.toLowerCase() === named?.toLowerCase();
}
