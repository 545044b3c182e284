// How a handoff is headed, whatever is told of it.

import { painted, type Terminal } from '../terminal.ts';
import { plain } from '../text.ts';
import type { Standing } from './handoff-list.ts';
import { statusStyles } from './list.ts';

/** Its title and number, its route, its status. */
export function headingOf(terminal: Terminal, standing: Standing, name: string): string {
  const { handoff, isOverdue } = standing;
  const { title, issueNumber, id, fromTeam, toTeam, status } = handoff;
  const overdue = isOverdue ? `, ${painted(terminal, 'red', 'overdue')}` : '';
  return [
    `${painted(terminal, 'bold', plain(title))} (#${issueNumber}, handoff ${id})\n`,
    `${plain(`${name}, ${fromTeam} → ${toTeam}`)}: ${painted(terminal, statusStyles[status], status)}${overdue}\n`,
  ].join('');
}

export function titled(terminal: Terminal, title: string): string {
  return `\n${painted(terminal, 'bold', title)}\n`;
}
