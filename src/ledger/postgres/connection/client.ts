// What the ledger needs of a PostgreSQL server, whichever package talks to it.

export interface PostgresAnswer {
  readonly rows: readonly object[];
  /** How many rows a change concerned; null: it was none. */
  readonly changed: number | null;
}

/** One session, used by one transaction at a time. */
export interface PostgresSession {
  query(text: string, values?: readonly unknown[]): Promise<PostgresAnswer>;
  /** @param isBroken it is closed, not used again */
  release(isBroken: boolean): void;
  /** The number of its process, from the server; a pooler gives another. */
  readonly processId?: number;
}

export interface PostgresServer {
  connect(): Promise<PostgresSession>;
}
