// Merges the files of a repository with those that it extends.

import { extendedRepository } from '../config/extends/extended-repository.ts';
import { firstAddress } from '../config/extends/without-addresses.ts';
import { fileName } from '../config/file-name.ts';
import { type ConfigurationOutcome, parseConfiguration } from '../config/parse-configuration.ts';
import type { ConfigurationProblem, SourceFile } from '../config/problem.ts';
import { withBuiltIn } from '../config/with-default-templates.ts';
import { parseYaml } from '../config/yaml/parse-yaml.ts';
import { collectProblems } from '../config/yaml/parsed.ts';
import type { SourceLocation } from '../config/yaml/yaml-node.ts';
import type { GitHub } from '../ports/github.ts';
import type { SharedConfiguration } from '../ports/ledger.ts';
import { readShared } from './read-shared.ts';

export interface Merged {
  readonly outcome: ConfigurationOutcome;
  /** What the configuration was merged with; null: it extends no other. */
  readonly shared: SharedConfiguration | null;
  /** Why the newest shared files were not used; empty: they were. */
  readonly unused: readonly ConfigurationProblem[];
  /** Where the first address is that is not used, because everyone could read it; null: no address is left out. */
  readonly withheld: SourceLocation | null;
}

/**
 * @param own the files of the repository
 * @throws ServiceError if GitHub does not give the shared files now, and the ledger keeps no earlier ones
 */
export async function mergeNewest(
  github: Pick<GitHub, 'readSharedConfiguration'>,
  own: readonly SourceFile[],
  {
    builtIn,
    last = async () => null,
  }: {
    readonly builtIn: readonly SourceFile[];
    /** Shared files that were sound; null: none are kept. Read only where the newest are of no use. */
    readonly last?: () => Promise<SharedConfiguration | null>;
  },
): Promise<Merged> {
  const parse = (shared: SharedConfiguration | null): Merged => {
    const { files } = withBuiltIn([...own, ...(shared?.files ?? [])], builtIn);
    return {
      outcome: parseConfiguration(files),
      shared: shared && { ...shared, files: shared.files.filter(isRecordable) },
      unused: [],
      withheld: files.map(addressWithheld).find((at) => at !== null) ?? null,
    };
  };
  const wanted = extendedRepository(own);
  if (wanted === null) {
    return parse(null);
  }
  const read = await readShared(github, wanted);
  const newest = read.kind === 'read' ? parse(read.shared) : null;
  if (newest?.outcome.kind === 'valid') {
    return newest;
  }
  const unused =
    read.kind === 'unreadable'
      ? [read.problem]
      : newest?.outcome.kind === 'invalid'
        ? newest.outcome.problems
        : [];
  const kept = await last();
  const earlier =
    kept?.repository === wanted.repository && kept.files.length > 0
      ? parse({ ...kept, at: wanted.at })
      : null;
  if (earlier?.outcome.kind === 'valid') {
    return { ...earlier, unused };
  }
  if (read.kind === 'unreadable' && read.error !== null) {
    throw read.error;
  }
  return (
    newest ?? {
      outcome: { kind: 'invalid', problems: unused },
      ...{ shared: null, unused: [], withheld: null },
    }
  );
}

function isRecordable({ isConfidential }: SourceFile): boolean {
  return isConfidential !== true;
}

function addressWithheld(file: SourceFile): SourceLocation | null {
  return isRecordable(file) || fileName(file.path) !== 'config.yml'
    ? null
    : firstAddress(collectProblems(parseYaml(file)).value);
}
