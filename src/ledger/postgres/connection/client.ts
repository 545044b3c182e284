// What the ledger needs of a PostgreSQL server, whichever package talks to it.

import { exactNumber } from '../../../base/exact-number.ts';

export interface PostgresAnswer {
  readonly rows: readonly object[];
  /** How many rows a change concerned; null: it was none. */
  readonly changed: number | null;
}

/** Every column in its order, also several of the same name. */
export interface PostgresTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** https://www.postgresql.org/docs/current/catalog-pg-type.html */
const numbers = [20, 1700];
/** Bytes, dates, times without a zone, intervals, and lists of them: as an instant they would be another day. */
const asWritten = [17, 1082, 1114, 1115, 1182, 1186, 1187];

type Parser = (text: string) => string | number;

/** How the values of a table are read where the usual way changes them, by the number of their type. */
export const tableParsers: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  ...numbers.map((id) => [id, exactNumber] as const),
  ...asWritten.map((id) => [id, String] as const),
]);

/** One session, used by one transaction at a time. */
export interface PostgresSession {
  /** @param text may be several statements if it has no values; the answer is that of the last */
  query(text: string, values?: readonly unknown[]): Promise<PostgresAnswer>;
  table(text: string, values: readonly unknown[]): Promise<PostgresTable>;
  /** @param isBroken it is closed, not used again */
  release(isBroken: boolean): void;
  /** The number of its process, from the server; a pooler gives another. */
  readonly processId?: number;
}

export interface PostgresServer {
  connect(): Promise<PostgresSession>;
}
