// The heading of a handoff.

import { isUnlabelled } from '../../handoff/lifecycle/evolve/evolve-submission.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import { colorize, linked, type Terminal } from '../output/terminal.ts';
import { plain } from '../output/text.ts';
import type { HandoffRecord } from './handoff-record.ts';
import type { HandoffListItem } from './list/handoff-list.ts';
import { statusStyles } from './list/list-table.ts';
import { shortTitle } from './short-title.ts';

/** Title, number, route and status. */
export function headingOf(
  terminal: Terminal,
  standing: HandoffListItem,
  { recorded, address }: Pick<HandoffRecord, 'recorded' | 'address'>,
): string {
  const { handoff, isOverdue } = standing;
  const { title, issueNumber, id, fromTeam, toTeam, status } = handoff;
  const name = recorded.template?.name ?? handoff.handoffType;
  const overdue = isOverdue ? `, ${colorize(terminal, 'red', 'overdue')}` : '';
  return [
    `${colorize(terminal, 'bold', shortTitle(title, name))} (${linked(terminal, address, `#${issueNumber}`)}, handoff ${id})\n`,
    `${plain(`${name}, ${fromTeam} → ${toTeam}`)}: ${colorize(terminal, statusStyles[status], status)}${overdue}\n`,
  ].join('');
}

/** Of an issue with a form and without a handoff. */
export function noHandoffLine({
  issueNumber,
  recorded,
}: Pick<HandoffRecord, 'issueNumber' | 'recorded'>): string {
  return isUnlabelled(stateOf(recorded.events).attempted)
    ? `Issue #${issueNumber} is not a handoff: the label of its form was removed.`
    : `Issue #${issueNumber} is not a handoff yet, because its form is incomplete.`;
}

export function titled(terminal: Terminal, title: string): string {
  return `\n${colorize(terminal, 'bold', title)}\n`;
}
