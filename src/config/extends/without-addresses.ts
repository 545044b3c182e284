// Leaves the addresses of people and teams out of a shared configuration that is more private than
// what is made of it: the ledger, logs and comments of a public repository are for everyone.

import { entriesOf, type Mapping, type SourceLocation, type YamlNode } from '../yaml/yaml-node.ts';

/** Of a team. Those of people are all in `people`. */
const addressKeys = ['slack', 'email'];

/** @param tree of `config.yml` */
export function withoutAddresses(tree: YamlNode | undefined): YamlNode | undefined {
  return tree?.kind === 'mapping'
    ? {
        ...tree,
        entries: tree.entries
          .filter(({ key }) => key !== 'people')
          .map((entry) =>
            entry.key === 'teams' ? { ...entry, value: mapTeams(entry.value) } : entry,
          ),
      }
    : tree;
}

function mapTeams(teams: YamlNode): YamlNode {
  return teams.kind === 'mapping'
    ? { ...teams, entries: teams.entries.map((team) => ({ ...team, value: bare(team.value) })) }
    : teams;
}

function bare(team: YamlNode): YamlNode {
  return team.kind === 'mapping'
    ? { ...team, entries: team.entries.filter(({ key }) => !addressKeys.includes(key)) }
    : team;
}

/** Where the first address is; null: the tree has no addresses. */
export function firstAddress(tree: YamlNode | undefined): SourceLocation | null {
  const settings = entriesOf(tree);
  const people = settings.find(({ key, value }) => key === 'people' && isFilled(value));
  const teams = entriesOf(settings.find(({ key }) => key === 'teams')?.value);
  const ofTeams = teams
    .flatMap(({ value }) => entriesOf(value))
    .find(({ key }) => addressKeys.includes(key));
  return (people ?? ofTeams)?.at ?? null;
}

function isFilled(value: YamlNode): value is Mapping {
  return value.kind === 'mapping' && value.entries.length > 0;
}
