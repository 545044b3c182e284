// Texts of an issue form. GitHub reads forms as YAML 1.1, in which some words without quotes are no text.

import { quoted } from '../../base/format-words.ts';
import { type Parser, problemAt } from '../../config/yaml/parsed.ts';

/** As `reader`, with a word on what GitHub would take for true or false. */
export function quotedText(reader: Parser<string>): Parser<string> {
  return function* (tree, subject) {
    if (tree.kind === 'scalar' && /^(?:yes|no|on|off)$/i.test(tree.source)) {
      yield problemAt(
        tree.at,
        `GitHub takes ${quoted(tree.source)} without quotes for true or false, and rejects the form.`,
        `Put it in quotes: \`"${tree.source}"\`.`,
      );
      return tree.source;
    }
    return yield* reader(tree, subject);
  };
}
