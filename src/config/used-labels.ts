// The names that configurations have given to labels, as the ledger keeps them.

import type { LabelNames } from './keys/labels.ts';

export interface UsedLabels {
  readonly names: readonly string[];
  /** First parts of the labels of teams. */
  readonly teamPrefixes: readonly string[];
}

export const noUsedLabels: UsedLabels = { names: [], teamPrefixes: [] };

/** With those of this configuration. */
export function withUsedLabels(
  { names, teamPrefixes }: UsedLabels,
  { team, ...others }: LabelNames,
): UsedLabels {
  return {
    names: [...new Set([...names, ...Object.values(others)])],
    teamPrefixes: [...new Set([...teamPrefixes, team])],
  };
}

/** Without those that are in use. */
export function formerLabels(
  { names, teamPrefixes }: UsedLabels,
  { team, ...others }: LabelNames,
): UsedLabels {
  const inUse = Object.values(others).map((name) => name.toLowerCase());
  return {
    names: names.filter((name) => !inUse.includes(name.toLowerCase())),
    teamPrefixes: teamPrefixes.filter((prefix) => prefix.toLowerCase() !== team.toLowerCase()),
  };
}
