// Texts of an issue form. GitHub parses forms as YAML 1.1, in which some unquoted words are not text.

import { quoted } from '../../base/format-words.ts';
import { type Parser, problemAt } from '../../config/yaml/parsed.ts';

/** An empty text is what GitHub takes where the key is absent. */
export function mayBeEmpty(reader: Parser<string>): Parser<string> {
  return function* (tree, subject) {
    return tree.kind === 'scalar' && tree.value === '' ? '' : yield* reader(tree, subject);
  };
}

/** GitHub shows numbers as they are: `options: [18, 20]`. */
export function numberAsText(reader: Parser<string>): Parser<string> {
  return function* (tree, subject) {
    return tree.kind === 'scalar' && typeof tree.value === 'number'
      ? tree.source
      : yield* reader(tree, subject);
  };
}

/** Like `reader`, with an error for words that GitHub would parse as true or false. */
export function quotedText(reader: Parser<string>): Parser<string> {
  return function* (tree, subject) {
    if (tree.kind === 'scalar' && /^(?:yes|no|on|off)$/i.test(tree.source)) {
      yield problemAt(
        tree.at,
        `Without quotes, GitHub reads ${quoted(tree.source)} as true or false and rejects the form.`,
        `Put it in quotes: \`"${tree.source}"\`.`,
      );
      return tree.source;
    }
    return yield* reader(tree, subject);
  };
}
