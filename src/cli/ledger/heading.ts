// The heading of a handoff.

import { colorize, type Terminal } from '../terminal.ts';
import { plain } from '../text.ts';
import type { HandoffListItem } from './list/handoff-list.ts';
import { statusStyles } from './list/list.ts';

/** Title, number, route and status. */
export function headingOf(terminal: Terminal, standing: HandoffListItem, name: string): string {
  const { handoff, isOverdue } = standing;
  const { title, issueNumber, id, fromTeam, toTeam, status } = handoff;
  const overdue = isOverdue ? `, ${colorize(terminal, 'red', 'overdue')}` : '';
  return [
    `${colorize(terminal, 'bold', plain(title))} (#${issueNumber}, handoff ${id})\n`,
    `${plain(`${name}, ${fromTeam} → ${toTeam}`)}: ${colorize(terminal, statusStyles[status], status)}${overdue}\n`,
  ].join('');
}

export function titled(terminal: Terminal, title: string): string {
  return `\n${colorize(terminal, 'bold', title)}\n`;
}
