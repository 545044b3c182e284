// What `baton file` prints with `--json`; see `json-types.ts`.

export interface FileJson {
  /** Whether the issue was opened. */
  readonly filed: boolean;
  /** The address of the issue; null if none was opened. */
  readonly url: string | null;
  /** null if an answer is missing or invalid. */
  readonly title: string | null;
  /** Markdown; null if an answer is missing or invalid. */
  readonly body: string | null;
  readonly labels: readonly string[];
  /** What is missing or invalid, in words. */
  readonly problems: readonly string[];
}
