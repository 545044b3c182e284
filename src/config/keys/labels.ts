// The names of labels that a repository may change. No two of them may be confused.

import { normalize, quoted } from '../../base/format-words.ts';
import { group } from '../kinds/group.ts';
import { camelCase, type ValueOf, withDefault } from '../kinds/keys.ts';
import { emptyValue, type Kind, refine } from '../kinds/kind.ts';
import { line } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { entriesOf, type Mapping, valueAt, type YamlNode } from '../yaml/yaml-node.ts';

/** Cannot be renamed: Baton looks for the weekly report by it before it reads the configuration. */
export const reportLabel = 'handoff-report';

/** GitHub's limit, in characters. */
export const maxLabelLength = 50;

/** Labels by which Baton finds its issues before it reads the configuration. */
const fixed = /^handoff(?:$|\/|-feedback$|-report$|-question$)/i;

export const labelName: Kind<string> = {
  ...refine(line, rejectUnusable),
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

const anyNames = group(keys, { check: rejectClashes });

export const labels: Kind<LabelNames> = {
  ...anyNames,
  *parse(tree, subject) {
    for (const { key, at } of entriesOf(tree).filter(isFixed)) {
      yield problemAt(
        at,
        `The label ${quoted(key)} cannot be renamed: Baton finds handoffs by it.`,
        'Remove the line.',
      );
    }
    const entries = entriesOf(tree).filter((entry) => !isFixed(entry));
    return yield* anyNames.parse(tree.kind === 'mapping' ? { ...tree, entries } : tree, subject);
  },
};

function isFixed({ key }: { readonly key: string }): boolean {
  return fixed.test(key);
}

export const defaultLabels = emptyValue(labels);

function* rejectUnusable(name: string, { at }: YamlNode): Parsed<void> {
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

/** Reports the later of two renames, or the one that takes a default name. */
function* rejectClashes(names: LabelNames, written: Mapping): Parsed<void> {
  const nameOf = new Map(Object.entries(names));
  const all = Object.keys(keys).map((key) => ({ key, name: nameOf.get(camelCase(key)) ?? '' }));
  const taken = all.filter(({ key }) => valueAt(written, key) === undefined);
  const others = ['handoff/', ...all.flatMap(({ key, name }) => (key === 'team' ? [] : name))];
  const startsAsTeam = (name: string) => normalize(name).startsWith(normalize(names.team));
  for (const { key, value } of written.entries) {
    const name = all.find((one) => one.key === key)?.name;
    if (name === undefined) {
      continue;
    }
    const twin = taken.find((one) => normalize(one.name) === normalize(name));
    taken.push({ key, name });
    if (twin !== undefined) {
      yield problemAt(
        value.at,
        `The label ${quoted(name)} would be both \`${twin.key}\` and \`${key}\`.`,
        'Choose a name for each. Letter case makes no difference.',
      );
    }
    const isPrefix = key === 'team';
    const clash = isPrefix ? others.find(startsAsTeam) : startsAsTeam(name) && name;
    if (clash && (isPrefix || valueAt(written, 'team') === undefined)) {
      yield problemAt(
        value.at,
        `The label ${quoted(clash)} starts with ${quoted(names.team)}, the prefix of team labels.`,
        isPrefix
          ? 'Choose a prefix that no other label has, such as `team/`.'
          : 'Choose a name with another start.',
      );
    }
  }
}
