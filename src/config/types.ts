// The values of a valid configuration. Their types follow from the keys declared in `keys/`.

import type { calendar } from './calendar/calendar.ts';
import type { incomplete } from './keys/incomplete.ts';
import type { contact } from './keys/people.ts';
import type { settings, Team } from './keys/settings.ts';
import type { Template } from './keys/template.ts';
import type { ValueOf } from './kinds/keys.ts';
import type { UsedLabels } from './used-labels.ts';

export type { PublicHolidays } from './calendar/holidays.ts';
export type { Duration } from './duration.ts';
export type { EscalationLevel } from './escalation.ts';
export type { Absence } from './keys/absence.ts';
export type { Field } from './keys/field.ts';
export type { FieldType } from './keys/field-types.ts';
export type { LabelNames } from './keys/labels.ts';
export type { ReminderStep } from './keys/reminders.ts';
export type { ReportSchedule } from './keys/report.ts';
export type { DayInMonth } from './opens/opening-day.ts';
export type { OpeningSchedule } from './opens/opens.ts';
export type { Team, Template };

export type Calendar = ValueOf<typeof calendar.keys>;
/** How to reach a person outside GitHub. */
export type Contact = ValueOf<typeof contact.keys>;

/** Of an incomplete form; false: never. */
export type FormLimits = ValueOf<typeof incomplete.keys>;

export interface Configuration extends ValueOf<typeof settings.keys> {
  readonly templates: readonly Template[];
  /** From the ledger; absent: not read. */
  readonly usedLabels?: UsedLabels;
}

/** The statuses of a recorded handoff. */
export const statuses = ['initiated', 'accepted', 'returned', 'completed', 'cancelled'] as const;
export type Status = (typeof statuses)[number];
