// Names that a repository gives to Baton's labels, none of which may be taken for another.

import { normalize, quoted } from '../../base/format-words.ts';
import { defaultLabels, maxLabelLength } from '../default-labels.ts';
import type { LabelNames } from '../types.ts';
import { parseMapping } from '../yaml/parse-mapping.ts';
import { parseLine } from '../yaml/parse-value.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { Mapping, MappingEntry, SourceLocation, YamlNode } from '../yaml/yaml-node.ts';

type Key = keyof LabelNames;

interface Rename {
  readonly key: Key;
  readonly name: string;
  readonly at: SourceLocation;
}

const keys = Object.keys(defaultLabels);

/** Names by which an issue is known to be ours before anything is read. */
const fixed = /^handoff(?:$|\/|-feedback$|-report$)/i;

export function* parseLabels(tree: YamlNode, subject: string): Parsed<LabelNames | undefined> {
  if (tree.kind === 'mapping') yield* refuseFixed(tree);
  const mapping = yield* parseMapping(withoutFixed(tree), subject, keys);
  const renames: Rename[] = [];
  for (const entry of mapping?.entries ?? []) {
    const rename = yield* parseRename(entry);
    if (rename) renames.push(rename);
  }
  const labels = {
    ...defaultLabels,
    ...Object.fromEntries(renames.map(({ key, name }) => [key, name])),
  };
  yield* refuseTwins(renames, labels);
  yield* refuseTakenForTeams(renames, labels);
  return labels;
}

function* refuseFixed({ entries }: Mapping): Parsed<void> {
  for (const { key, at } of entries.filter((entry) => fixed.test(entry.key))) {
    yield problemAt(
      at,
      `The label ${quoted(key)} cannot be renamed: handoffs are known by it.`,
      'Leave the line out.',
    );
  }
}

function withoutFixed(tree: YamlNode): YamlNode {
  return tree.kind === 'mapping'
    ? { ...tree, entries: tree.entries.filter(({ key }) => !fixed.test(key)) }
    : tree;
}

function* parseRename({ key, value }: MappingEntry): Parsed<Rename | undefined> {
  if (!isKey(key)) return undefined;
  const line = yield* parseLine(value, `\`${key}\``);
  if (line === undefined) return undefined;
  // The space in `team: "squad: "` belongs to the label.
  const name = value.kind === 'scalar' && key === 'team' ? `${value.value}`.trimStart() : line;
  const length = [...name].length;
  if (fixed.test(name)) {
    yield problemAt(
      value.at,
      `The label ${quoted(name)} has a meaning of its own and cannot stand for \`${key}\`.`,
      'Choose another name.',
    );
  }
  if (length > maxLabelLength) {
    yield problemAt(
      value.at,
      `The label ${quoted(name)} has ${length} characters, and GitHub allows ${maxLabelLength}.`,
      'Choose a shorter name.',
    );
  }
  return { key, name, at: value.at };
}

/** Told at the later of two renames, or at the one that takes a name left as it was. */
function* refuseTwins(renames: readonly Rename[], labels: LabelNames): Parsed<void> {
  for (const [index, { key, name, at }] of renames.entries()) {
    const later = renames.slice(index + 1).map((rename) => rename.key);
    const twin = keys
      .filter(isKey)
      .find((k) => k !== key && !later.includes(k) && normalize(labels[k]) === normalize(name));
    if (twin === undefined) continue;
    yield problemAt(
      at,
      `The label ${quoted(name)} would stand for both \`${twin}\` and \`${key}\`.`,
      'Choose a name for each; letter case makes no difference.',
    );
  }
}

function* refuseTakenForTeams(renames: readonly Rename[], labels: LabelNames): Parsed<void> {
  const prefix = normalize(labels.team);
  const prefixed = (name: string) => normalize(name).startsWith(prefix);
  const team = renames.find(({ key }) => key === 'team');
  if (team === undefined) {
    for (const { name, at } of renames.filter((rename) => prefixed(rename.name))) {
      yield problemAt(
        at,
        `The label ${quoted(name)} would be taken for that of a team, which begins with \`${labels.team}\`.`,
        'Choose a name that begins otherwise.',
      );
    }
    return;
  }
  const others = keys.filter(isKey).filter((key) => key !== 'team');
  const taken = ['handoff/', ...others.map((key) => labels[key])].find(prefixed);
  if (taken === undefined) return;
  yield problemAt(
    team.at,
    `The labels of teams would begin with ${quoted(team.name)}, as the label ${quoted(taken)} does.`,
    'Choose a beginning that no other label has, such as `team/`.',
  );
}

function isKey(text: string): text is Key {
  return keys.includes(text);
}
