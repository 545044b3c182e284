// The columns of the tables of a report.

import { joinList } from '../../base/join-list.ts';
import { formatReturnReason, returnReasonsOf } from '../../config/return-reasons.ts';
import { teamOf } from '../../config/teams/team.ts';
import type { Configuration, Template } from '../../config/types.ts';
import { isKnownOrphan } from '../../handoff/deadlines/orphaned.ts';
import { responsibleLogins, sendersInTurn } from '../../handoff/deadlines/responsible.ts';
import { isOverdue, type OpenHandoff } from '../../metrics/figures/open-handoffs.ts';
import type { ListedHandoff } from '../../metrics/measured.ts';
import type { ReceivingFigures, ReturnReason, SendingFigures } from '../../metrics/team-types.ts';
import { inline } from '../format/escape.ts';
import { formatPerson } from '../format/format-person.ts';
import { formatFields, formatRate, formatRating, formatSpread } from '../format/format-rates.ts';
import { routeName, teamName } from '../format/format-team.ts';
import type { Column } from '../format/table.ts';
import { duration, utc } from '../format/time.ts';

const maxPeople = 3;

export function openColumns(
  configuration: Pick<Configuration, 'teams'>,
): readonly Column<OpenHandoff>[] {
  return [
    { title: 'Handoff', write: ({ handoff }) => handoffName(handoff) },
    { title: 'From → to', write: ({ handoff }) => routeName(handoff.fromTeam, handoff.toTeam) },
    {
      title: 'Waiting for',
      write: (one) => waitsFor(one, configuration),
    },
    { title: 'Since', write: ({ since }) => utc(since) },
    {
      title: 'Age',
      isNumber: true,
      write: (one) =>
        `${duration(one.age)}${isOverdue(one) ? ', **overdue**' : ''}${one.pause?.kind === 'onHold' ? `, on hold for ${duration(one.pause.age)}` : ''}`,
    },
  ];
}

function waitsFor(one: OpenHandoff, configuration: Pick<Configuration, 'teams'>): string {
  const { status, handoff, pause } = one;
  const { owner, toTeam } = handoff;
  if (pause?.kind === 'asked') {
    return `${senders(one)} to answer a question`;
  }
  const holders = responsibleLogins(handoff, teamOf(configuration, toTeam));
  switch (status) {
    case 'initiated':
      return `${holders.length === 0 ? `anyone from ${teamName(toTeam)}` : joinList(holders.map(formatPerson), { most: maxPeople, last: 'or' })} to accept`;
    case 'accepted':
      return `${owner === null ? teamName(toTeam) : formatPerson(owner)}${isKnownOrphan(one.handoff, configuration) ? `, no longer in ${teamName(toTeam)},` : ''} to complete`;
    case 'returned':
      return `${senders(one)} to answer`;
  }
}

function senders({ handoff }: OpenHandoff): string {
  const logins = sendersInTurn(handoff);
  return logins.length === 0
    ? teamName(handoff.fromTeam)
    : joinList(logins.map(formatPerson), { most: maxPeople, last: 'or' });
}

export const completedColumns: readonly Column<ListedHandoff>[] = [
  { title: 'Handoff', write: handoffName },
  { title: 'From → to', write: ({ fromTeam, toTeam }) => routeName(fromTeam, toTeam) },
  { title: 'By', write: ({ owner }) => (owner === null ? '–' : formatPerson(owner)) },
  { title: 'When', write: ({ completedAt }) => (completedAt === null ? '–' : utc(completedAt)) },
  {
    title: 'Took',
    isNumber: true,
    write: ({ initiatedAt, completedAt }) =>
      completedAt === null ? '–' : duration(completedAt - initiatedAt),
  },
];

/** @param named the first column */
export function receivingColumns<Figures extends ReceivingFigures>(
  named: Column<Figures>,
): readonly Column<Figures>[] {
  const number = (title: string, write: (figures: Figures) => string) => ({
    title,
    isNumber: true,
    write,
  });
  return [
    named,
    number('Handoffs', ({ total }) => String(total)),
    number('Completed', ({ completed }) => String(completed)),
    number('To acceptance', ({ acceptance_hours }) => formatSpread(acceptance_hours)),
    number('In business hours', (figures) => formatSpread(figures.acceptance_working_hours)),
    number('To completion', ({ completion_hours }) => formatSpread(completion_hours)),
    number('In business hours', (figures) => formatSpread(figures.completion_working_hours)),
    number('Reopened', ({ reopened }) => formatRate(reopened)),
    number('Waiting', ({ waiting }) => String(waiting)),
    number('Overdue', ({ overdue }) => String(overdue)),
  ];
}

/**
 * @param named the first column
 * @param templatesOf the templates whose fields a row counts
 */
export function sendingColumns<Figures extends SendingFigures>(
  named: Column<Figures>,
  templatesOf: (figures: Figures) => readonly Template[],
): readonly Column<Figures>[] {
  return [
    named,
    { title: 'Forms', isNumber: true, write: ({ first_submissions }) => String(first_submissions) },
    {
      title: 'Complete at first attempt',
      isNumber: true,
      write: ({ first_submissions: cases, first_time_complete_rate: rate, previous }) =>
        formatRate({ cases, rate }, previous.first_time_complete_rate),
    },
    {
      title: 'Still incomplete',
      isNumber: true,
      write: ({ incomplete, expired }) =>
        expired === 0 ? String(incomplete) : `${incomplete} (${expired} closed)`,
    },
    {
      title: 'Often missing',
      write: (one) => formatFields(one.top_missing_fields, templatesOf(one)),
    },
    {
      title: 'Often invalid',
      write: (one) => formatFields(one.top_invalid_fields, templatesOf(one)),
    },
    {
      title: 'Returned',
      isNumber: true,
      write: ({ returned, previous }) => formatRate(returned, previous.returned.rate),
    },
    { title: 'Reasons', write: (one) => formatReasons(one.return_reasons, templatesOf(one)) },
    {
      title: 'Edited after acceptance',
      isNumber: true,
      write: ({ edited_after_acceptance }) => formatRate(edited_after_acceptance),
    },
    { title: 'Rating', isNumber: true, write: ({ rating }) => formatRating(rating) },
  ];
}

function formatReasons(reasons: readonly ReturnReason[], templates: readonly Template[]): string {
  const words = (code: string) => {
    const naming = templates.find((template) => Object.hasOwn(returnReasonsOf(template), code));
    return inline(formatReturnReason(code, naming ?? {}), 60);
  };
  const named = reasons.map(
    ({ reason, returned }) => `${reason === null ? 'Other' : words(reason)} (${returned.count})`,
  );
  return named.length === 0 ? '–' : joinList(named, { most: 5 });
}

/** GitHub links the issue number. */
export function handoffName({ issueNumber, title }: ListedHandoff): string {
  return `#${issueNumber} ${inline(title, 120)}`;
}
