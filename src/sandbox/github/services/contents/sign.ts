// The author and committer of a commit made through the API.

import type { Signature } from '../../git/commit.ts';
import { type Account, restLogin } from '../../model/account.ts';
import type { RequestContext } from '../request-context.ts';

export interface Named {
  readonly name: string;
  readonly email: string;
  readonly date?: string | undefined;
}

export function signatureOf(account: Account, at: string): Signature {
  const login = restLogin(account);
  return { name: login, email: `${account.id}+${login}@users.noreply.github.com`, at };
}

/** By default the caller is the author, and GitHub commits and signs. */
export function signaturesFor(
  scene: RequestContext,
  named: { readonly author?: Named | undefined; readonly committer?: Named | undefined },
): { readonly author: Signature; readonly committer: Signature } {
  const author =
    signatureFrom(scene, named.author ?? named.committer) ??
    signatureOf(scene.caller.account, scene.at);
  const committer = signatureFrom(scene, named.committer ?? named.author);
  return {
    author,
    committer: committer ?? { name: 'GitHub', email: 'noreply@github.com', at: scene.at },
  };
}

function signatureFrom(scene: RequestContext, named: Named | undefined): Signature | null {
  if (named === undefined) {
    return null;
  }
  return { name: named.name, email: named.email, at: named.date ?? scene.at };
}
