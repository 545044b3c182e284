// Brings together the teams that templates name and those that `config.yml` lists.

import { quoted } from '../base/format-words.ts';
import { nearest } from '../base/suggest.ts';
import { maxLabelLength } from './default-labels.ts';
import type { DraftTemplate } from './parse/parse-template.ts';
import { emptyTeam, sameLogin } from './team.ts';
import type { Team, Template } from './types.ts';
import { type Located, type Parsed, problemAt } from './yaml/parsed.ts';

export interface JoinedTeams {
  /** They name their teams in the letter case of `teams`. */
  readonly templates: readonly Template[];
  /** Those that are listed, and those that templates name without their being listed anywhere. */
  readonly teams: readonly Team[];
}

export interface Drafts {
  readonly templates: readonly DraftTemplate[];
  readonly listed: readonly Located<Team>[];
  /** What a team's label begins with. */
  readonly prefix: string;
}

export function* joinTeams({ templates, listed, prefix }: Drafts): Parsed<JoinedTeams> {
  const teams = [...listed];
  const named = templates.flatMap(({ template, fromAt, toAt }) => [
    { value: template.from, at: fromAt },
    { value: template.to, at: toAt },
  ]);
  for (const { value: id, at } of named) {
    if (!teams.some((team) => sameLogin(team.value.id, id))) {
      teams.push({ value: emptyTeam(id), at });
    }
  }
  for (const { value, at } of teams) {
    const length = [...prefix, ...value.id].length;
    if (length <= maxLabelLength) continue;
    yield problemAt(
      at,
      `The label ${quoted(prefix + value.id)} would have ${length} characters, and GitHub allows ${maxLabelLength}.`,
      'Give the team a shorter name.',
    );
  }
  const asListed = (id: string) =>
    teams.find((team) => sameLogin(team.value.id, id))?.value.id ?? id;
  return {
    templates: templates.map(({ template }) => ({
      ...template,
      from: asListed(template.from),
      to: asListed(template.to),
    })),
    teams: teams.map((team) => team.value),
  };
}

/** Where `config.yml` lists teams at all, one that it leaves out is mostly one misspelt. */
export function* refuseUnlisted(
  { template, fromAt, toAt }: DraftTemplate,
  listed: readonly Located<Team>[],
): Parsed<void> {
  if (listed.length === 0) return;
  const ids = listed.map((team) => team.value.id);
  for (const { id, at } of [
    { id: template.from, at: fromAt },
    { id: template.to, at: toAt },
  ]) {
    if (id === '' || ids.some((other) => sameLogin(other, id))) continue;
    const meant = nearest(id, ids);
    yield problemAt(
      at,
      `The team ${quoted(id)} is not among the \`teams\` of \`config.yml\`.`,
      meant ? `Did you mean \`${meant}\`?` : `List it there, be it without members: \`${id}: {}\`.`,
    );
  }
}
