// Rules of `opens` across files: the sending team has a time zone, and the form that Baton opens waits for a
// person.

import { quoted } from '../../base/format-words.ts';
import { publicField } from '../answers/named-field.ts';
import type { DraftTemplate } from '../keys/template.ts';
import { sameLogin } from '../teams/team.ts';
import type { Team, Template } from '../types.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { itemsOf, locationOf, valueAt, withNodes, type YamlNode } from '../yaml/yaml-node.ts';

/** @param listed the teams of `config.yml` */
export function* checkOpens(
  drafts: readonly DraftTemplate[],
  listed: readonly Team[],
): Parsed<void> {
  for (const { template, written } of drafts) {
    const tree = valueAt(written, 'opens');
    if (template.opens === undefined || tree === undefined) {
      continue;
    }
    const team = listed.find(({ id }) => sameLogin(id, template.from));
    if (template.from !== '' && team?.calendar === undefined) {
      yield problemAt(
        locationOf(written, 'opens'),
        `\`opens\` needs a time zone, and the team ${quoted(template.from)} has no \`calendar\`.`,
        `Add it to the team in \`config.yml\`: \`${template.from}: { calendar: { timezone: Europe/Berlin } }\`.`,
      );
    }
    yield* checkKept(template, tree);
  }
}

function* checkKept({ fields, opens }: Template, tree: YamlNode): Parsed<void> {
  const keep = opens?.keep ?? [];
  const list = tree.kind === 'mapping' ? valueAt(tree, 'keep') : undefined;
  for (const { value, node } of withNodes(keep, itemsOf(list))) {
    yield* publicField({ name: value, at: node.at }, fields);
  }
  if (!fields.some((field) => field.required === true && !keep.includes(field.id))) {
    yield problemAt(
      list?.at ?? tree.at,
      'The form that Baton opens would be complete before anyone has read it.',
      'Make a field `required` that `keep` does not name.',
    );
  }
}
