// The names by which teams are known: each becomes part of a label, `team/<id>`.

import { inSnakeCase, quoted } from '../../base/format-words.ts';
import { parseWord } from '../yaml/parse-value.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { SourceLocation, YamlNode } from '../yaml/yaml-node.ts';

export function* parseTeamId(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const id = yield* parseWord(tree, subject);
  if (id === undefined) return undefined;
  yield* refuseBadTeamId(id, tree.at);
  return id;
}

export function* refuseBadTeamId(id: string, at: SourceLocation): Parsed<void> {
  if (/^[a-z0-9][a-z0-9_-]*$/i.test(id)) return;
  const better = inSnakeCase(id);
  yield problemAt(
    at,
    `A team cannot be called ${quoted(id)}.`,
    `Use letters, digits, \`_\` and \`-\`${better ? `: \`${better}\`` : ''}.`,
  );
}
