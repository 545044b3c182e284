// The names of labels that a repository may change. No two of them may be confused.

import { normalize, quoted } from '../../base/format-words.ts';
import { group } from '../kinds/group.ts';
import { camelCase, type ValueOf, withDefault } from '../kinds/keys.ts';
import { emptyValue, type Kind, refine } from '../kinds/kind.ts';
import { line } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { Mapping, SourceLocation } from '../yaml/yaml-node.ts';

/** Cannot be renamed: Baton looks for the weekly report by it before it reads the configuration. */
export const reportLabel = 'handoff-report';

/** GitHub's limit, in characters. */
export const maxLabelLength = 50;

/** Labels by which Baton finds its issues before it reads the configuration. */
const fixed = /^handoff(?:$|\/|-feedback$|-report$|-question$)/i;

export const labelName: Kind<string> = {
  ...refine(line, function* (name, tree) {
    yield* rejectUnusable(name, tree.at);
    return name;
  }),
  name: 'label',
  schema: {
    type: 'string',
    allOf: [
      line.schema,
      { pattern: `^\\s*(\\S|\\S[^\\r\\n]{0,${maxLabelLength - 2}}\\S)\\s*$` },
      { not: { pattern: '^\\s*[hH][aA][nN][dD][oO][fF][fF](\\s*$|/)' } },
    ],
  },
};

/** Keeps the trailing space of `team: "squad: "`. */
const prefix: Kind<string> = {
  ...labelName,
  name: 'prefix of a label',
  *parse(tree, subject) {
    const name = yield* labelName.parse(tree, subject);
    return name && tree.kind === 'scalar' ? `${tree.value}`.trimStart() : name;
  },
};

const forStatus = (status: string) =>
  withDefault(labelName, status, `The label of handoffs that are ${status}.`);

const keys = {
  initiated: forStatus('initiated'),
  accepted: forStatus('accepted'),
  returned: forStatus('returned'),
  completed: forStatus('completed'),
  cancelled: forStatus('cancelled'),
  incomplete: withDefault(labelName, 'incomplete', 'The label of forms with missing answers.'),
  on_hold: withDefault(labelName, 'on-hold', 'The label of handoffs on hold.'),
  overdue: withDefault(labelName, 'overdue', 'The label of handoffs past a time limit.'),
  team: withDefault(
    prefix,
    'team/',
    "The prefix of a receiving team's label, before the team's id.",
  ),
};

export type LabelNames = ValueOf<typeof keys>;
type LabelKey = keyof LabelNames;

/** Name of the value to key in the file. */
const writtenKeys = new Map(Object.keys(keys).map((key) => [camelCase(key), key]));
const labelKeys = [...writtenKeys.keys()].filter(isLabelKey);

const anyNames = group(keys, { check: rejectClashes });

export const labels: Kind<LabelNames> = {
  ...anyNames,
  *parse(tree, subject) {
    if (tree.kind !== 'mapping') {
      return yield* anyNames.parse(tree, subject);
    }
    const isFixed = ({ key }: { readonly key: string }) => fixed.test(key);
    for (const { key, at } of tree.entries.filter(isFixed)) {
      yield problemAt(
        at,
        `The label ${quoted(key)} cannot be renamed: Baton finds handoffs by it.`,
        'Remove the line.',
      );
    }
    const entries = tree.entries.filter((entry) => !isFixed(entry));
    return yield* anyNames.parse({ ...tree, entries }, subject);
  },
};

export const defaultLabels = emptyValue(labels);

function* rejectUnusable(name: string, at: SourceLocation): Parsed<void> {
  const length = [...name].length;
  if (fixed.test(name)) {
    yield problemAt(
      at,
      `The label ${quoted(name)} already has a meaning of its own.`,
      'Choose another name.',
    );
  }
  if (length > maxLabelLength) {
    yield problemAt(
      at,
      `The label ${quoted(name)} has ${length} characters, and GitHub allows ${maxLabelLength}.`,
      'Choose a shorter name.',
    );
  }
}

interface Rename {
  readonly key: LabelKey;
  readonly name: string;
  readonly at: SourceLocation;
}

function* rejectClashes(names: LabelNames, written: Mapping): Parsed<void> {
  const renames = written.entries.flatMap((entry) => {
    const key = camelCase(entry.key);
    return isLabelKey(key) ? [{ key, name: names[key], at: entry.value.at }] : [];
  });
  yield* rejectTwins(renames, names);
  yield* rejectTeamLabels(renames, names);
}

/** Reports the later of two renames, or the one that takes a default name. */
function* rejectTwins(renames: readonly Rename[], names: LabelNames): Parsed<void> {
  for (const [index, { key, name, at }] of renames.entries()) {
    const later = renames.slice(index + 1).map((rename) => rename.key);
    const twin = labelKeys.find(
      (other) =>
        other !== key && !later.includes(other) && normalize(names[other]) === normalize(name),
    );
    if (twin === undefined) {
      continue;
    }
    yield problemAt(
      at,
      `The label ${quoted(name)} would be both \`${writtenKeys.get(twin)}\` and \`${writtenKeys.get(key)}\`.`,
      'Choose a name for each. Letter case makes no difference.',
    );
  }
}

function* rejectTeamLabels(renames: readonly Rename[], names: LabelNames): Parsed<void> {
  const start = normalize(names.team);
  const startsSo = (name: string) => normalize(name).startsWith(start);
  const team = renames.find(({ key }) => key === 'team');
  if (team === undefined) {
    for (const { name, at } of renames.filter((rename) => startsSo(rename.name))) {
      yield problemAt(
        at,
        `The label ${quoted(name)} looks like the label of a team, which starts with \`${names.team}\`.`,
        'Choose a name with another start.',
      );
    }
    return;
  }
  const others = labelKeys.filter((key) => key !== 'team').map((key) => names[key]);
  const taken = ['handoff/', ...others].find(startsSo);
  if (taken === undefined) {
    return;
  }
  yield problemAt(
    team.at,
    `The prefix ${quoted(team.name)} of team labels is also the start of the label ${quoted(taken)}.`,
    'Choose a prefix that no other label has, such as `team/`.',
  );
}

function isLabelKey(text: string): text is LabelKey {
  return writtenKeys.has(text);
}
