// Kinds of single values.

import { quoted } from '../../base/format-words.ts';
import {
  parseFlag,
  parseLine,
  parseNumber,
  parseText,
  parseWord,
  wholeNumberParser,
  wordParser,
} from '../yaml/parse-value.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import { isText, type JsonSchema, type Kind } from './kind.ts';

export const text: Kind<string> = {
  name: 'text',
  parse: parseText,
  is: isText,
  schema: { type: 'string', pattern: '\\S' },
};

export const line: Kind<string> = {
  name: 'text on one line',
  parse: parseLine,
  is: isText,
  schema: { type: 'string', pattern: '^\\s*\\S([^\\r\\n]*\\S)?\\s*$' },
};

export const flag: Kind<boolean> = {
  name: '`true` or `false`',
  parse: parseFlag,
  is: (json) => typeof json === 'boolean',
  schema: { type: 'boolean' },
};

export const number: Kind<number> = {
  name: 'number',
  parse: parseNumber,
  is: isNumber,
  schema: { type: 'number' },
};

export function wholeNumber(minimum: number, maximum: number): Kind<number> {
  return {
    name: `whole number from ${minimum} to ${maximum}`,
    parse: wholeNumberParser(minimum, maximum),
    is: isNumber,
    schema: { type: 'integer', minimum, maximum },
  };
}

/** One of these words, in any letter case; `offered` are the ones in the fix and the reference. */
export function oneOf<const T extends string>(
  words: readonly T[],
  offered: readonly T[] = words,
): Kind<T> {
  return {
    name: offered.map((word) => `\`${word}\``).join(', '),
    parse: wordParser(words, offered),
    is: (json): json is T => words.some((word) => word === json),
    schema: schemaOfWords(words),
  };
}

function schemaOfWords(words: readonly string[]): JsonSchema {
  const inAnyCase = words.map((word) =>
    word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`),
  );
  return {
    anyOf: [{ enum: words }, { type: 'string', pattern: `^\\s*(${inAnyCase.join('|')})\\s*$` }],
  };
}

/** The name, check and messages of a word with a fixed form. */
interface Form {
  readonly name: string;
  readonly example: string;
  /** For editors, with both letter cases in its classes. The check may be stricter. */
  readonly pattern: string;
  /** What is wrong with another word: "is not a date". */
  readonly which: string | ((written: string) => string);
  /** How to fix it. */
  readonly fix: string | ((written: string) => string);
}

/** A word of a fixed form. Numbers and booleans count as written. */
export function word(form: Form, isValid = matches(form.pattern)): Kind<string> {
  return wordWith(form, (written) => (isValid(written) ? written : undefined), isText);
}

/** A word with a value of another type; `read` returns undefined for a word of another form. */
export function wordWith<T>(
  { name, example, pattern, which, fix }: Form,
  read: (written: string) => T | undefined,
  is: (json: unknown) => json is T,
): Kind<T> {
  return {
    name,
    example,
    *parse(tree: YamlNode, subject: string): Parsed<T | undefined> {
      const written = yield* parseWord(tree, subject);
      const value = written === undefined ? undefined : read(written);
      if (written === undefined || value !== undefined) {
        return value;
      }
      const textOf = (text: Form['fix']) => (typeof text === 'string' ? text : text(written));
      yield problemAt(
        tree.at,
        `${subject} is ${quoted(written)}, which ${textOf(which)}.`,
        textOf(fix),
      );
      return undefined;
    },
    is,
    schema: {
      type: ['string', 'number', 'boolean'],
      pattern: `^\\s*(${pattern})\\s*$`,
      examples: [example],
    },
  };
}

function matches(pattern: string): (written: string) => boolean {
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  return (written) => whole.test(written);
}

function isNumber(json: unknown): json is number {
  return typeof json === 'number';
}
