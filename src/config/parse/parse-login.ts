// Logins as a configuration writes them.

import { capitalize, quoted } from '../../base/format-words.ts';
import { isLogin } from '../login.ts';
import { parseWord } from '../yaml/parse-value.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';

export function* parseLogin(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const login = yield* parseWord(tree, subject);
  if (login === undefined || isLogin(login)) return login;
  yield problemAt(
    tree.at,
    `${capitalize(subject)} is ${quoted(login)}, which cannot be a login on GitHub.`,
    remedyFor(login),
  );
  return undefined;
}

function remedyFor(written: string): string {
  const bare = written.replace(/^@+/, '');
  if (bare.includes('/')) return 'Name people here, and a team of GitHub under `github_team`.';
  if (bare !== written && isLogin(bare)) return `Leave the \`@\` off: \`${bare}\`.`;
  return `Write the login as it stands in the address of the profile: at most 39 letters, digits and hyphens.`;
}
