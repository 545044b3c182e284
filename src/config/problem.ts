// What can be wrong with a repository's configuration, said in sentences by whoever finds it.

/** A file of the configuration, as text. */
export interface SourceFile {
  /** From the top of the repository: `.github/handoffs/config.yml`. */
  readonly path: string;
  readonly text: string;
  /** Comes with Baton, so that the repository need not list the teams it names. */
  readonly builtIn?: boolean;
}

/** Something wrong in a configuration file, where it is, and what to write instead. */
export interface ConfigurationProblem {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** What is wrong: a sentence. */
  readonly message: string;
  /** What to write instead: a sentence. */
  readonly fix: string;
}
