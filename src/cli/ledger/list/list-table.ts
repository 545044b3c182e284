// The table of `baton list`.

import { joinList, pluralize } from '../../../base/join-list.ts';
import { receivingTeamToday, sendingTeamToday } from '../../../config/teams/team.ts';
import type { Configuration, Status, Team, Template } from '../../../config/types.ts';
import { responsibleLogins } from '../../../handoff/deadlines/responsible.ts';
import { sendersInTurn } from '../../../handoff/lifecycle/senders-to-call.ts';
import { shortDuration } from '../../../render/format/time.ts';
import type { IssueAddress } from '../../issue-address.ts';
import { tableText } from '../../output/table.ts';
import { colorize, linked, type Style, type Terminal } from '../../output/terminal.ts';
import { emptyCell, plain } from '../../output/text.ts';
import { wrapLines } from '../../output/wrap.ts';
import { shortTitle } from '../short-title.ts';
import type { HandoffListItem } from './handoff-list.ts';

export const statusStyles = {
  initiated: 'yellow',
  accepted: 'blue',
  returned: 'magenta',
  completed: 'green',
  cancelled: 'dim',
} satisfies Record<Status, Style>;

/** Of the ledger, those that the table needs: all of a long ledger take most of the memory and time. */
export const tableColumns: readonly string[] = ['repository'];

interface FoundHandoffs {
  /** `owner/name` as a heading; null: there is only one. */
  readonly repository?: string | null;
  readonly found: readonly HandoffListItem[];
  /** Number of handoffs in the ledger. */
  readonly total: number;
  /** Number of incomplete forms, which `after` names. */
  readonly forms?: number;
  readonly teams: readonly Team[];
  readonly templates: readonly Template[];
  readonly addressOf: IssueAddress;
}

/** One table, or one for each repository with a heading. */
export function listTables(
  terminal: Terminal,
  lists: readonly (Omit<FoundHandoffs, 'addressOf'> & { readonly after?: string })[],
  addressOf: IssueAddress,
): string {
  const [only] = lists;
  if (lists.length === 1 && only?.repository === null) {
    return `${listTable(terminal, { ...only, addressOf })}${only.after ?? ''}`;
  }
  const shown = lists.filter(({ found, forms = 0 }) => found.length > 0 || forms > 0);
  const tables = shown.map((one) => {
    const name = colorize(terminal, 'bold', plain(one.repository ?? ''));
    return `${name}\n\n${listTable(terminal, { ...one, addressOf })}${one.after ?? ''}`;
  });
  const count = pluralize(lists.length, 'repository', 'repositories');
  return tables.length === 0
    ? `No handoff in ${count} matches.\n`
    : `${tables.join('\n')}\nIn ${shown.length} of ${count}.\n`;
}

function listTable(terminal: Terminal, listed: FoundHandoffs): string {
  const { found, total } = listed;
  if (found.length === 0) {
    return total === 0
      ? 'The ledger has no handoffs yet.\n'
      : wrapLines(
          terminal,
          `${total === 1 ? 'The ledger’s one handoff does not match' : `None of the ledger’s ${pluralize(total, 'handoff')} match`}. Run \`baton list --all\` to see all.\n`,
        );
  }
  const table = tableText(terminal, {
    columns: ['Issue', 'Title', 'From → to', 'Status', 'With', 'Checklist', 'Age'],
    figures: ['Issue', 'Checklist'],
    optional: ['Checklist', 'From → to', 'With'],
    wraps: ['Title', 'From → to', 'With'],
    rows: found.map((item) => rowOf(terminal, item, listed)),
  });
  return `${table}\n${summary(found)}\n`;
}

function rowOf(
  terminal: Terminal,
  { handoff, row, checklist, isOverdue, pause, age }: HandoffListItem,
  { teams, templates, addressOf }: FoundHandoffs,
): readonly string[] {
  const template = templates.find(({ type }) => type === handoff.handoffType);
  const late = isOverdue ? `${colorize(terminal, 'red', 'overdue')}, ` : '';
  return [
    linked(terminal, addressOf(row['repository'], handoff.issueNumber), `#${handoff.issueNumber}`),
    shortTitle(handoff.title, template?.name),
    plain(`${handoff.fromTeam} → ${handoff.toTeam}`),
    statusCell(terminal, handoff.status, pause),
    withWhom({ handoff, pause }, { teams, templates }),
    checklist.total === 0 ? emptyCell : `${checklist.done}/${checklist.total}`,
    `${late}${shortDuration(age)}`,
  ];
}

const pauseWords = { onHold: 'on hold', asked: 'asked' } as const;

function statusCell(terminal: Terminal, status: Status, pause: HandoffListItem['pause']): string {
  const name = colorize(terminal, statusStyles[status], status);
  return pause === null ? name : `${pauseWords[pause.kind]}, ${name}`;
}

function withWhom(
  { handoff, pause }: Pick<HandoffListItem, 'handoff' | 'pause'>,
  configuration: Pick<Configuration, 'teams' | 'templates'>,
): string {
  const isSenders = handoff.status === 'returned' || pause?.kind === 'asked';
  const who = isSenders
    ? sendersInTurn(handoff, sendingTeamToday(configuration, handoff))
    : responsibleLogins(handoff, receivingTeamToday(configuration, handoff));
  return plain(joinList(who, { most: 3 })) || emptyCell;
}

function summary(found: readonly HandoffListItem[]): string {
  const overdue = found.filter(({ isOverdue }) => isOverdue).length;
  const held = found.filter(({ pause }) => pause?.kind === 'onHold').length;
  return `${pluralize(found.length, 'handoff')}${overdue === 0 ? '' : `, ${overdue} overdue`}${held === 0 ? '' : `, ${held} on hold`}.`;
}
