// How rows are read: those for the numbers in chunks, and each text kept once.

import { type Compilable, type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import { epochSeconds, isoFromEpoch } from '../../base/time/instant.ts';
import { CorruptLedgerError, corruptLedger, NewerRowError } from '../errors.ts';
import { decode, parseJson } from '../json.ts';
import type { Tables } from '../tables.ts';

/** Rows per chunk; unneeded values of a chunk are freed before the next. */
const chunk = 500;

/** Leaves out damaged rows, and adds their issues to `damaged`. */
export async function collectReadable<
  Row extends { readonly issue_number: number },
  Item extends object,
>(
  db: Kysely<Tables>,
  query: Compilable<Row>,
  {
    itemOf,
    damaged,
  }: {
    /** @throws CorruptLedgerError if the row is damaged */
    readonly itemOf: (row: Row) => Item;
    readonly damaged: Set<number>;
  },
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const { rows } of db.getExecutor().stream<Row>(query.compile(), chunk)) {
    for (const row of rows) {
      const item = unlessDamaged(() => itemOf(row));
      if (item === null) {
        damaged.add(row.issue_number);
      } else {
        items.push(item);
      }
    }
  }
  return items;
}

/** null: the value is damaged. */
export function unlessDamaged<T>(read: () => T): T | null {
  const result = readOrReason(read);
  return result.kind === 'read' ? result.value : null;
}

type ReadOrReason<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'unreadable'; readonly reason: 'damaged' | 'newer' };

export function readOrReason<T>(read: () => T): ReadOrReason<T> {
  try {
    return { kind: 'read', value: read() };
  } catch (error) {
    if (error instanceof CorruptLedgerError) {
      return { kind: 'unreadable', reason: error instanceof NewerRowError ? 'newer' : 'damaged' };
    }
    throw error;
  }
}

/** @throws CorruptLedgerError if one of these values is not a number */
export function requireNumbers<Item extends object>(
  item: Item,
  names: readonly (keyof Item & string)[],
): Item {
  const wrong = names.find((name) => typeof item[name] !== 'number');
  if (wrong !== undefined) {
    throw corruptLedger(`${wrong} is not a number`);
  }
  return item;
}

/** In seconds, worked out where the row is: text would have to be copied out first. */
export function epochOf<Time extends number | null = number>(column: string) {
  return sql<Time>`unixepoch(${sql.ref(column)})`;
}

/** Exactly as in the partial index, without bound values: only then does SQLite use the index. */
export const isOpenExpression = sql<boolean>`status IN ('initiated', 'accepted', 'returned')`;

/** The same text is kept once, however many rows have it. */
export function internStrings(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found === undefined) {
      known.set(text, text);
    }
    return found ?? text;
  };
}

/** Most rows hold one of a few lists: each is read once. */
export function readTexts(): (json: string, column: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (json, column) => {
    const found = known.get(json) ?? textsIn(json, column);
    known.set(json, found);
    return found;
  };
}

const textsSchema = v.array(v.string());

export function textsIn(json: string, column: string): readonly string[] {
  return decode(textsSchema, parseJson(json, column), column);
}

/** The ledger's times are whole seconds, compared as text: so is a bound, rounded to the same side. */
export function roundUpToSecond(at: string): string {
  return isoFromEpoch(Math.ceil(epochSeconds(at)));
}
