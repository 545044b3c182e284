// Loads the configuration, from the ledger's cache if its version is known. An invalid
// configuration stops the run before anything is written.

import { configurationFormat } from '../config/decode-configuration.ts';
import type { ConfigurationProblem } from '../config/problem.ts';
import type { Configuration } from '../config/types.ts';
import { withBuiltIn } from '../config/with-default-templates.ts';
import type { CommentedIssue } from '../ports/github.ts';
import type { Ports } from '../ports/ports.ts';

export interface LoadedConfiguration {
  readonly kind: 'valid';
  /** People by the logins they have now. */
  readonly configuration: Configuration;
  /** As it is written in the repository. */
  readonly written: Configuration;
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

/** @param version of the configuration folder on the default branch; null if there is none */
export async function loadConfiguration(ports: Ports, version: string | null): Promise<Loaded> {
  const key = keyOf(ports, version);
  const cached = await ports.ledger.read((view) => view.configuration(key));
  return cached === null
    ? loadUncached(ports, version)
    : {
        kind: 'valid',
        configuration: cached,
        written: cached,
        version: key,
        knownLabels: null,
        handoffs: [],
      };
}

function keyOf(ports: Ports, version: string | null): string {
  return [version ?? 'none', ports.builtIn().version, configurationFormat].join('/');
}

/** Bypasses the ledger, which may be unreadable. */
export async function loadUncached(ports: Ports, version: string | null): Promise<Loaded> {
  const key = keyOf(ports, version);
  const builtIn = ports.builtIn();
  const [{ parseConfiguration: readConfiguration }, { files, labels, handoffs }] =
    await Promise.all([
      import('../config/parse-configuration.ts'),
      ports.github.readConfiguration(),
    ]);
  const read = readConfiguration(withBuiltIn(files ?? [], builtIn.files).files);
  return read.kind === 'invalid'
    ? read
    : {
        kind: 'valid',
        configuration: read.configuration,
        written: read.configuration,
        version: key,
        knownLabels: labels,
        handoffs,
      };
}
