// What a field says about its answers: options, pattern, least and most.

import { capitalize, joinCode, quoted } from '../../base/format-words.ts';
import { maxMatchedLength, minLimit, type PatternError, patternError } from '../pattern.ts';
import type { Field, FieldType } from '../types.ts';
import { listOfDistinct, valuesOf } from '../yaml/parse-list.ts';
import { parseKey } from '../yaml/parse-mapping.ts';
import { parseFlag, parseLine, parseText, parseWord } from '../yaml/parse-value.ts';
import { type Parsed, type Parser, problemAt } from '../yaml/parsed.ts';
import { holdsItems, locationOf, type Mapping, valueAt, type YamlNode } from '../yaml/yaml-node.ts';
import {
  boundReader,
  type ConstraintKey,
  constraintKeys,
  mayHave,
  typesWith,
} from './constraint-keys.ts';

type Constraints = Pick<Field, ConstraintKey>;

export function* parseConstraints(mapping: Mapping, type: FieldType): Parsed<Constraints> {
  yield* refuseMisplaced(mapping, type);
  function* read<T>(key: ConstraintKey, reader: Parser<T>): Parsed<T | undefined> {
    return mayHave(type, key) ? yield* parseKey(mapping, key, reader) : undefined;
  }
  const placeholder = yield* read('placeholder', placeholderReader(type));
  const value = yield* read('value', placeholderReader(type));
  const render = yield* read('render', parseWord);
  const options = mayHave(type, 'options') ? yield* parseOptions(mapping, type) : undefined;
  const multiple = yield* read('multiple', parseFlag);
  const pattern = yield* read('pattern', parsePattern);
  const min = yield* read('min', boundReader(type));
  const max = yield* read('max', boundReader(type));
  if (min !== undefined && max !== undefined && min > max) {
    yield problemAt(
      locationOf(mapping, 'min'),
      `\`min\`, ${min}, lies above \`max\`, ${max}.`,
      'Write the lower of the two under `min`.',
    );
  }
  return {
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(value === undefined ? {} : { value }),
    ...(render === undefined ? {} : { render }),
    ...(options === undefined ? {} : { options }),
    ...(multiple === undefined ? {} : { multiple }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

/** GitHub shows several lines of it only in an area of several lines. */
function placeholderReader(type: FieldType): Parser<string> {
  return type === 'textarea' || type === 'list' ? parseText : parseLine;
}

function* refuseMisplaced(mapping: Mapping, type: FieldType): Parsed<void> {
  for (const { key, at } of mapping.entries) {
    const misplaced = constraintKeys.find((known) => known === key && !mayHave(type, known));
    if (misplaced === undefined) continue;
    yield problemAt(
      at,
      `A field of type \`${type}\` has no \`${key}\`.`,
      `Leave \`${key}\` out, or write a type that has it: ${joinCode(typesWith(misplaced), 'or')}.`,
    );
  }
}

function* parseOptions(mapping: Mapping, type: FieldType): Parsed<readonly string[] | undefined> {
  const options = yield* parseKey(mapping, 'options', listOfDistinct(parseWord));
  const written = valueAt(mapping, 'options');
  if (written === undefined || (options?.length === 0 && !holdsItems(written))) {
    yield problemAt(
      written?.at ?? mapping.at,
      `A field of type \`${type}\` has no options to choose from.`,
      'Add them: `options: [first, second]`.',
    );
  }
  for (const { value, at } of options ?? []) {
    if (type !== 'dropdown' || value.toLowerCase() !== 'none') continue;
    yield problemAt(
      at,
      'GitHub keeps the option `None` for choosing nothing.',
      'Write `required: false` and leave this option out, or name it otherwise, such as `Not needed`.',
    );
  }
  return options && valuesOf(options);
}

const errors = {
  broken: {
    message: 'is not a regular expression',
    remedy:
      'Write one as JavaScript knows them, between single quotes; a sign such as `(`, `[` or `+` that is meant as itself needs a `\\` before it.',
  },
  nested: {
    message: 'repeats what can itself go several ways, and could keep a run busy for ever',
    remedy: 'Repeat only what is fixed: `a+` for `(a+)+`, `[ab]*` for `(a|b)*`.',
  },
  manifold: {
    message: 'could be tried in too many ways, and keep a run busy for long',
    remedy: `Use at most three repetitions without an end, or say how many: \`\\d{1,4}\` for \`\\d+\`; answers of up to ${maxMatchedLength} characters are tried, with three of them ${minLimit}.`,
  },
} satisfies Record<PatternError, { readonly message: string; readonly remedy: string }>;

function* parsePattern(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const pattern = yield* parseLine(tree, subject);
  const fault = pattern === undefined ? null : patternError(pattern);
  if (pattern === undefined || fault === null) return pattern;
  const { message, remedy } = errors[fault];
  yield problemAt(tree.at, `${capitalize(subject)} ${message}: ${quoted(pattern)}.`, remedy);
  return undefined;
}
