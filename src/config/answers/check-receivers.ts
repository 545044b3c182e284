// Rules of `labels` and `assign` across files: no label means something else, and those assigned are of a
// team that can receive the handoff.

import { normalize, quoted } from '../../base/format-words.ts';
import { joinList } from '../../base/join-list.ts';
import type { LabelNames } from '../keys/labels.ts';
import type { Team } from '../keys/settings.ts';
import type { DraftTemplate } from '../keys/template.ts';
import { isMember, sameLogin } from '../teams/team.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { type SourceLocation, valueAt, type YamlNode } from '../yaml/yaml-node.ts';
import { possibleValues } from './by-answer.ts';

export function* checkReceivers(
  drafts: readonly DraftTemplate[],
  { teams, labels }: { readonly teams: readonly Team[]; readonly labels: LabelNames },
): Parsed<void> {
  for (const { template, written } of drafts) {
    const own = Object.entries(labels).flatMap(([key, name]) => (key === 'team' ? [] : [name]));
    for (const name of possibleValues(template.labels).flat()) {
      const isOwn = own.some((one) => normalize(one) === normalize(name));
      if (isOwn || normalize(name).startsWith(normalize(labels.team))) {
        yield problemAt(
          placeOf(valueAt(written, 'labels'), name) ?? written.at,
          `The label ${quoted(name)} already has a meaning of its own.`,
          'Choose another name.',
        );
      }
    }
    const receivers = teams.filter(({ id }) =>
      possibleValues(template.to).some((one) => sameLogin(one, id)),
    );
    // A member known only to GitHub may be the missing one.
    const areKnown =
      template.to !== '' && receivers.every(({ githubTeam }) => githubTeam === undefined);
    for (const login of areKnown ? namedIn(template.assign) : []) {
      if (!receivers.some((team) => isMember(team, login))) {
        yield problemAt(
          placeOf(valueAt(written, 'assign'), login) ?? written.at,
          `\`assign\` names ${quoted(login)}, who is not in ${joinList(possibleValues(template.to), { last: 'or' })}.`,
          'Write the login as under `members` of the team, or add it there.',
        );
      }
    }
  }
}

function namedIn(assign: DraftTemplate['template']['assign']): readonly string[] {
  return possibleValues(assign).flatMap((one) => (typeof one === 'string' ? [] : one));
}

/** Of a value anywhere below the node. */
function placeOf(node: YamlNode | undefined, text: string): SourceLocation | undefined {
  switch (node?.kind) {
    case 'scalar':
      return node.source === text || node.value === text ? node.at : undefined;
    case 'list':
      return node.items.map((item) => placeOf(item, text)).find((at) => at !== undefined);
    case 'mapping':
      return node.entries.map(({ value }) => placeOf(value, text)).find((at) => at !== undefined);
    default:
      return undefined;
  }
}
