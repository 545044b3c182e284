// Combines the teams that templates name with those that `config.yml` lists.

import { quoted } from '../../base/format-words.ts';
import { didYouMean } from '../../base/suggest.ts';
import { mapValues, possibleValues } from '../answers/by-answer.ts';
import { maxLabelLength } from '../keys/labels.ts';
import { type DraftTemplate, partyAt } from '../keys/template.ts';
import type { Team, Template } from '../types.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { entriesOf, type SourceLocation, valueAt, type YamlNode } from '../yaml/yaml-node.ts';
import { emptyTeam, sameLogin } from './team.ts';

export interface JoinedTeams {
  /** They name their teams in the letter case of `teams`. */
  readonly templates: readonly Template[];
  /** The listed teams, and those that only templates name. */
  readonly teams: readonly Team[];
}

export interface Drafts {
  readonly drafts: readonly DraftTemplate[];
  readonly listed: readonly Team[];
  /** The file that lists the teams. */
  readonly settings: YamlNode | undefined;
  /** The first part of a team's label. */
  readonly prefix: string;
}

interface NamedTeam {
  readonly id: string;
  readonly at: SourceLocation;
}

export function* joinTeams({ drafts, listed, settings, prefix }: Drafts): Parsed<JoinedTeams> {
  const teams = [...listed];
  const added: NamedTeam[] = [];
  for (const { id, at } of drafts.flatMap(partiesOf)) {
    if (teams.some((team) => sameLogin(team.id, id))) {
      continue;
    }
    teams.push(emptyTeam(id));
    added.push({ id, at });
  }
  yield* rejectLongIds([...listedIn(settings), ...added], prefix);
  const asListed = (id: string) => teams.find((team) => sameLogin(team.id, id))?.id ?? id;
  return {
    templates: drafts.map(({ template }) => ({
      ...template,
      from: asListed(template.from),
      to: mapValues(template.to, asListed),
    })),
    teams,
  };
}

function partiesOf({ template, written }: DraftTemplate): readonly NamedTeam[] {
  return [
    { id: template.from, at: partyAt(written, 'from') },
    ...receiversOf({ template, written }),
  ];
}

function receiversOf({ template, written }: DraftTemplate): readonly NamedTeam[] {
  const at = partyAt(written, 'to');
  const entries = ['to', 'receiving_team'].flatMap((key) => entriesOf(valueAt(written, key)));
  return possibleValues(template.to).map((id) => ({
    id,
    at: entries.find(({ key, value }) => key !== 'by' && isNamed(value, id))?.value.at ?? at,
  }));
}

function isNamed(node: YamlNode, id: string): boolean {
  return node.kind === 'scalar' && node.source === id;
}

function listedIn(settings: YamlNode | undefined): readonly NamedTeam[] {
  const teams = entriesOf(settings).find(({ key }) => key === 'teams')?.value;
  return entriesOf(teams).map(({ key, at }) => ({ id: key, at }));
}

function* rejectLongIds(teams: readonly NamedTeam[], prefix: string): Parsed<void> {
  for (const { id, at } of teams) {
    const length = [...prefix, ...id].length;
    if (length <= maxLabelLength) {
      continue;
    }
    yield problemAt(
      at,
      `The label ${quoted(prefix + id)} would have ${length} characters, and GitHub allows ${maxLabelLength}.`,
      'Give the team a shorter name.',
    );
  }
}

/** If `config.yml` lists teams at all, an unlisted team is most likely a typing error. */
export function* rejectUnlisted(draft: DraftTemplate, listed: readonly Team[]): Parsed<void> {
  if (listed.length === 0) {
    return;
  }
  const ids = listed.map((team) => team.id);
  for (const { id, at } of partiesOf(draft)) {
    if (id === '' || ids.some((other) => sameLogin(other, id))) {
      continue;
    }
    yield problemAt(
      at,
      `The team ${quoted(id)} is not among the \`teams\` of \`config.yml\`.`,
      didYouMean(id, ids, `List it there, even without members: \`${id}: {}\`.`),
    );
  }
}
