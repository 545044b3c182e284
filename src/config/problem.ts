// Problems in a repository's configuration. The code that finds a problem writes its sentences.

/** A file of the configuration, as text. */
export interface SourceFile {
  /** From the top of the repository: `.github/handoffs/config.yml`; of another one, after its name. */
  readonly path: string;
  readonly text: string;
  /** Included in Baton, so the repository need not list its teams. */
  readonly builtIn?: boolean;
  /** From the repository that `extends` names. */
  readonly isShared?: boolean;
  /** Fewer people may read it than what is made of it, so its addresses are not used. */
  readonly isConfidential?: boolean;
}

/** A problem in a configuration file, its location and its fix. */
export interface ConfigurationProblem {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The problem, as a sentence. */
  readonly message: string;
  /** The fix, as a sentence. */
  readonly fix: string;
}
