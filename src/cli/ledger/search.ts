// The output of `baton search`.

import { foldLetters } from '../../base/fold-letters.ts';
import { normalize } from '../../base/format-words.ts';
import { joinList } from '../../base/join-list.ts';
import type { Status } from '../../config/types.ts';
import { redactedValue } from '../../handoff/submission.ts';
import type { LedgerReader } from '../../ledger/ledger-reader.ts';
import { exitCodes, usageError } from '../cli-error.ts';
import { issueAddress } from '../issue-address.ts';
import type { Terminal } from '../output/terminal.ts';
import { jsonPieces } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import { type HandoffListItem, listHandoffs } from './list/handoff-list.ts';
import { toJson } from './list/list.ts';
import { isWanted, namesIn } from './list/list-filters.ts';
import { listTables } from './list/list-table.ts';
import { findOpenFirst } from './list/open-first.ts';
import type { LedgerCommandOptions } from './open/open-ledger.ts';
import { parseRow } from './parse-row.ts';

export interface SearchOptions extends LedgerCommandOptions {
  readonly open?: true;
  readonly status?: readonly Status[];
  readonly team?: string;
  readonly type?: string;
  readonly limit: number;
  readonly json?: true;
}

/** Every word must occur in the title or in an answer. */
export async function search(
  terminal: Terminal,
  words: readonly string[],
  options: SearchOptions,
): Promise<void> {
  const typed = normalize(words.join(' ')).split(' ');
  const wanted = foldLetters(typed.join(' ')).split(' ').filter(Boolean);
  if (wanted.length === 0) {
    throw usageError('A word to search for is missing. For example `baton search Example Ltd`.');
  }
  const filters = options.open ? options : ({ ...options, all: true } as const);
  const find = async (reader: LedgerReader) => {
    const { teams = [], templates = [] } = (await reader.configuration()) ?? {};
    const damaged = new Set<number>();
    const all = await listHandoffs(reader, terminal.now(), { damaged });
    return {
      ...{ damaged, teams, templates },
      found: all
        .filter((item) => isWanted(item, filters) && contains(item, wanted))
        .toSorted(newestFirst)
        .slice(0, options.limit),
      names: namesIn(all, { teams, templates }),
      total: all.length,
    };
  };
  const scope = options.open ? 'none' : 'listed';
  const ledgers = await findOpenFirst(terminal, { options, scope, find });
  const found = ledgers
    .flatMap(({ answer }) => answer.found)
    .toSorted(newestFirst)
    .slice(0, options.limit);
  if (found.length === 0) {
    terminal.setExitCode(exitCodes.found);
  }
  if (options.json) {
    await terminal.page(jsonPieces(found.map(toJson)));
    return;
  }
  if (found.length === 0) {
    terminal.stdout(
      wrapLines(terminal, `No handoff contains ${joinList(typed.map((word) => `“${word}”`))}.\n`),
    );
    return;
  }
  const addressOf = await issueAddress(terminal, options);
  const newestFound = new Set(found);
  const lists = ledgers.map(({ repository, answer }) => ({
    ...answer,
    repository,
    found: answer.found.filter((item) => newestFound.has(item)),
  }));
  await terminal.page(listTables(terminal, lists, addressOf));
}

function newestFirst({ handoff: one }: HandoffListItem, { handoff: other }: HandoffListItem) {
  return other.initiatedAt - one.initiatedAt;
}

/** Private answers are not in the ledger; only the sign that there is one. */
function contains({ handoff, row }: HandoffListItem, words: readonly string[]): boolean {
  const { context_json: context = null } = row;
  const answers = textsIn(parseRow({ context_json: context })['context_json']);
  const text = foldLetters([handoff.title, ...answers].join(' '));
  return words.every((word) => text.includes(word));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') {
    return value === redactedValue ? [] : [String(value)];
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((one) => textsIn(one))
    : [];
}
