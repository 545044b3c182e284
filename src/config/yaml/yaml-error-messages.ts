// Messages and fixes for YAML syntax errors.

import type { ErrorCode } from 'yaml';

export interface Mistake {
  readonly message: string;
  readonly fix: string;
}

const quoting =
  'Put the whole text in quotes if it starts with `[`, `{`, `*`, `&`, `!`, `@` or a quote, or contains `: ` or ` #`.';

const unclosed: Mistake = {
  message:
    'Something is missing here: a colon after a key, a dash before an item, or a closing quote or bracket.',
  fix: 'Add the missing character, and give the keys of one group the same indentation.',
};
const outOfPlace: Mistake = {
  message: 'This does not fit the text before it.',
  fix: quoting,
};
const indentation: Mistake = {
  message: 'The indentation does not fit the lines above.',
  fix: 'Give the keys of one group, and the dashes of one list, the same indentation.',
};
const secondKey: Mistake = {
  message: 'A second key starts on this line, where a value is expected.',
  fix: 'Put a text that contains `: ` in quotes, and give the keys of one group the same indentation.',
};
const unusual: Mistake = {
  message: 'Tags, anchors and aliases (`!…`, `&…`, `*…`) have no meaning in a configuration.',
  fix: 'Write the value itself, in quotes if it is a text.',
};
const plainKey: Mistake = {
  message: 'A key must be a short word.',
  fix: 'Write `key: value`, with one of the known keys.',
};

/** Covers every code of the YAML parser, so that a new one always has a message. */
export const yamlMistakes = {
  ALIAS_PROPS: unusual,
  BAD_ALIAS: unusual,
  BAD_COLLECTION_TYPE: unusual,
  BAD_PROP_ORDER: unusual,
  MULTIPLE_ANCHORS: unusual,
  MULTIPLE_TAGS: unusual,
  TAG_RESOLVE_FAILED: unusual,
  BAD_DIRECTIVE: {
    message: 'A line that starts with `%` has no meaning in a configuration.',
    fix: 'Remove the line.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes is followed by a character that it cannot escape.',
    fix: 'Use single quotes, in which a backslash has no special meaning.',
  },
  BAD_INDENT: indentation,
  BLOCK_IN_FLOW: indentation,
  TAB_AS_INDENT: {
    message: 'The line is indented with a tab.',
    fix: 'Indent with spaces, two for each step.',
  },
  BAD_SCALAR_START: {
    message: 'A text without quotes cannot start with this character.',
    fix: 'Put the text in quotes; a login is written without its `@`.',
  },
  BLOCK_AS_IMPLICIT_KEY: secondKey,
  MULTILINE_IMPLICIT_KEY: secondKey,
  DUPLICATE_KEY: plainKey,
  KEY_OVER_1024_CHARS: plainKey,
  NON_STRING_KEY: plainKey,
  MISSING_CHAR: unclosed,
  MULTIPLE_DOCS: {
    message: 'A second document starts here, but a file must contain only one.',
    fix: 'Remove this line, or move what follows it to a file of its own.',
  },
  UNEXPECTED_TOKEN: outOfPlace,
  IMPOSSIBLE: outOfPlace,
  RESOURCE_EXHAUSTION: {
    message: 'The file is nested too deeply.',
    fix: 'Write it as the documentation shows: a template needs three levels.',
  },
} satisfies Record<ErrorCode, Mistake>;
