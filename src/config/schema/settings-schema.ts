// The JSON Schema of `config.yml`, from the tables by which such a file is read.

import { defaultLabels, maxLabelLength } from '../default-labels.ts';
import type { settingsKeys } from '../parse/file-keys.ts';
import { type calendarKeys, dayNames } from '../parse/parse-calendar.ts';
import type { contactKeys } from '../parse/parse-contact.ts';
import { reportIntervals, type reportKeys } from '../parse/parse-report.ts';
import type { teamKeys } from '../parse/parse-team.ts';
import { assignPolicies, type LabelNames } from '../types.ts';
import {
  booleanSchema,
  date,
  formatOneOf,
  group,
  groupOf,
  line,
  listSchema,
  login,
  type Schema,
  teamId,
  timeOfDayPattern,
  withDescription,
  word,
} from './json-schema.ts';

type PropertiesOf<Keys extends readonly string[]> = Readonly<Record<Keys[number], Schema>>;

const person = word(login);
const day = word(date);
const time = word(timeOfDayPattern);
const email: Schema = {
  type: 'string',
  pattern: '^\\s*[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+\\s*$',
};
const zone = withDescription('The name of a time zone, such as Europe/Berlin. Default: UTC.', line);

const calendar: PropertiesOf<typeof calendarKeys> = {
  timezone: zone,
  days: withDescription('The days on which the team works. Default: Monday to Friday.', {
    type: 'array',
    items: formatOneOf(dayNames),
    minItems: 1,
  }),
  hours: withDescription(
    'When the team works. Default: 09:00-17:00.',
    word(`${timeOfDayPattern} *[-–] *${timeOfDayPattern}`),
  ),
  holidays: withDescription('Days on which nobody works.', listSchema(day)),
};

const team: PropertiesOf<typeof teamKeys> = {
  members: withDescription('Logins on GitHub, without @.', listSchema(person)),
  github_team: withDescription('Members are those of this team of GitHub: acme/onboarding.', {
    type: 'string',
    pattern: '^\\s*[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9_-]+\\s*$',
  }),
  lead: withDescription('Stands in where everybody is away, and is reminded last.', person),
  assign: withDescription(
    'Whom a handoff is assigned to. Default: round_robin, or nobody where nobody is listed.',
    formatOneOf(assignPolicies),
  ),
  away: withDescription('Who is away: login to the last day away.', groupOf(day, login)),
  calendar: withDescription('When the team works.', group(calendar)),
  slack: withDescription('The channel of the team, such as "#onboarding".', line),
  email: withDescription('The address of the team.', email),
};

const contact: PropertiesOf<typeof contactKeys> = {
  slack: withDescription('The id of a member in Slack, such as U024BE7LH.', {
    type: 'string',
    pattern: '^\\s*[UW][A-Z0-9]{2,20}\\s*$',
  }),
  email: withDescription('The address of the person.', email),
};

/** Issues are known by labels that begin with `handoff`; none of these may be taken for one. */
const labelName: Schema = {
  type: 'string',
  allOf: [
    line,
    { pattern: `^\\s*(\\S|\\S[^\\r\\n]{0,${maxLabelLength - 2}}\\S)\\s*$` },
    { not: { pattern: '^\\s*[hH][aA][nN][dD][oO][fF][fF](\\s*$|/)' } },
  ],
};

const labels = Object.fromEntries(
  Object.entries(defaultLabels).map(([key, name]) => [
    key,
    withDescription(`Default: ${JSON.stringify(name)}.`, labelName),
  ]),
) as Readonly<Record<keyof LabelNames, Schema>>;

const report: PropertiesOf<typeof reportKeys> = {
  every: withDescription(
    'How often there is a report. Default: week.',
    formatOneOf(reportIntervals),
  ),
  on: withDescription('The day of the week, or of the month from 1 to 28. Default: Monday.', {
    anyOf: [formatOneOf(dayNames), { type: 'integer', minimum: 1, maximum: 28 }],
  }),
  at: withDescription('The time of day. Default: 08:00.', time),
  timezone: zone,
  days: withDescription('How many days it looks back. Default: the input days of the Action.', {
    type: 'integer',
    minimum: 1,
    maximum: 366,
  }),
};

const properties: PropertiesOf<typeof settingsKeys> = {
  teams: withDescription('Who belongs to which team.', groupOf(group(team), teamId)),
  people: withDescription('Where people are reached, by login.', groupOf(group(contact), login)),
  labels: withDescription('Other names for the labels that Baton sets.', group(labels)),
  report: withDescription('When the report is posted.', group(report)),
  require_checklist: withDescription(
    'Whether every item must be ticked before a handoff is complete. Default: true.',
    booleanSchema,
  ),
  auto_complete: withDescription(
    'Whether the last tick completes what is accepted. Default: false.',
    booleanSchema,
  ),
};

export const settingsSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'The settings of Baton',
  description: 'Who hands over to whom, and how strict Baton is: .github/handoffs/config.yml.',
  ...group(properties),
};
