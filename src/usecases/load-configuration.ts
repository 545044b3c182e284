// The configuration of the repository: from the ledger's cache where its version is known, otherwise
// read anew. A bad one never half-works: it stops the run before anything is written.

import { configurationFormat } from '../config/decode-configuration.ts';
import type { ConfigurationProblem } from '../config/problem.ts';
import type { Configuration } from '../config/types.ts';
import { withBuiltIn } from '../config/with-default-templates.ts';
import type { CommentedIssue } from '../ports/github.ts';
import type { Ports } from '../ports/world.ts';

export interface LoadedConfiguration {
  readonly kind: 'valid';
  readonly configuration: Configuration;
  /** Key under which the ledger caches it. */
  readonly version: string;
  /** The labels the repository has; null where the configuration was cached, and they are there already. */
  readonly knownLabels: readonly string[] | null;
  /** Some handoffs of the repository; none where the configuration was cached, since then there is a ledger. */
  readonly handoffs: readonly CommentedIssue[];
}

export type Loaded =
  | LoadedConfiguration
  | { readonly kind: 'invalid'; readonly problems: readonly ConfigurationProblem[] };

/** @param version of the configuration's folder on the default branch; null where there is none */
export async function loadConfiguration(world: Ports, version: string | null): Promise<Loaded> {
  const key = keyOf(world, version);
  const cached = await world.ledger.read((view) => view.configuration(key));
  return cached === null
    ? loadAnew(world, version)
    : { kind: 'valid', configuration: cached, version: key, knownLabels: null, handoffs: [] };
}

function keyOf(world: Ports, version: string | null): string {
  return [version ?? 'none', world.builtIn().version, configurationFormat].join('/');
}

/** Without the ledger, where that may not be readable. */
export async function loadAnew(world: Ports, version: string | null): Promise<Loaded> {
  const key = keyOf(world, version);
  const builtIn = world.builtIn();
  const [{ parseConfiguration: readConfiguration }, { files, labels, handoffs }] =
    await Promise.all([
      import('../config/parse-configuration.ts'),
      world.github.readConfiguration(),
    ]);
  const read = readConfiguration(withBuiltIn(files ?? [], builtIn.files).files);
  return read.kind === 'invalid'
    ? read
    : {
        kind: 'valid',
        configuration: read.configuration,
        version: key,
        knownLabels: labels,
        handoffs,
      };
}
