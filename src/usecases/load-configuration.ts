// Loads the configuration, from the ledger's cache if its version is known. An invalid
// configuration stops the run before anything is written.

import { configurationFormat } from '../config/decode-configuration.ts';
import { configurationFolder } from '../config/default-paths.ts';
import type { ConfigurationProblem } from '../config/problem.ts';
import type { Configuration } from '../config/types.ts';
import type { CommentedIssue } from '../ports/github.ts';
import type { SharedConfiguration } from '../ports/ledger.ts';
import type { Ports } from '../ports/ports.ts';
import { ServiceError } from '../ports/service-error.ts';
import { refuseForeignLedger } from './issue/guards/guard-foreign-ledger.ts';
import { readShared } from './read-shared.ts';

export interface LoadedConfiguration {
  readonly kind: 'valid';
  /** People by the logins they have now. */
  readonly configuration: Configuration;
  /** As it is written in the repository. */
  readonly written: Configuration;
  /** What it was merged with; null: it extends no other. */
  readonly shared: SharedConfiguration | null;
  /** Cache key. */
  readonly version: string;
  /** Labels of the repository; null if the configuration was cached, because they exist already. */
  readonly knownLabels: readonly string[] | null;
  /**
   * Some handoffs of the repository; empty if the configuration was cached, because a ledger exists
   * then.
   */
  readonly handoffs: readonly CommentedIssue[];
}

export type Loaded =
  | LoadedConfiguration
  | { readonly kind: 'invalid'; readonly problems: readonly ConfigurationProblem[] };

/**
 * @param version of the configuration folder on the default branch; null if there is none
 * @throws ServiceError if the ledger belongs to another repository
 */
export async function loadConfiguration(ports: Ports, version: string | null): Promise<Loaded> {
  const key = keyOf(ports, version);
  const { owner, cached, last } = await ports.ledger.read(async (view) => {
    const alone = await view.configuration(key);
    const shared = alone === null ? await view.sharedConfiguration() : null;
    return {
      owner: await view.repositoryId(),
      cached: alone ?? (shared && (await view.configuration(mergedKey(key, shared)))),
      last: shared,
    };
  });
  await refuseForeignLedger(ports, owner);
  if (cached === null) {
    return loadNewest(ports, version, async () => last);
  }
  const known: LoadedConfiguration = {
    kind: 'valid',
    configuration: cached,
    written: cached,
    shared: last,
    version: last === null ? key : mergedKey(key, last),
    knownLabels: null,
    handoffs: [],
  };
  return last === null ? known : renewShared(ports, { version, last, known });
}

/** Does not need the ledger, which may be unreadable. */
export async function loadUncached(ports: Ports, version: string | null): Promise<Loaded> {
  return loadNewest(ports, version, () => lastShared(ports));
}

function keyOf(ports: Ports, version: string | null): string {
  return [version ?? 'none', ports.builtIn().version, configurationFormat].join('/');
}

function mergedKey(key: string, { repository, version }: SharedConfiguration): string {
  return [key, repository, version].join('/');
}

async function lastShared({ ledger }: Ports): Promise<SharedConfiguration | null> {
  try {
    return await ledger.read((view) => view.sharedConfiguration());
  } catch (error) {
    if (error instanceof ServiceError && error.code.startsWith('ledger_')) {
      return null;
    }
    throw error;
  }
}

interface Cached {
  readonly version: string | null;
  readonly last: SharedConfiguration;
  readonly known: LoadedConfiguration;
}

/** Only the shared files may have changed. If the new ones are of no use, the cached ones still are. */
async function renewShared(
  ports: Ports,
  { version, last, known }: Cached,
): Promise<LoadedConfiguration> {
  const read = await readShared(ports.github, last);
  if (read.kind === 'unreadable') {
    ports.warnOfShared?.([read.problem]);
    return known;
  }
  if (read.shared.version === last.version) {
    return known;
  }
  const loaded = await loadNewest(ports, version, async () => last);
  return loaded.kind === 'valid' && loaded.version !== known.version ? loaded : known;
}

/** @param last shared files for where the newest are unreadable, or make the configuration invalid */
async function loadNewest(
  ports: Ports,
  version: string | null,
  last: () => Promise<SharedConfiguration | null>,
): Promise<Loaded> {
  const [{ mergeNewest }, { folder, files, labels, handoffs }] = await Promise.all([
    import('./merge-shared.ts'),
    ports.github.readConfiguration(),
  ]);
  if (files === null && folder !== configurationFolder) {
    return { kind: 'invalid', problems: [missingFolder(folder)] };
  }
  const builtIn = ports.builtIn().files;
  const { outcome, shared, unused, withheld } = await mergeNewest(ports.github, files ?? [], {
    builtIn,
    last,
  });
  if (unused.length > 0) {
    ports.warnOfShared?.(unused);
  }
  if (withheld !== null) {
    ports.warnOfWithheld?.(withheld);
  }
  const key = keyOf(ports, version);
  return outcome.kind === 'invalid'
    ? outcome
    : {
        kind: 'valid',
        configuration: outcome.configuration,
        written: outcome.configuration,
        shared,
        version: shared === null ? key : mergedKey(key, shared),
        knownLabels: labels,
        handoffs,
      };
}

/** The built-in forms, which have no teams, are not what was meant where a folder is named. */
function missingFolder(folder: string): ConfigurationProblem {
  return {
    ...{ path: folder, line: 1, column: 1 },
    message:
      'The input `config-path` names this folder, but it contains no configuration: there is no such folder on the default branch, or it has no YAML files.',
    fix: `Correct the input, or commit the files there. Without the input, Baton reads \`${configurationFolder}\`.`,
  };
}
