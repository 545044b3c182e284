// The names by which teams are known: each becomes part of a label, `team/<id>`.

import { inSnakeCase, quoted } from '../../base/format-words.ts';
import { readWord } from '../yaml/parse-value.ts';
import { problemAt, type Reading } from '../yaml/parsed.ts';
import type { Place, Tree } from '../yaml/yaml-node.ts';

export function* readTeamId(tree: Tree, subject: string): Reading<string | undefined> {
  const id = yield* readWord(tree, subject);
  if (id === undefined) return undefined;
  yield* refuseBadTeamId(id, tree.at);
  return id;
}

export function* refuseBadTeamId(id: string, at: Place): Reading<void> {
  if (/^[a-z0-9][a-z0-9_-]*$/i.test(id)) return;
  const better = inSnakeCase(id);
  yield problemAt(
    at,
    `A team cannot be called ${quoted(id)}.`,
    `Use letters, digits, \`_\` and \`-\`${better ? `: \`${better}\`` : ''}.`,
  );
}
