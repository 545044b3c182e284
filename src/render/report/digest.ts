// The part of a report for one team: one comment that mentions its members.

import { joinList, pluralize } from '../../base/join-list.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { Configuration, Team, Template } from '../../config/types.ts';
import { isOverdue, type OpenHandoff } from '../../metrics/figures/open-handoffs.ts';
import type { Metrics, SendingTeamMetrics } from '../../metrics/types.ts';
import { mention } from '../format/format-person.ts';
import { formatFields, formatRate, formatRating, templatesFrom } from '../format/format-rates.ts';
import { teamLogins, teamName } from '../format/format-team.ts';
import { duration } from '../format/time.ts';
import { noticeMarker } from '../markers.ts';
import { handoffName } from './report-tables.ts';

export interface Digest {
  /** Identifies it among the comments of the report. */
  readonly source: string;
  readonly body: string;
}

interface Digested {
  readonly metrics: Metrics;
  /** Oldest first. */
  readonly open: readonly OpenHandoff[];
  readonly configuration: Pick<Configuration, 'teams' | 'templates'>;
}

/** One for each team that has members, and has open handoffs or sent any. */
export function digestsOf(digested: Digested): readonly Digest[] {
  return digested.configuration.teams.flatMap((team) => {
    const lines = linesOf(team, digested);
    const members = teamLogins(team);
    const source = `digest:${team.id.toLowerCase()}`;
    return members.length === 0 || lines.length === 0
      ? []
      : [{ source, body: commentOf(source, team, lines) }];
  });
}

/** GitHub notifies no one if a comment mentions more people. */
const maxMentions = 50;

function commentOf(source: string, team: Team, lines: readonly string[]): string {
  const called = teamLogins(team).slice(0, maxMentions).map(mention);
  return [
    noticeMarker(source),
    `### ${teamName(team.id)}`,
    joinList(called, { most: maxMentions }),
    lines.map((line) => `- ${line}`).join('\n'),
  ]
    .join('\n\n')
    .replace('\n\n', '\n');
}

function linesOf(team: Team, { metrics, open, configuration }: Digested): readonly string[] {
  const theirs = open.filter(({ handoff }) => sameLogin(handoff.toTeam, team.id));
  const sent = open.filter(({ handoff }) => sameLogin(handoff.fromTeam, team.id));
  const quality = metrics.sending_teams.find((one) => sameLogin(one.team, team.id));
  return [
    ...list('Waiting for you to accept', withStatus(running(theirs), 'initiated')),
    ...list('In progress and overdue', withStatus(running(theirs), 'accepted').filter(isOverdue)),
    ...list(
      'On hold',
      theirs.filter(({ pause }) => pause?.kind === 'onHold'),
    ),
    ...list(
      'Asked of you',
      sent.filter(({ pause }) => pause?.kind === 'asked'),
    ),
    ...list('Returned to you', withStatus(running(sent), 'returned')),
    ...(quality === undefined ? [] : [qualityLine(quality, configuration.templates)]),
  ];
}

function running(open: readonly OpenHandoff[]) {
  return open.filter(({ pause }) => pause === null);
}

function withStatus(open: readonly OpenHandoff[], status: OpenHandoff['status']) {
  return open.filter((one) => one.status === status);
}

const maxListed = 5;

function list(what: string, open: readonly OpenHandoff[]): readonly string[] {
  const named = open.map(({ handoff, age }) => `${handoffName(handoff)} (${duration(age)})`);
  return open.length === 0
    ? []
    : [`**${what}: ${open.length}.** ${joinList(named, { most: maxListed })}`];
}

function qualityLine(
  {
    team,
    first_submissions: cases,
    first_time_complete_rate: rate,
    ...quality
  }: SendingTeamMetrics,
  templates: readonly Template[],
): string {
  const { top_missing_fields, returned, rating } = quality;
  return [
    `**What you sent: ${pluralize(cases, 'form')}.** Complete at first attempt: ${formatRate({ cases, rate })}`,
    ...(top_missing_fields.length === 0
      ? []
      : [`often missing: ${formatFields(top_missing_fields, templatesFrom(team, templates))}`]),
    ...(returned.count === 0 ? [] : [`returned: ${formatRate(returned)}`]),
    ...(rating.cases === 0 ? [] : [`rated: ${formatRating(rating)}`]),
  ].join('; ');
}
