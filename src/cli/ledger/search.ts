// The output of `baton search`.

import { foldLetters } from '../../base/fold-letters.ts';
import { normalize } from '../../base/format-words.ts';
import { joinList } from '../../base/join-list.ts';
import type { Status } from '../../config/types.ts';
import { redactedValue } from '../../handoff/submission.ts';
import { exitCodes, usageError } from '../cli-error.ts';
import { issueAddress } from '../issue-address.ts';
import type { Terminal } from '../output/terminal.ts';
import { jsonPieces } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import { type HandoffListItem, listHandoffs } from './list/handoff-list.ts';
import { toJson } from './list/list.ts';
import { assertKnownNames, isWanted } from './list/list-filters.ts';
import { listTables } from './list/list-table.ts';
import { nameDamaged } from './name-damaged.ts';
import { type LedgerCommandOptions, withLedgers } from './open/open-ledger.ts';
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
  const ledgers = await withLedgers(
    terminal,
    options,
    async (reader) => {
      const configuration = await reader.configuration();
      const damaged = new Set<number>();
      const all = await listHandoffs(reader, terminal.now(), { damaged });
      nameDamaged(terminal, damaged);
      return {
        all,
        teams: configuration?.teams ?? [],
        templates: configuration?.templates ?? [],
      };
    },
    options.open ? 'none' : 'all',
  );
  const answers = ledgers.map(({ answer }) => answer);
  const all = answers.flatMap((one) => one.all);
  assertKnownNames(
    {
      all,
      teams: answers.flatMap(({ teams }) => teams),
      templates: answers.flatMap(({ templates }) => templates),
    },
    options,
  );
  const filters = options.open ? options : ({ ...options, all: true } as const);
  const found = all
    .filter((item) => isWanted(item, filters) && contains(item, wanted))
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
    found: answer.all.filter((item) => newestFound.has(item)).toSorted(newestFirst),
    total: answer.all.length,
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
