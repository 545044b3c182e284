// The names that earlier configurations gave to labels, as the ledger keeps them.

import type { LabelNames } from './keys/labels.ts';

export interface FormerLabels {
  readonly names: readonly string[];
  /** First parts of the labels of teams. */
  readonly teamPrefixes: readonly string[];
}

export const noFormerLabels: FormerLabels = { names: [], teamPrefixes: [] };

/** With those that were configured until now. */
export function withFormerLabels(
  { names, teamPrefixes }: FormerLabels,
  { team, ...others }: LabelNames,
): FormerLabels {
  return {
    names: [...new Set([...names, ...Object.values(others)])],
    teamPrefixes: [...new Set([...teamPrefixes, team])],
  };
}

/** Without those that are in use. */
export function onlyFormerLabels(
  { names, teamPrefixes }: FormerLabels,
  { team, ...others }: LabelNames,
): FormerLabels {
  const inUse = Object.values(others).map((name) => name.toLowerCase());
  return {
    names: names.filter((name) => !inUse.includes(name.toLowerCase())),
    teamPrefixes: teamPrefixes.filter((prefix) => prefix.toLowerCase() !== team.toLowerCase()),
  };
}
