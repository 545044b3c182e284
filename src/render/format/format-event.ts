// What happened to a handoff, in a few words. Titles, answers and checklist items never stand in
// them: they go into commit messages and logs.

import { count } from '../../base/join-list.ts';
import { commandNames } from '../../handoff/command.ts';
import type { Attempt, Detail, HandoffEvent } from '../../handoff/event.ts';
import { shownStatuses } from '../../handoff/status-label.ts';

/** Writes a person's login; null: the account is gone. */
export type Naming = (login: string | null) => string;

export function eventWords({ detail, actor }: HandoffEvent, name: Naming): string {
  const by = `by ${name(actor)}`;
  switch (detail.kind) {
    case 'submitted':
      return `${submission(detail)} ${by}${lacks(detail)}`;
    case 'initiated':
      return `initiated ${by}`;
    case 'accepted':
      return `accepted ${by}${detail.implicit ? ', by completing it' : ''}${detail.readBack === undefined ? '' : ', with a read-back'}`;
    case 'returned':
      return `returned ${by}${detail.reason === undefined ? '' : `, ${plainCode(detail.reason)}`}`;
    case 'resubmitted':
      return `resubmitted ${by}`;
    case 'completed':
      return `completed ${by}`;
    case 'cancelled':
      return cancelled(detail, actor === null ? '' : ` ${by}`);
    case 'undone':
      return `put back to ${detail.to} ${by}`;
    case 'checked':
      return `checklist item ${detail.position} ticked ${by}`;
    case 'unchecked':
      return `checklist item ${detail.position} unticked ${by}`;
    case 'checklist_changed':
      return `checklist changed ${by}, ${count(detail.checklist.length, 'item')}`;
    case 'context_edited':
      return `context edited ${by}, ${count(detail.changes.length, 'field')}`;
    case 'renamed':
      return `renamed ${by}`;
    case 'untold':
      return detail.what === 'filing'
        ? `filed ${by}, with a text that GitHub no longer tells`
        : `description edited ${by}, to a text that GitHub no longer tells`;
    case 'assigned':
      return `${name(detail.assignee)} assigned ${by}`;
    case 'unassigned':
      return `${name(detail.assignee)} unassigned ${by}`;
    case 'rated':
      return `rated ${detail.rating} of 5 ${by}`;
    case 'asked':
      return `asked for ${detail.what} ${by}`;
    case 'reminded':
      return `past its time to ${detail.limit}, reminder to the ${detail.step}`;
    case 'refused':
      return `${acts[detail.attempt](known(detail.wanted))} ${by} refused, ${detail.reason.replaceAll('_', ' ')}`;
  }
}

type Of<Kind extends Detail['kind']> = Extract<Detail, { readonly kind: Kind }>;

function submission({ complete }: Of<'submitted'>): string {
  return complete ? 'complete submission' : 'incomplete submission';
}

/** `, 2 fields missing, 1 invalid`. */
function lacks({ faults }: Of<'submitted'>): string {
  const missing = faults.filter((fault) => fault.kind === 'missing').length;
  const invalid = faults.length - missing;
  const parts = [
    ...(missing > 0 ? [`${count(missing, 'field')} missing`] : []),
    ...(invalid > 0
      ? [missing > 0 ? `${invalid} invalid` : `${count(invalid, 'field')} invalid`]
      : []),
  ];
  return parts.map((part) => `, ${part}`).join('');
}

function cancelled({ reason }: Of<'cancelled'>, by: string): string {
  switch (reason) {
    case 'deleted':
      return `cancelled${by}, as its issue was deleted`;
    case 'transferred':
      return `cancelled${by}, as its issue moved to another repository`;
    case 'unknown':
      return `cancelled${by}, as its issue is gone`;
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
  unlabel: (wanted) => `taking off the label ${wanted}`,
  close: (wanted) => `closing as ${wanted}`,
  command: (wanted) => `command ${wanted}`,
  feedback: () => 'feedback',
} satisfies Record<Attempt, (wanted: string) => string>;

/** Anything but a status or a command is from outside. */
function known(wanted: string): string {
  const names: readonly string[] = [...shownStatuses, ...commandNames];
  return names.find((name) => name === wanted) ?? 'of another kind';
}

/** Codes are snake_case, from a configuration that may have been checked by an older release. */
function plainCode(reason: string): string {
  return reason
    .replace(/[^a-z0-9_]/g, '')
    .replaceAll('_', ' ')
    .slice(0, 60);
}
