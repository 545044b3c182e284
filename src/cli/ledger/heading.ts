// The heading of a handoff.

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

export function titled(terminal: Terminal, title: string): string {
  return `\n${colorize(terminal, 'bold', title)}\n`;
}
