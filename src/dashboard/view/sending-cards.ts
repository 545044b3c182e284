// How complete the forms are that each team sends.

import type { SendingTeamMetrics } from '../../metrics/types.ts';
import { fieldsChart, fieldsLeftOut } from '../charts/fields-chart.ts';
import type { Card } from './card.ts';
import { fieldLabel } from './configured-names.ts';
import { type DashboardView, filterLink, shownText, teamAddress } from './view.ts';

export function fieldsCard(view: DashboardView): Card {
  const { sending_teams } = view.figures.metrics;
  const fields = fieldsLeftOut(sending_teams);
  return {
    id: 'fields',
    title: 'Fields left out',
    note: 'Issues in which a sending team left a required field empty, by field.',
    chart: fieldsChart(view, fields),
    empty: 'No required field was left empty in this period.',
    table: {
      id: 'fields',
      caption: 'Fields left empty, by sending team',
      columns: [{ title: 'Sending team' }, { title: 'Field' }, { title: 'Issues', isNumber: true }],
      rows: fields.map(({ team, field, issues }) => [
        filterLink(teamAddress(view, team, 'sending'), shownText(team)),
        fieldLabel(view.data, field),
        issues,
      ]),
    },
  };
}

export function sendersCard(view: DashboardView): Card {
  return {
    id: 'senders',
    title: 'Sending teams',
    note: 'How often a first submission was complete, and how often a handoff was returned.',
    chart: null,
    showsTable: true,
    empty: 'Nothing was sent in this period.',
    table: {
      id: 'senders',
      caption: 'What each team sent',
      columns: [
        { title: 'Sending team' },
        { title: 'Forms', isNumber: true },
        { title: 'Complete at first', isNumber: true },
        { title: 'Returned', isNumber: true },
        { title: 'Incomplete now', isNumber: true },
      ],
      rows: view.figures.metrics.sending_teams.map((team) => [
        filterLink(teamAddress(view, team.team, 'sending'), shownText(team.team)),
        team.first_submissions,
        firstTime(team),
        team.returned.count,
        team.incomplete,
      ]),
    },
  };
}

function firstTime({
  first_submissions: cases,
  first_time_complete_rate: rate,
}: SendingTeamMetrics) {
  if (cases === 0) {
    return '–';
  }
  return rate === null ? `too few (${cases})` : `${rate} %`;
}
