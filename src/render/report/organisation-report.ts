// The report over all repositories of a database. It mentions no one, and names no title: not everyone who reads it may
// read each repository.

import { formatCount, pluralize } from '../../base/join-list.ts';
import { epochSeconds } from '../../base/time/instant.ts';
import {
  type OrganisationFigures,
  openIn,
  type RepositoryFigures,
  type SentByTeam,
  type StalledHandoff,
  wrongIn,
} from '../../metrics/organisation.ts';
import { rateOf } from '../../metrics/rounding.ts';
import { sumOf } from '../../metrics/tallies/pivot.ts';
import { code, inline } from '../format/escape.ts';
import { formatCompletionRate, formatMeanAcceptance, formatRate } from '../format/format-rates.ts';
import { type Column, markdownTable } from '../format/table.ts';
import { localDayAndMonth, localTime, shortDuration } from '../format/time.ts';
import { markdown } from './notation.ts';
import { ofDamage, ofNewerRelease } from './sentences.ts';

export interface OrganisationReport {
  readonly figures: OrganisationFigures;
  /** ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly timezone: string;
}

const titleStart = 'Handoff report of all repositories: ';

/** @param period `2026-W47` */
export function organisationReportTitle(period: string): string {
  return `${titleStart}${period}`;
}

export function isOrganisationReport({ title }: { readonly title: string }): boolean {
  return title.startsWith(titleStart);
}

/** GitHub's limit for the text of an issue is 65,536 characters. */
const maxLength = 60_000;

/** Rows of each table, from the most that are of use. */
const rowCounts = [250, 200, 100, 50, 20, 5];

const maxTeams = 20;
const maxStalled = 40;

/** @param former the number of the report before; null if there is none */
export function organisationReportText(report: OrganisationReport, former: number | null): string {
  const texts = rowCounts.map((rows) => () => textWith(report, rows, former));
  const last = texts.at(-1);
  for (const text of texts) {
    const written = text();
    if (written.length <= maxLength || text === last) {
      return written;
    }
  }
  return '';
}

function textWith(report: OrganisationReport, rows: number, former: number | null): string {
  const { figures } = report;
  const parts = [
    headline(figures),
    periodLine(report),
    ...section('Stalled handoffs', stalledTable(figures, Math.min(rows, maxStalled))),
    ...section('Repositories', repositoriesTable(figures, rows)),
    ...silence(report),
    ...section(
      'Incomplete context, by sending team',
      teamsTable(figures, Math.min(rows, maxTeams)),
    ),
    ...leftOutOfAll(figures),
    definitions(report),
    ...(former === null ? [] : [`Previous report: #${former}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headline(figures: OrganisationFigures): string {
  const { strong, rest } = organisationHeadline(figures);
  return `**${strong}**${rest === '' ? '' : ` ${rest}`}`;
}

/** Also for the page of all repositories. */
export function organisationHeadline({ open, repositories }: OrganisationFigures): {
  readonly strong: string;
  readonly rest: string;
} {
  const late = repositories.filter((one) => one.open.overdue > 0).length;
  if (repositories.length === 0) {
    return { strong: 'The database has no repository yet.', rest: '' };
  }
  const all = pluralize(repositories.length, 'repository', 'repositories');
  const isOrAre = openIn({ open }) === 1 ? 'is' : 'are';
  return {
    strong:
      open.overdue === 0
        ? `Nothing is overdue in ${all}.`
        : `${pluralize(open.overdue, 'handoff')} ${open.overdue === 1 ? 'is' : 'are'} overdue, in ${late} of ${all}.`,
    rest:
      openIn({ open }) === 0
        ? 'No handoff is open.'
        : `${pluralize(openIn({ open }), 'handoff')} ${isOrAre} open.`,
  };
}

function periodLine({ figures, from, to, timezone }: OrganisationReport): string {
  const { flow, headline } = figures;
  const days = new Set([from, to].map((time) => localDayAndMonth(time, timezone)));
  return (
    `${[...days].join(' – ')}: ${flow.initiated} in, ${flow.completed} done, ${flow.returned} returned. ` +
    `Of those opened in that time: completion rate ${formatCompletionRate(headline)}, ` +
    `average time to acceptance ${formatMeanAcceptance(headline)}.`
  );
}

function section(title: string, content: string | null): readonly string[] {
  return content === null ? [] : [`### ${title}`, content];
}

function stalledTable({ stalled, open }: OrganisationFigures, most: number): string | null {
  const columns: readonly Column<StalledHandoff>[] = [
    { title: 'Handoff', write: issueLink },
    { title: 'Type', write: ({ handoffType }) => code(handoffType, 60) },
    { title: 'With', write: ({ team }) => markdown.name(team) },
    {
      title: 'Overdue for',
      isNumber: true,
      write: ({ overdueFor }) => shortDuration(overdueFor),
    },
  ];
  return cut(markdownTable(stalled.slice(0, most), columns), open.overdue - most);
}

/** GitHub links it. A repository has no other signs in its name. */
function issueLink({ repository, issueNumber }: StalledHandoff): string {
  return /^[\w.-]+\/[\w.-]+$/.test(repository)
    ? `${repository}#${issueNumber}`
    : `${inline(repository, 140)} ${issueNumber}`;
}

function repositoriesTable({ repositories }: OrganisationFigures, most: number): string | null {
  const columns: readonly Column<RepositoryFigures>[] = [
    { title: 'Repository', write: ({ name }) => inline(name, 140) },
    count('In', ({ flow }) => flow.initiated),
    count('Done', ({ flow }) => flow.completed),
    count('Returned', ({ flow }) => flow.returned),
    count('Open', openIn),
    count('Overdue', ({ open }) => open.overdue),
    count('Incomplete forms', ({ open }) => open.incomplete_forms),
    {
      title: 'Accepted in',
      isNumber: true,
      write: ({ headline: one }) =>
        one.accepted_handoffs === 0 ? null : formatMeanAcceptance(one),
    },
  ];
  const isActive = (one: RepositoryFigures) =>
    columns.slice(1).some(({ write }) => write(one) !== null);
  const active = repositories.filter(isActive);
  const quiet = repositories.length - active.length;
  const table = cut(markdownTable(active.slice(0, most), columns), active.length - most);
  const rest =
    quiet === 0
      ? []
      : [
          `In ${pluralize(quiet, 'repository', 'repositories')}, nothing happened and nothing is open.`,
        ];
  const parts = [...(table === null ? [] : [table]), ...rest];
  return parts.length === 0 ? null : parts.join('\n\n');
}

const maxSilent = 20;

/** Open handoffs of an archived repository stay overdue for good, and no one would know why. */
function silence({ figures, asOf }: OrganisationReport): readonly string[] {
  const silent = figures.repositories
    .flatMap(({ name, silentSince }) =>
      silentSince === null
        ? []
        : [{ name, seconds: epochSeconds(asOf) - epochSeconds(silentSince) }],
    )
    .toSorted((one, other) => other.seconds - one.seconds);
  const names = silent
    .slice(0, maxSilent)
    .map(({ name, seconds }) => `${inline(name, 140)} (for ${shortDuration(seconds)})`)
    .join(', ');
  return silent.length === 0
    ? []
    : [
        `No sweep has succeeded for over a week in ${cutNames(names, silent.length - maxSilent)}. ` +
          'The figures of these repositories may be out of date: their workflow may fail or be off, or they may be archived.',
      ];
}

function teamsTable({ sent }: OrganisationFigures, most: number): string | null {
  const wrong = sent.filter((team) => wrongIn(team) > 0);
  const columns: readonly Column<SentByTeam>[] = [
    { title: 'Sending team', write: ({ team }) => markdown.name(team) },
    count('Forms', ({ firstSubmissions }) => firstSubmissions),
    count('Incomplete at first', (one) => one.firstSubmissions - one.firstTimeComplete),
    {
      title: 'Complete at once',
      isNumber: true,
      write: ({ firstSubmissions: cases, firstTimeComplete }) =>
        formatRate({ cases, rate: rateOf(firstTimeComplete, cases) }),
    },
    count('Returned', ({ returned }) => returned),
  ];
  return cut(markdownTable(wrong.slice(0, most), columns), wrong.length - most);
}

function count<Item>(title: string, of: (item: Item) => number): Column<Item> {
  return {
    title,
    isNumber: true,
    write: (item) => (of(item) === 0 ? null : formatCount(of(item))),
  };
}

function cut(table: string | null, left: number): string | null {
  return table === null || left <= 0 ? table : `${table}\n\n… and ${formatCount(left)} more.`;
}

const maxDamaged = 20;

function leftOutOfAll({ repositories }: OrganisationFigures): readonly string[] {
  const reasons = [
    { ...ofDamage, countOf: (one: LeftOut) => one.leftOut - one.leftOutNewer },
    { ...ofNewerRelease, countOf: (one: LeftOut) => one.leftOutNewer },
  ];
  return reasons.flatMap(({ why, remedy, countOf }) => {
    const names = repositories
      .filter((one) => countOf(one) > 0)
      .map(({ name }) => inline(name, 140));
    const named = cutNames(names.slice(0, maxDamaged).join(', '), names.length - maxDamaged);
    const issues = pluralize(sumOf(repositories, countOf), 'issue');
    return names.length === 0
      ? []
      : [`Left out: ${issues}, because ${why}, in these repositories: ${named}. ${remedy}`];
  });
}

function cutNames(names: string, left: number): string {
  return left > 0 ? `${names} and ${formatCount(left)} more` : names;
}

type LeftOut = Pick<OrganisationFigures['repositories'][number], 'leftOut' | 'leftOutNewer'>;

function definitions({ asOf, timezone }: OrganisationReport): string {
  return [
    '<details><summary>What the figures mean</summary>',
    '',
    `- *Open*, *overdue* and *incomplete forms* are as of ${localTime(asOf, timezone)}. Everything else counts the period in the title.`,
    '- *In*, *done* and *returned* count what happened in it. *Accepted in* is the mean of the handoffs opened in it.',
    '- A team with the same id in several repositories counts as one team.',
    '- A rate or a time needs at least five cases. Times include nights and weekends.',
    '',
    '</details>',
  ].join('\n');
}
