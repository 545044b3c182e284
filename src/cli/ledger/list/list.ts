// The output of `baton list`.

import { joinList, pluralize } from '../../../base/join-list.ts';
import { includesLogin, sameLogin, teamOf } from '../../../config/teams/team.ts';
import type { Status, Team } from '../../../config/types.ts';
import { hasFormerOwner } from '../../../handoff/deadlines/orphaned.ts';
import { responsibleLogins } from '../../../handoff/deadlines/responsible.ts';
import { duration } from '../../../render/format/time.ts';
import { usageError } from '../../cli-error.ts';
import { csvText } from '../../csv.ts';
import { tableText } from '../../table.ts';
import { colorize, type Style, type Terminal } from '../../terminal.ts';
import { emptyCell, jsonText, plain } from '../../text.ts';
import { type LedgerCommandOptions, withLedger } from '../open-ledger.ts';
import { parseRow } from '../parse-row.ts';
import { type HandoffListItem, listHandoffs } from './handoff-list.ts';
import { incompleteForms, incompleteText } from './list-incomplete.ts';

export interface ListOptions extends LedgerCommandOptions {
  readonly all?: true;
  readonly status?: readonly Status[];
  readonly team?: string;
  readonly from?: string;
  readonly to?: string;
  readonly type?: string;
  readonly who?: string;
  /** Seconds. */
  readonly olderThan?: number;
  readonly overdue?: true;
  readonly orphaned?: true;
  readonly incomplete?: true;
  readonly json?: true;
  readonly csv?: true;
}

export async function list(terminal: Terminal, options: ListOptions): Promise<void> {
  assertSingleFormat(options);
  if (options.incomplete) {
    const rows = await withLedger(terminal, options, async (reader) =>
      incompleteForms(reader, options),
    );
    terminal.stdout(incompleteText(terminal, rows, options));
    return;
  }
  const { all, columns, teams } = await withLedger(terminal, options, async (reader) => ({
    all: await listHandoffs(reader, terminal.now()),
    columns: reader.table('handoffs')?.columns ?? [],
    teams: (await reader.configuration())?.teams ?? [],
  }));
  const found = all.filter(
    (standing) =>
      isWanted(standing, options) &&
      (options.orphaned === undefined || hasFormerOwner(standing.handoff, { teams })),
  );
  if (options.json) {
    terminal.stdout(jsonText(found.map(toJson)));
  } else if (options.csv) {
    terminal.stdout(toCsv(columns, found));
  } else {
    terminal.stdout(toTable(terminal, { found, total: all.length, teams }));
  }
}

export function assertSingleFormat({ json, csv }: Pick<ListOptions, 'json' | 'csv'>): void {
  if (json && csv) {
    throw usageError('Choose one of `--json` and `--csv`.');
  }
}

function isWanted(
  { handoff, isOpen, isOverdue, age }: HandoffListItem,
  options: ListOptions,
): boolean {
  const { fromTeam, toTeam, handoffType, owner, assignees, status } = handoff;
  const { all, status: wanted, team, from, to, type, who, olderThan, overdue } = options;
  return [
    wanted === undefined ? isOpen || all === true : wanted.includes(status),
    team === undefined || sameLogin(fromTeam, team) || sameLogin(toTeam, team),
    from === undefined || sameLogin(fromTeam, from),
    to === undefined || sameLogin(toTeam, to),
    type === undefined || handoffType === type,
    who === undefined || includesLogin(owner === null ? assignees : [owner, ...assignees], who),
    olderThan === undefined || age > olderThan,
    overdue === undefined || isOverdue,
  ].every(Boolean);
}

function toJson({ row, checklist, isOpen, isOverdue, pause, age }: HandoffListItem) {
  return {
    ...parseRow(row),
    open: isOpen,
    overdue: isOverdue,
    on_hold: pause?.kind === 'onHold',
    asked: pause?.kind === 'asked',
    hours_in_status: hoursOf(age),
    checklist,
  };
}

function hoursOf(seconds: number): number {
  return Math.round(seconds / 360) / 10;
}

/** Leaves out the JSON columns, which a spreadsheet cannot use. `export` includes them. */
function toCsv(all: readonly string[], found: readonly HandoffListItem[]): string {
  const columns = all.filter((column) => !column.endsWith('_json'));
  return csvText(
    [...columns, 'overdue', 'hours_in_status', 'checklist_done', 'checklist_total'],
    found.map(({ row, checklist, isOverdue, age }) => [
      ...columns.map((column) => row[column] ?? null),
      isOverdue,
      hoursOf(age),
      checklist.done,
      checklist.total,
    ]),
  );
}

export const statusStyles = {
  initiated: 'yellow',
  accepted: 'blue',
  returned: 'magenta',
  completed: 'green',
  cancelled: 'dim',
} satisfies Record<Status, Style>;

function toTable(
  terminal: Terminal,
  {
    found,
    total,
    teams,
  }: {
    readonly found: readonly HandoffListItem[];
    readonly total: number;
    readonly teams: readonly Team[];
  },
): string {
  if (found.length === 0) {
    return total === 0
      ? 'The ledger has no handoffs yet.\n'
      : `None of the ledger’s ${pluralize(total, 'handoff')} match. Run \`baton list --all\` to see all.\n`;
  }
  const table = tableText(terminal, {
    columns: ['Issue', 'Title', 'From → to', 'Status', 'With', 'Checklist', 'Age'],
    figures: ['Issue', 'Checklist'],
    rows: found.map(({ handoff, checklist, isOverdue, pause, age }) => [
      `#${handoff.issueNumber}`,
      plain(handoff.title),
      plain(`${handoff.fromTeam} → ${handoff.toTeam}`),
      statusCell(terminal, handoff.status, pause),
      withWhom({ handoff, pause }, teamOf({ teams }, handoff.toTeam)),
      checklist.total === 0 ? emptyCell : `${checklist.done}/${checklist.total}`,
      // The word first, because the end of a cell may be cut off.
      isOverdue ? `${colorize(terminal, 'red', 'overdue')}, ${duration(age)}` : duration(age),
    ]),
  });
  return `${table}\n${summary(found)}\n`;
}

const pauseWords = { onHold: 'on hold', asked: 'asked' } as const;

function statusCell(terminal: Terminal, status: Status, pause: HandoffListItem['pause']): string {
  const name = colorize(terminal, statusStyles[status], status);
  return pause === null ? name : `${pauseWords[pause.kind]}, ${name}`;
}

function withWhom(
  { handoff, pause }: Pick<HandoffListItem, 'handoff' | 'pause'>,
  receiving: Team,
): string {
  const { status, initiatedBy: sender } = handoff;
  const isSenders = status === 'returned' || pause?.kind === 'asked';
  const who = isSenders ? (sender === null ? [] : [sender]) : responsibleLogins(handoff, receiving);
  return plain(joinList(who, { most: 3 })) || emptyCell;
}

function summary(found: readonly HandoffListItem[]): string {
  const overdue = found.filter(({ isOverdue }) => isOverdue).length;
  const held = found.filter(({ pause }) => pause?.kind === 'onHold').length;
  return `${pluralize(found.length, 'handoff')}${overdue === 0 ? '' : `, ${overdue} overdue`}${held === 0 ? '' : `, ${held} on hold`}.`;
}
