// Which constraints each field type may have, and of which kind they are.

import { joinCode, quoted } from '../../base/format-words.ts';
import { listOf } from '../kinds/collections.ts';
import { type Kind, refine } from '../kinds/kind.ts';
import { flag, line, number, text, wholeNumber, word } from '../kinds/scalars.ts';
import { maxMatchedLength, minLimit, type PatternError, patternError } from '../pattern.ts';
import { problemAt } from '../yaml/parsed.ts';
import { itemsOf, type Mapping, textAt } from '../yaml/yaml-node.ts';
import { date } from './dates.ts';

export const fieldTypes = [
  'text',
  'textarea',
  'number',
  'money',
  'date',
  'url',
  'email',
  'user',
  'list',
  'dropdown',
  'checkboxes',
  'attachments',
] as const;
export type FieldType = (typeof fieldTypes)[number];

type KindsByType<T> = Readonly<Partial<Record<FieldType, Kind<T>>>>;

/** A key that only fields of these types may have. */
interface Constraint<T> extends Kind<T> {
  readonly byType: KindsByType<T>;
}

function constraint<T>(byType: KindsByType<T>): Constraint<T> {
  const types = fieldTypes.filter((type) => byType[type] !== undefined);
  return {
    name: nameOf(byType),
    *parse(tree, subject, siblings) {
      const type = typeIn(siblings);
      if (type === undefined) {
        return undefined;
      }
      const kind = byType[type];
      if (kind !== undefined) {
        return yield* kind.parse(tree, subject);
      }
      yield problemAt(
        siblings?.entries.find(({ value }) => value === tree)?.at ?? tree.at,
        `A field of type \`${type}\` has no ${subject}.`,
        `Remove ${subject}, or write a type that has it: ${joinCode(types, 'or')}.`,
      );
      return undefined;
    },
    is: (json): json is T => types.some((type) => byType[type]?.is(json)),
    schema: {},
    byType,
  };
}

/** Undefined for an unknown type. */
export function typeIn(field: Mapping | undefined): FieldType | undefined {
  const written = (field && textAt(field, 'type')) ?? 'textarea';
  return fieldTypes.find((type) => type === written.toLowerCase());
}

/** The types in parentheses after each kind. */
function nameOf(byType: KindsByType<unknown>): string {
  const types = new Map<string, string[]>();
  for (const type of fieldTypes) {
    const name = byType[type]?.name;
    if (name !== undefined) {
      types.set(name, [...(types.get(name) ?? []), `\`${type}\``]);
    }
  }
  return [...types].map(([name, all]) => `${name} (${all.join(', ')})`).join('; ');
}

const errors = {
  broken: {
    which: 'is not a regular expression',
    fix: 'Write a JavaScript regular expression between single quotes. Put a `\\` before a character such as `(`, `[` or `+` that means itself.',
  },
  nested: {
    which: 'repeats something that can match in several ways, so that a match could take for hours',
    fix: 'Repeat only what is fixed: `a+` for `(a+)+`, `[ab]*` for `(a|b)*`.',
  },
  manifold: {
    which: 'can match in too many ways, so that a match could take very long',
    fix: `Use at most three repetitions without an end, or limit them: \`\\d{1,4}\` for \`\\d+\`. Answers are tried up to ${maxMatchedLength} characters, or ${minLimit} with three repetitions.`,
  },
} satisfies Record<PatternError, { readonly which: string; readonly fix: string }>;

const pattern = refine(
  { ...line, name: 'regular expression', example: '[A-Z]{2,5}-\\d+' },
  function* (written, tree, subject) {
    const error = patternError(written);
    if (error !== null) {
      const { which, fix } = errors[error];
      yield problemAt(tree.at, `${subject} is ${quoted(written)}, which ${which}.`, fix);
    }
  },
);

/** Numbers and booleans count as written. */
export const option = word({
  name: 'text on one line',
  example: 'Gold',
  pattern: '\\S([^\\r\\n]*\\S)?',
  which: 'is empty',
  fix: 'Write a text.',
});
const options = listOf(option, {
  isDistinct: true,
  fixForEmpty: 'Add them: `options: [first, second]`.',
});

/** GitHub itself adds the option `None` to a dropdown. */
const dropdownOptions = refine(options, function* (_, tree) {
  for (const item of itemsOf(tree)) {
    if (item.kind === 'scalar' && item.source.toLowerCase() === 'none') {
      yield problemAt(
        item.at,
        'GitHub keeps the option `None` for choosing nothing.',
        'Write `required: false` and remove this option, or choose another text, such as `Not needed`.',
      );
    }
  }
});

/** Characters, or items. */
const size = wholeNumber(0, 50_000);
const bounds: KindsByType<number | string> = {
  text: size,
  textarea: size,
  number,
  money: number,
  date,
  list: size,
  attachments: size,
};

/** GitHub shows several lines only in a text area. */
const shownInForm: KindsByType<string> = {
  text: line,
  textarea: text,
  number: line,
  money: line,
  date: line,
  url: line,
  email: line,
  user: line,
  list: text,
  attachments: text,
};

const language: Kind<string> = { ...option, name: 'language', example: 'json' };

export const constraints = {
  placeholder: constraint(shownInForm),
  value: constraint(shownInForm),
  render: constraint({ textarea: language, list: language }),
  options: constraint({ dropdown: dropdownOptions, checkboxes: options }),
  multiple: constraint({ dropdown: flag }),
  pattern: constraint({ text: pattern, url: pattern, email: pattern, user: pattern }),
  min: constraint(bounds),
  max: constraint(bounds),
};
