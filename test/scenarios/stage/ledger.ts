// Where the ledger of a scenario is, and how a person with every right looks into it.

export interface StageLedger {
  readonly kind: 'branch' | 'postgresql';
  /** What the workflow passes to the Action so that its runs use it. */
  readonly inputs: Readonly<Record<string, string>>;
  /** null: it is on the data branch. */
  readonly databaseUrl: string | null;
  /** As a SQLite file; null if nothing was recorded. */
  file(): Promise<Uint8Array | null>;
  /** Removes all of it, as if it had never been written. */
  lose(): Promise<void>;
  /** Changes rows by hand. */
  tamper(sql: string): Promise<void>;
  /** Why each transaction changed it, oldest first. */
  auditBodies(): Promise<readonly string[]>;
  /** A file next to the ledger; empty if there is none. */
  published(path: string): Promise<string>;
  close(): Promise<void>;
}
