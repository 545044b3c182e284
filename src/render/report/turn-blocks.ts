// The section "Your turn" of a report, and the comment that continues it.

import { formatCount } from '../../base/join-list.ts';
import type { TurnsOfTeam } from '../../metrics/figures/turns.ts';
import { markdown } from './notation.ts';
import type { Reported } from './reported.ts';
import { shownTurns, turnCounts, turnLine } from './your-turn.ts';

/** With more teams, an overview shows them all, and the worst one only is unfolded. */
const maxUnfolded = 4;

/** @param link the URL of the comment that continues the section; null if there is none */
export function turnSection(reported: Reported, link: string | null): readonly string[] {
  const { teams } = reported;
  const blocks = teams.map((team) => turnBlock(team, reported, link));
  if (teams.length <= maxUnfolded) {
    return teams.length === 0 ? [] : ['## Your turn', ...blocks];
  }
  const others = blocks.slice(1).join('\n\n');
  return [
    '## Your turn',
    overview(teams),
    ...blocks.slice(0, 1),
    `<details><summary>The other ${teams.length - 1} teams</summary>\n\n${others}\n\n</details>`,
  ];
}

/** A team with its turns. */
export function turnBlock(team: TurnsOfTeam, reported: Reported, link: string | null): string {
  const list = turnList(team, reported, link);
  return `**${markdown.name(team.team)}**: ${turnCounts(team, markdown)}${list === '' ? '' : `\n${list}`}`;
}

function turnList(team: TurnsOfTeam, reported: Reported, link: string | null): string {
  const shown = shownTurns(team, reported);
  const left = team.turns.length - shown.length;
  const more = link === null ? `${formatCount(left)} more` : `[${formatCount(left)} more](${link})`;
  return [
    ...shown.map((turn) => `- ${turnLine(turn, reported, markdown)}`),
    ...(left === 0 ? [] : [`- … and ${more}`]),
  ].join('\n');
}

/** `**onboarding** 15 (7 overdue), **support** 9`, in one paragraph that shows every team at once. */
function overview(teams: readonly TurnsOfTeam[]): string {
  return `${teams
    .map(({ team, turns, overdue }) => {
      const late = overdue === 0 ? '' : ` (${overdue} overdue)`;
      return `**${markdown.name(team)}** ${turns.length}${late}`;
    })
    .join(', ')}.`;
}

/** GitHub takes 65,536 characters. */
const maxLength = 60_000;

/** The turns that have no room in the report, in one comment; null if there are none. */
export function continuation(reported: Reported): string | null {
  const lines = reported.teams.flatMap((team) => {
    const shown = shownTurns(team, reported);
    const rest = team.turns.filter((turn) => !shown.includes(turn));
    const title = `**${markdown.name(team.team)}**`;
    return rest.length === 0
      ? []
      : ['', title, ...rest.map((turn) => `- ${turnLine(turn, reported, markdown)}`)];
  });
  return lines.length === 0 ? null : cutToFit(['## Your turn, continued', ...lines]);
}

function cutToFit(lines: readonly string[]): string {
  let length = 0;
  const shown = lines.filter((line) => {
    length += line.length + 1;
    return length <= maxLength;
  });
  const left = lines.slice(shown.length).filter((line) => line.startsWith('- ')).length;
  return [
    ...shown,
    ...(left === 0 ? [] : ['', `… and ${formatCount(left)} more: run \`baton list\`.`]),
  ].join('\n');
}
