// Compiled configurations and templates as the ledger keeps them: JSON → types, or null where it is
// something else.

import * as v from 'valibot';
import { durationOf } from './duration.ts';
import {
  assignPolicies,
  type Calendar,
  type Configuration,
  type Contact,
  type Duration,
  durationUnits,
  type Field,
  fieldTypes,
  type LabelNames,
  type ReportSchedule,
  type Team,
  type Template,
} from './types.ts';

/**
 * Part of the key under which a compiled configuration is cached. Raise it whenever the same files
 * would compile to something else, so that nothing compiled by an older release is used.
 */
export const configurationFormat = '2';

export function decodeConfiguration(json: unknown): Configuration | null {
  const result = v.safeParse(configuration, json);
  return result.success ? result.output : null;
}

export function decodeTemplate(json: unknown): Template | null {
  const result = v.safeParse(template, json);
  return result.success ? result.output : null;
}

type Shape<T> = v.GenericSchema<unknown, T>;

const texts = v.array(v.string());
const bound = v.union([v.number(), v.string()]);

const field: Shape<Field> = v.object({
  id: v.string(),
  label: v.string(),
  type: v.picklist(fieldTypes),
  required: v.boolean(),
  description: v.optional(v.string()),
  placeholder: v.optional(v.string()),
  value: v.optional(v.string()),
  render: v.optional(v.string()),
  options: v.optional(texts),
  multiple: v.optional(v.boolean()),
  pattern: v.optional(v.string()),
  min: v.optional(bound),
  max: v.optional(bound),
  private: v.optional(v.boolean()),
});

/** Ledgers of version 1 kept the seconds alone. */
const duration: Shape<Duration> = v.union([
  v.object({ amount: v.number(), unit: v.picklist(durationUnits) }),
  v.pipe(v.number(), v.transform(durationOf)),
]);

const template: Shape<Template> = v.object({
  type: v.string(),
  name: v.string(),
  description: v.string(),
  from: v.string(),
  to: v.string(),
  acceptWithin: v.optional(duration),
  completeWithin: v.optional(duration),
  readBack: v.optional(v.literal('required')),
  returnReasons: v.optional(v.record(v.string(), v.string())),
  fields: v.array(field),
  checklist: texts,
});

const calendar: Shape<Calendar> = v.object({
  timezone: v.string(),
  days: v.array(v.number()),
  hours: v.object({ from: v.string(), to: v.string() }),
  holidays: texts,
});

const team: Shape<Team> = v.object({
  id: v.string(),
  members: texts,
  githubTeam: v.optional(v.string()),
  lead: v.optional(v.string()),
  assign: v.picklist(assignPolicies),
  away: v.record(v.string(), v.string()),
  calendar: v.optional(calendar),
  slack: v.optional(v.string()),
  email: v.optional(v.string()),
});

const contact: Shape<Contact> = v.object({
  slack: v.optional(v.string()),
  email: v.optional(v.string()),
});

const labels: Shape<LabelNames> = v.object({
  initiated: v.string(),
  accepted: v.string(),
  returned: v.string(),
  completed: v.string(),
  cancelled: v.string(),
  incomplete: v.string(),
  overdue: v.string(),
  team: v.string(),
});

const report: Shape<ReportSchedule> = v.object({
  every: v.picklist(['day', 'week', 'month']),
  on: v.number(),
  at: v.string(),
  timezone: v.string(),
  days: v.optional(v.number()),
});

const configuration: Shape<Configuration> = v.object({
  templates: v.array(template),
  teams: v.array(team),
  people: v.record(v.string(), contact),
  labels,
  report,
  requireChecklist: v.boolean(),
  autoComplete: v.boolean(),
});
