// One line for each event of a handoff. It never contains titles, answers or checklist items,
// because it goes into commit messages and logs.

import { joinList, pluralize } from '../../base/join-list.ts';
import { truncate } from '../../base/truncate.ts';
import { commandNames } from '../../handoff/command.ts';
import { isWarning } from '../../handoff/deadlines/overdue.ts';
import type { ActionSource, EventData, HandoffEvent } from '../../handoff/event.ts';
import { shownStatuses } from '../../handoff/status-label.ts';
import { utc } from './time.ts';

/** Formats a login; null if the account was deleted. */
export type Naming = (login: string | null) => string;

export function formatEvent({ data, actor, source }: HandoffEvent, name: Naming): string {
  const by = `by ${name(actor)}`;
  switch (data.type) {
    case 'submitted':
      return `${submission(data)} ${by}${lacks(data)}`;
    case 'initiated':
      return `initiated ${by}`;
    case 'accepted':
      return `accepted ${by}${data.implicit ? ', by completing it' : ''}${data.readBack === undefined ? '' : ', with a read-back'}`;
    case 'returned':
      return `returned ${by}${data.reason === undefined ? '' : `, ${plainCode(data.reason)}`}`;
    case 'resubmitted':
      return `resubmitted ${by}`;
    case 'completed':
      return `completed ${by}`;
    case 'cancelled':
      return cancelled(data, actor === null ? '' : ` ${by}`);
    case 'reverted':
      return `reverted to ${data.to} ${by}`;
    case 'checked':
      return source.startsWith('task:')
        ? `checklist item ${data.position} done, as its issue was closed`
        : `checklist item ${data.position} ticked ${by}`;
    case 'unchecked':
      return `checklist item ${data.position} unticked ${by}`;
    case 'checklist_changed':
      return `checklist changed ${by}, ${pluralize(data.checklist.length, 'item')}`;
    case 'context_edited':
      return `context edited ${by}, ${pluralize(data.changes.length, 'field')}`;
    case 'renamed':
      return `renamed ${by}`;
    case 'history_unavailable':
      return data.what === 'filing'
        ? `filed ${by}, but GitHub no longer has the text`
        : `description edited ${by}, but GitHub no longer has the text`;
    case 'assigned':
      return `${name(data.assignee)} assigned ${by}`;
    case 'rerouted':
      return `rerouted from ${data.from} to ${data.to} ${by}`;
    case 'unassigned':
      return `${name(data.assignee)} unassigned ${by}`;
    case 'reassigned':
      return `passed on from ${name(data.from)} to ${name(data.to)} ${by}`;
    case 'asked':
      return `question to the sender ${by}`;
    case 'answered':
      return `answered ${by}${data.answer === undefined ? ', by an edit' : ''}`;
    case 'held':
      if (data.waitsFor !== undefined) {
        return `waits for ${joinList(data.waitsFor.map(typeName))}`;
      }
      return `on hold${data.until === undefined ? '' : ` until ${utc(data.until)}`} ${by}`;
    case 'resumed':
      return resumedBy[data.reason] ?? `resumed ${by}`;
    case 'next_requested':
      return `next handoff ${typeName(data)} requested ${by}`;
    case 'next_opened':
      return `next handoff ${typeName(data)} opened in issue ${data.issueNumber}`;
    case 'opened_from':
      return `opened as the next handoff after issue ${data.issueNumber}`;
    case 'opened_on_schedule':
      return `${typeName(data)} opened on schedule for ${name(actor)}`;
    case 'submission_reassigned':
      return data.to === null
        ? `no one assigned to the form ${by}`
        : `passed to ${name(data.to)} ${by}`;
    case 'submission_reminded':
      return 'incomplete, reminder to the sender';
    case 'submission_closed':
      return closedForm(data, by);
    case 'submission_reopened':
      return `reopened ${by}`;
    case 'submission_commented':
      return `incomplete, commented ${by}`;
    case 'rated':
      return `rated ${data.rating} of 5 ${by}`;
    case 'info_requested':
      return data.what === 'accepting' || data.what === 'completing'
        ? `one word ${by} that may mean ${data.what} it`
        : `asked for ${data.what} ${by}`;
    case 'reminded':
      return reminder(data);
    case 'rejected':
      return `${acts[data.via](known(data.requested))} ${by} rejected, ${data.reason.replaceAll('_', ' ')}`;
  }
}

function closedForm({ reason, replacedBy }: Of<'submission_closed'>, by: string): string {
  switch (reason) {
    case 'expired':
      return 'incomplete for too long, closed';
    case 'replaced':
      return `still incomplete, replaced by issue ${replacedBy}`;
    case 'unlabelled':
      return 'no longer a form, its label was removed';
    case 'closed':
      return `closed ${by}`;
  }
}

function reminder({ limit, step, after }: Of<'reminded'>): string {
  const state = isWarning({ after }) ? 'due soon' : 'overdue';
  return `${state} to ${limit}${step === 'none' ? '' : `, reminder to the ${step}`}`;
}

type Of<Kind extends EventData['type']> = Extract<EventData, { readonly type: Kind }>;

function submission({ complete }: Of<'submitted'>): string {
  return complete ? 'complete submission' : 'incomplete submission';
}

/** `, 2 fields missing, 1 invalid`. */
function lacks({ errors }: Of<'submitted'>): string {
  const missing = errors.filter((fault) => fault.kind === 'missing').length;
  const invalid = errors.length - missing;
  const parts = [
    ...(missing > 0 ? [`${pluralize(missing, 'field')} missing`] : []),
    ...(invalid > 0
      ? [missing > 0 ? `${invalid} invalid` : `${pluralize(invalid, 'field')} invalid`]
      : []),
  ];
  return parts.map((part) => `, ${part}`).join('');
}

function cancelled({ reason }: Of<'cancelled'>, by: string): string {
  switch (reason) {
    case 'deleted':
      return `cancelled${by}, because its issue was deleted`;
    case 'transferred':
      return `cancelled${by}, because its issue moved to another repository`;
    case 'converted':
      return `cancelled${by}, because its issue became a discussion`;
    case 'unknown':
      return `cancelled${by}, because its issue is missing`;
    case 'duplicate':
      return `cancelled${by}, as a duplicate`;
    case 'completed':
    case 'not_planned':
    case 'label':
    case 'command':
      return `cancelled${by}`;
  }
}

const acts = {
  label: (wanted) => `label ${wanted}`,
  unlabel: (wanted) => `removal of the label ${wanted}`,
  close: (wanted) => `closing as ${wanted}`,
  command: (wanted) => `command ${wanted}`,
  feedback: () => 'feedback',
} satisfies Record<ActionSource, (wanted: string) => string>;

/** Anything other than a status or a command is untrusted. */
function known(wanted: string): string {
  const names: readonly string[] = [...shownStatuses, ...commandNames];
  return names.find((name) => name === wanted) ?? 'of unknown type';
}

type ResumeReason = Extract<EventData, { readonly type: 'resumed' }>['reason'];

const resumedBy: { readonly [Reason in ResumeReason]?: string } = {
  date: 'hold ended by its date',
  awaited: 'waits no longer: what it waited for has ended',
};

function typeName({ handoffType }: { readonly handoffType: string }): string {
  return truncate(handoffType.replace(/[^a-z0-9_]/g, ''), 60);
}

/**
 * Reason codes are snake_case. They come from a configuration that an older release may have
 * checked.
 */
function plainCode(reason: string): string {
  return truncate(reason.replace(/[^a-z0-9_]/g, '').replaceAll('_', ' '), 60);
}
