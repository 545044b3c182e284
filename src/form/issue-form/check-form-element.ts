// One element of an issue form, by GitHub's rules.

import { joinCode, normalize, quoted } from '../../base/format-words.ts';
import { listParser } from '../../config/yaml/parse-list.ts';
import { parseKey, parseMapping } from '../../config/yaml/parse-mapping.ts';
import {
  parseFlag,
  parseLine,
  parseText,
  parseWord,
  wholeNumberParser,
  wordParser,
} from '../../config/yaml/parse-value.ts';
import { type Located, type Parsed, type Parser, problemAt } from '../../config/yaml/parsed.ts';
import {
  isEmpty,
  locationOf,
  type Mapping,
  valueAt,
  type YamlNode,
} from '../../config/yaml/yaml-node.ts';
import { mayBeEmpty, numberAsText, quotedText } from './quoted-text.ts';

export interface FormElement {
  readonly type: ElementType;
  readonly id?: Located<string>;
  readonly label?: Located<string>;
  /** checkboxes: the labels of the boxes. */
  readonly boxes: readonly Located<string>[];
}

interface Kind {
  readonly attributes: readonly string[];
  readonly demanded: readonly string[];
  readonly validations: readonly string[];
}

const kinds = {
  markdown: { attributes: ['value'], demanded: ['value'], validations: [] },
  input: {
    attributes: ['label', 'description', 'placeholder', 'value'],
    demanded: ['label'],
    validations: ['required'],
  },
  textarea: {
    attributes: ['label', 'description', 'placeholder', 'value', 'render'],
    demanded: ['label'],
    validations: ['required'],
  },
  dropdown: {
    attributes: ['label', 'description', 'options', 'multiple', 'default'],
    demanded: ['label', 'options'],
    validations: ['required'],
  },
  checkboxes: {
    attributes: ['label', 'description', 'options'],
    demanded: ['label', 'options'],
    // Each box has its own `required`; GitHub documents this key all the same.
    validations: ['required'],
  },
  upload: {
    attributes: ['label', 'description'],
    demanded: ['label'],
    validations: ['required', 'accept'],
  },
} as const satisfies Readonly<Record<string, Kind>>;
type ElementType = keyof typeof kinds;

const types: readonly ElementType[] = [
  'markdown',
  'input',
  'textarea',
  'dropdown',
  'checkboxes',
  'upload',
];

const parseType = wordParser(types);

export function* checkElement(tree: YamlNode): Parsed<FormElement | undefined> {
  const element = yield* parseMapping(tree, 'an element', [
    'type',
    'id',
    'attributes',
    'validations',
  ]);
  if (element === undefined) {
    return undefined;
  }
  if (valueAt(element, 'type') === undefined) {
    yield problemAt(element.at, 'The element has no `type`.', `Add one: ${joinCode(types, 'or')}.`);
  }
  const type = yield* parseKey(element, 'type', parseType);
  if (type === undefined) {
    return undefined;
  }
  const id = yield* parseKey(element, 'id', parseId);
  const { label, boxes } = yield* checkAttributes(element, type);
  const validations = valueAt(element, 'validations');
  if (validations !== undefined) {
    yield* checkValidations(validations, type);
  }
  return {
    type,
    ...(id === undefined ? {} : { id: { value: id, at: locationOf(element, 'id') } }),
    ...(label === undefined ? {} : { label }),
    boxes,
  };
}

function* parseId(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const id = yield* parseWord(tree, subject);
  if (id === undefined || /^[A-Za-z0-9_-]+$/.test(id)) {
    return id;
  }
  yield problemAt(
    tree.at,
    `The id ${quoted(id)} is not valid on GitHub.`,
    'Use letters, digits, `_` and `-`.',
  );
  return undefined;
}

const parsers: Readonly<Record<string, Parser<unknown>>> = {
  description: mayBeEmpty(quotedText(parseText)),
  placeholder: mayBeEmpty(quotedText(parseText)),
  render: parseLine,
  multiple: parseFlag,
  default: wholeNumberParser(0, 1000),
  required: parseFlag,
  accept: parseLine,
};

function* checkAttributes(
  element: Mapping,
  type: ElementType,
): Parsed<Pick<FormElement, 'label' | 'boxes'>> {
  const { attributes: known, demanded }: Kind = kinds[type];
  const written = valueAt(element, 'attributes');
  const attributes =
    written && (yield* parseMapping(written, `the \`attributes\` of \`${type}\``, known));
  if (written !== undefined && attributes === undefined) {
    return { boxes: [] };
  }
  for (const key of demanded) {
    if (attributes !== undefined && valueAt(attributes, key) !== undefined) {
      continue;
    }
    yield problemAt(
      written?.at ?? element.at,
      `The element has no \`${key}\`.`,
      `Add \`${key}\` under its \`attributes\`: GitHub requires it.`,
    );
  }
  if (attributes === undefined) {
    return { boxes: [] };
  }
  for (const { key, value } of attributes.entries) {
    const reader = parsers[key];
    if (reader !== undefined && known.includes(key)) {
      yield* reader(value, `\`${key}\``);
    }
  }
  const options = known.includes('options') ? yield* checkOptions(attributes, type) : [];
  // The text of a `markdown` element; the prefilled text of another may be empty.
  if (type === 'markdown') {
    yield* parseKey(attributes, 'value', quotedText(parseText));
  }
  const label = yield* readLabel(attributes, type);
  return { ...(label === undefined ? {} : { label }), boxes: type === 'checkboxes' ? options : [] };
}

function* readLabel(attributes: Mapping, type: ElementType): Parsed<Located<string> | undefined> {
  const label =
    type === 'markdown' ? undefined : yield* parseKey(attributes, 'label', quotedText(parseLine));
  if (label === undefined) {
    return undefined;
  }
  const at = locationOf(attributes, 'label');
  if ((type === 'input' || type === 'textarea') && /pass[\s_-]*w(?:or)?d/i.test(label)) {
    yield problemAt(
      at,
      `GitHub rejects forms that ask for a password, as the label ${quoted(label)} does.`,
      'Hand secrets over by other means, and ask here where they are kept.',
    );
  }
  return { value: label, at };
}

function* checkOptions(attributes: Mapping, type: ElementType): Parsed<readonly Located<string>[]> {
  const tree = valueAt(attributes, 'options');
  if (tree === undefined) {
    return [];
  }
  const read = type === 'checkboxes' ? readBox : numberAsText(quotedText(parseLine));
  const options = (yield* listParser(read)(tree, '`options`')) ?? [];
  if (isEmpty(tree) || (tree.kind === 'list' && tree.items.length === 0)) {
    yield problemAt(tree.at, 'There are no options to choose from.', 'List them under `options`.');
  }
  for (const [index, { value, at }] of options.entries()) {
    const before = options.slice(0, index);
    // GitHub compares options by letter case.
    if (before.some((other) => other.value === value)) {
      yield problemAt(at, `The option ${quoted(value)} is listed twice.`, 'Remove one of the two.');
    }
    if (type === 'dropdown' && normalize(value) === 'none') {
      yield problemAt(
        at,
        'GitHub keeps the option `None` for choosing nothing.',
        'Remove it: GitHub adds it where the field is not required.',
      );
    }
  }
  yield* checkDefault(attributes, options.length);
  return options;
}

/** Counts from 0. */
function* checkDefault(attributes: Mapping, count: number): Parsed<void> {
  const tree = valueAt(attributes, 'default');
  const place = tree?.kind === 'scalar' ? tree.value : undefined;
  if (tree === undefined || typeof place !== 'number' || place < count || count === 0) {
    return;
  }
  yield problemAt(
    tree.at,
    `There is no option ${place}: the first of the ${count} is 0.`,
    `Write a number from 0 to ${count - 1}.`,
  );
}

function* readBox(tree: YamlNode): Parsed<string | undefined> {
  const box = yield* parseMapping(tree, 'an option of `checkboxes`', ['label', 'required']);
  if (box === undefined) {
    return undefined;
  }
  if (valueAt(box, 'label') === undefined) {
    yield problemAt(box.at, 'The box has no `label`.', 'Write `- label: What is ticked`.');
  }
  yield* parseKey(box, 'required', parseFlag);
  return yield* parseKey(box, 'label', quotedText(parseLine));
}

function* checkValidations(tree: YamlNode, type: ElementType): Parsed<void> {
  const { validations: known }: Kind = kinds[type];
  if (known.length === 0) {
    yield problemAt(
      tree.at,
      `An element of type \`${type}\` has no \`validations\`.`,
      'Remove them.',
    );
    return;
  }
  const validations = yield* parseMapping(tree, `the \`validations\` of \`${type}\``, known);
  for (const { key, value } of validations?.entries ?? []) {
    const reader = parsers[key];
    if (reader !== undefined && known.includes(key)) {
      yield* reader(value, `\`${key}\``);
    }
  }
}
