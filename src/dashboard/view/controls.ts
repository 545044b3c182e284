// The filters: native controls, so that keyboards, phones and screen readers know them.

import { pluralize } from '../../base/join-list.ts';
import { type Choices, type DashboardFilter, roles, routeKey } from '../filter/filter.ts';
import { type ElementNode, h } from './node.ts';
import { routeText, shownText } from './view.ts';

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** By the name of its control; `valueOf` is what is selected. */
export function controls(choices: Choices): ElementNode {
  return h(
    'form',
    { class: 'controls', 'aria-label': 'Filters' },
    select('team', 'Team', [
      { value: '', name: 'All teams' },
      ...choices.teams.map((team) => ({ value: team, name: shownText(team) })),
    ]),
    select(
      'role',
      'Role',
      roles.map((value) => ({ value, name: roleNames[value] })),
    ),
    select('route', 'Route', [
      { value: '', name: 'All routes' },
      ...choices.routes.map((route) => ({ value: routeKey(route), name: routeText(route) })),
    ]),
    select(
      'days',
      'Period',
      choices.periods.map((days) => ({
        value: String(days),
        name: `Last ${pluralize(days, 'day')}`,
      })),
    ),
    choices.hasWorkingHours
      ? select('hours', 'Hours', [
          { value: '', name: 'All hours' },
          { value: 'working', name: 'Working hours' },
        ])
      : null,
    h('button', { type: 'reset', class: 'reset' }, 'Show all'),
  );
}

const roleNames = {
  either: 'Sends or receives',
  receiving: 'Receives',
  sending: 'Sends',
} satisfies Record<DashboardFilter['role'], string>;

function select(name: string, title: string, options: readonly Choice[]): ElementNode {
  return h(
    'label',
    {},
    h('span', {}, title),
    h(
      'select',
      { name },
      options.map((option) => h('option', { value: option.value }, option.name)),
    ),
  );
}

/** The selected value of each control. */
export function controlValues({
  team,
  role,
  route,
  days,
  isWorking,
}: DashboardFilter): Readonly<Record<string, string>> {
  return {
    team: team ?? '',
    role,
    route: route === null ? '' : routeKey(route),
    days: String(days),
    hours: isWorking ? 'working' : '',
  };
}
