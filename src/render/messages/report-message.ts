// The message that Baton sends outside GitHub for a report: its headline, and whose turn it is.

import { sameLogin } from '../../config/teams/team.ts';
import { reportHeadline } from '../report/headline.ts';
import { plainNotation } from '../report/notation.ts';
import { periodLine } from '../report/period-line.ts';
import type { Reported } from '../report/reported.ts';
import { shownTurns, turnCounts, turnLine } from '../report/your-turn.ts';
import type { Json, Message, MessageList } from './message.ts';
import { truncatedLine } from './plain.ts';

export interface ReportMessageView {
  readonly reported: Reported;
  readonly at: string;
  readonly issue: { readonly number: number; readonly url: string };
  /** The teams that read it where it goes. */
  readonly teams: readonly string[];
  readonly repository: { readonly name: string; readonly url: string };
}

export function reportMessage(view: ReportMessageView): Message {
  const { reported, at, issue, repository } = view;
  return {
    kind: 'report',
    at,
    repository: repository.name,
    headline: `Handoff report ${truncatedLine(reported.period, 20)}`,
    called: [],
    facts: [],
    lists: listsOf(view),
    next: [reportHeadline(reported, plainNotation), periodLine(reported)].join(' '),
    link: { text: `Issue #${issue.number} in ${repository.name}`, url: issue.url },
    data: { report: reportData(view) },
  };
}

function listsOf({ reported, teams, repository }: ReportMessageView): readonly MessageList[] {
  return reported.teams
    .filter(({ team }) => teams.some((one) => sameLogin(one, team)))
    .map((team) => {
      const shown = shownTurns(team, reported);
      return {
        title: `${plainNotation.name(team.team)}: ${turnCounts(team, plainNotation)}`,
        items: shown.map((turn) => ({
          text: turnLine(turn, reported, plainNotation),
          url: `${repository.url}/issues/${turn.subject.issueNumber}`,
        })),
        left: team.turns.length - shown.length,
      };
    });
}

function reportData({ reported, issue }: ReportMessageView): Json {
  const { metrics } = reported;
  return {
    period: reported.period,
    issue_number: issue.number,
    days: metrics.days,
    from: metrics.from,
    to: metrics.to,
    total_handoffs: metrics.total_handoffs,
    completed: metrics.completed,
    completion_rate: metrics.completion_rate,
    avg_acceptance_hours: metrics.avg_acceptance_hours,
    waiting: metrics.open.waiting,
    overdue: metrics.open.overdue,
    incomplete_forms: metrics.open.incomplete_forms,
  };
}
