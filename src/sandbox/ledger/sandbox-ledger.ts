// The ledger of the sandbox, wherever it is, read without Baton's own queries.

export interface RecordedChange {
  readonly id: string;
  /** Why, with all that it recorded. */
  readonly message: string;
}

export interface SandboxLedger {
  /** Of its database in PostgreSQL; null: it is on the data branch. */
  readonly databaseUrl: string | null;
  /** What the workflow passes to the Action so that its runs use it. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The id of the newest change; null before the first. */
  head(): Promise<string | null>;
  /** Oldest first. */
  changes(): Promise<readonly RecordedChange[]>;
  /** As a SQLite file. */
  file(): Promise<Uint8Array>;
  close(): Promise<void>;
}
