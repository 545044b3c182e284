// Logins as a configuration writes them.

import { quoted, sentence } from '../../base/format-words.ts';
import { isLogin } from '../login.ts';
import { readWord } from '../yaml/parse-value.ts';
import { problemAt, type Reading } from '../yaml/parsed.ts';
import type { Tree } from '../yaml/yaml-node.ts';

export function* readLogin(tree: Tree, subject: string): Reading<string | undefined> {
  const login = yield* readWord(tree, subject);
  if (login === undefined || isLogin(login)) return login;
  yield problemAt(
    tree.at,
    `${sentence(subject)} is ${quoted(login)}, which cannot be a login on GitHub.`,
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
