// Commit messages of the data branch. Their first lines read as the audit log.

import { pluralize } from '../base/join-list.ts';
import type { EventType, HandoffEvent } from '../handoff/event.ts';
import { formatEvent, type Naming } from './format/format-event.ts';

/** What a run recorded for one issue. */
export interface AuditEntry {
  /** null until a complete submission is recorded. */
  readonly handoffId: number | null;
  readonly issueNumber: number;
  readonly handoffType: string;
  /** Never empty; in order of time. */
  readonly events: readonly HandoffEvent[];
}

/** The most important first. */
const ranks = {
  completed: 0,
  cancelled: 1,
  returned: 2,
  accepted: 3,
  initiated: 4,
  resubmitted: 5,
  reverted: 6,
  rerouted: 6.4,
  reassigned: 6.5,
  held: 6.6,
  resumed: 6.7,
  asked: 6.8,
  answered: 6.9,
  next_opened: 6.93,
  next_requested: 6.95,
  reminded: 7,
  opened_on_schedule: 6.97,
  submission_closed: 7.1,
  submission_reopened: 7.2,
  submission_reminded: 7.3,
  submission_reassigned: 7.4,
  submission_commented: 7.5,
  rated: 8,
  rejected: 9,
  context_edited: 10,
  submitted: 11,
  checked: 12,
  unchecked: 13,
  checklist_changed: 14,
  assigned: 15,
  unassigned: 16,
  renamed: 17,
  info_requested: 18,
  history_unavailable: 19,
  opened_from: 20,
} satisfies Record<EventType, number>;

const maxLines = 100;

/**
 * The message of a commit: one line per issue with its most important event, then the other events.
 * @param also one line for what else the commit changes
 * @returns null if there is nothing to commit
 */
export function auditMessage(entries: readonly AuditEntry[], also: string | null): string | null {
  const [only] = entries;
  if (only === undefined) {
    return also;
  }
  if (entries.length === 1) {
    return message(auditLine(only), [...otherEvents(only), ...(also === null ? [] : [also])]);
  }
  return message(`handoffs: ${pluralize(entries.length, 'issue')} updated`, [
    ...entries.map(auditLine),
    ...(also === null ? [] : [also]),
  ]);
}

/** For a calendar that changed. @returns null if no deadline moved */
export function deadlinesLine(handoffs: number): string | null {
  return handoffs === 0 ? null : `configuration: ${pluralize(handoffs, 'deadline')} moved`;
}

function message(subject: string, lines: readonly string[]): string {
  const shown = lines.slice(0, maxLines);
  const left = lines.length - shown.length;
  const body = left > 0 ? [...shown, `… and ${left} more`] : shown;
  return body.length === 0 ? subject : `${subject}\n\n${body.join('\n')}`;
}

/**
 * `handoff 12: accepted by alice (sales_to_onboarding, issue 34)`. In a commit message, `#34` would put a
 * reference into the timeline of issue 34, and `@alice` would notify her.
 */
export function auditLine(entry: AuditEntry): string {
  const { handoffId, issueNumber } = entry;
  const type = plain(entry.handoffType);
  const happened = maxDetailLines(entry.events);
  const words = happened === null ? 'checked' : formatEvent(happened, login);
  return handoffId === null
    ? `issue ${issueNumber}: ${words} (${type})`
    : `handoff ${handoffId}: ${words} (${type}, issue ${issueNumber})`;
}

/** The most important first; the others in order of time. */
export function byImportance(events: readonly HandoffEvent[]): readonly HandoffEvent[] {
  return [...events].sort((one, other) => ranks[one.data.type] - ranks[other.data.type]);
}

function otherEvents({ events }: AuditEntry): readonly string[] {
  const shown = maxDetailLines(events);
  return events.filter((event) => event !== shown).map((event) => formatEvent(event, login));
}

function maxDetailLines(events: readonly HandoffEvent[]): HandoffEvent | null {
  const rank = (event: HandoffEvent) => ranks[event.data.type];
  return events.reduce<HandoffEvent | null>(
    (best, event) => (best === null || rank(event) < rank(best) ? event : best),
    null,
  );
}

const login: Naming = (name) => (name === null ? 'someone' : plain(name));

/** Keeps letters, digits, `_` and `-`, so outside text cannot break the line. */
function plain(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 100);
}

/** @param path of the archive */
export function archivedMessage(issues: number, path: string): string {
  return `archive: moved ${pluralize(issues, 'ended issue')} to ${path}`;
}
