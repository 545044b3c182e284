// The output of `baton list`.

import { pluralize } from '../../../base/join-list.ts';
import { isKnownOrphan } from '../../../handoff/deadlines/orphaned.ts';
import type { ArchiveScope, LedgerReader } from '../../../ledger/ledger-reader.ts';
import { localTime } from '../../../render/format/time.ts';
import { type ScheduledForm, scheduledForms } from '../../../usecases/recurring/scheduled-forms.ts';
import { usageError } from '../../cli-error.ts';
import { loginOf } from '../../github/viewer.ts';
import { issueAddress } from '../../issue-address.ts';
import type { ListedHandoffJson } from '../../json/json-types.ts';
import { csvPieces } from '../../output/csv.ts';
import type { Terminal } from '../../output/terminal.ts';
import { jsonPieces } from '../../output/text.ts';
import { wrapLines } from '../../output/wrap.ts';
import { nameDamaged } from '../name-damaged.ts';
import { withLedgers } from '../open/open-ledger.ts';
import { parseRow } from '../parse-row.ts';
import { type HandoffListItem, listHandoffs } from './handoff-list.ts';
import { isWanted, namesIn } from './list-filters.ts';
import { incompleteForms, incompleteText } from './list-incomplete.ts';
import { assertFiltersApply, type ListOptions, mayListForms } from './list-options.ts';
import { scheduledText } from './list-scheduled.ts';
import { listTables, tableColumns } from './list-table.ts';
import { findOpenFirst } from './open-first.ts';
import { watch } from './watch.ts';

export async function list(terminal: Terminal, options: ListOptions): Promise<void> {
  assertSingleFormat(options);
  assertFiltersApply(options);
  if (options.mine && options.who !== undefined) {
    throw usageError('Choose one of `--mine` and `--who`.');
  }
  const who = options.mine ? '@me' : options.who;
  const resolved =
    who === undefined ? options : { ...options, who: await loginOf(terminal, who, options) };
  if (options.watch === undefined) {
    await terminal.page(await listText(terminal, resolved));
  } else {
    await watch(terminal, options.watch, options, async () => {
      const text = await listText(terminal, resolved);
      return typeof text === 'string' ? text : [...text].join('');
    });
  }
}

async function listText(
  terminal: Terminal,
  options: ListOptions,
): Promise<string | Iterable<string>> {
  if (options.incomplete) {
    const ledgers = await withLedgers(
      terminal,
      options,
      async (reader) => {
        const damaged = new Set<number>();
        const forms = incompleteForms(reader, options, damaged);
        nameDamaged(terminal, damaged);
        return { forms, templates: (await reader.configuration())?.templates ?? [] };
      },
      archivesFor(options),
    );
    return incompleteText(terminal, ledgers, options);
  }
  if (options.scheduled) {
    const ledgers = await withLedgers(terminal, options, (reader) => reader.configuration());
    return scheduledText(terminal, ledgers, options);
  }
  const lists = await findHandoffs(terminal, options);
  const found = lists.flatMap((one) => one.found);
  if (options.json) {
    return jsonPieces(found.map(toJson));
  }
  if (options.csv) {
    return toCsv(lists[0]?.columns ?? [], found);
  }
  const addressOf = await issueAddress(terminal, options);
  return listTables(
    terminal,
    lists.map((one) => ({
      ...one,
      after: `${incompleteLine(terminal, one.forms)}${nextForms(terminal, one.recurring)}`,
    })),
    addressOf,
  );
}

async function findHandoffs(terminal: Terminal, options: ListOptions) {
  const find = async (reader: LedgerReader) => {
    const configuration = await reader.configuration();
    const { teams = [], templates = [] } = configuration ?? {};
    const damaged = new Set<number>();
    const columns = columnsOf(reader);
    const needed = options.json || options.csv ? columns : tableColumns;
    const all = await listHandoffs(reader, terminal.now(), { damaged, columns: needed });
    return {
      ...{ columns, damaged, teams, templates },
      found: all.filter(
        (item) =>
          isWanted(item, options) &&
          (options.orphaned === undefined || isKnownOrphan(item.handoff, { teams, templates })),
      ),
      names: namesIn(all, { teams, templates }),
      total: all.length + (await reader.archived()).handoffs,
      forms: countForms(reader, options),
      recurring: configuration === null ? [] : await scheduledForms(configuration, terminal.now()),
    };
  };
  const ledgers = await findOpenFirst(terminal, { options, scope: archivesFor(options), find });
  return ledgers.map(({ repository, answer }) => ({ ...answer, repository }));
}

/** Of the table of handoffs, without its rows. */
function columnsOf(reader: LedgerReader): readonly string[] {
  const asked = reader.ask('SELECT * FROM handoffs LIMIT 0');
  return asked.kind === 'answered' ? asked.columns : [];
}

/** Forms that wait for their sender, open ones only. */
function countForms(reader: LedgerReader, { all: _, ...options }: ListOptions): number {
  return mayListForms(options) ? incompleteForms(reader, options, new Set()).length : 0;
}

function incompleteLine(terminal: Terminal, forms: number): string {
  return forms === 0
    ? ''
    : wrapLines(
        terminal,
        `${pluralize(forms, 'incomplete form')}. Add \`--incomplete\` to list ${forms === 1 ? 'it' : 'them'}.\n`,
      );
}

/** What Baton opens next by itself. */
function nextForms(terminal: Terminal, recurring: readonly ScheduledForm[]): string {
  return recurring
    .flatMap(({ template, next, zone }) =>
      next === null ? [] : [`Next form of ${template.type}: ${localTime(next.at, zone)}.\n`],
    )
    .map((line) => wrapLines(terminal, line))
    .join('');
}

/** What is open is never archived. */
function archivesFor({ all, status = [] }: ListOptions): ArchiveScope {
  return all || status.some((one) => one === 'completed' || one === 'cancelled')
    ? 'listed'
    : 'none';
}

export function assertSingleFormat({
  json,
  csv,
  excel,
}: Pick<ListOptions, 'json' | 'csv' | 'excel'>): void {
  if (json && csv) {
    throw usageError(`Choose one of \`--json\` and \`${excel ? '--excel' : '--csv'}\`.`);
  }
}

export function toJson({
  row,
  checklist,
  isOpen,
  isOverdue,
  pause,
  age,
}: HandoffListItem): ListedHandoffJson {
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
function toCsv(all: readonly string[], found: readonly HandoffListItem[]): Iterable<string> {
  const columns = all.filter((column) => !column.endsWith('_json'));
  return csvPieces(
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
