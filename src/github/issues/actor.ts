// People and bots in GraphQL responses.

import type { Actor } from '../../handoff/issue-activity.ts';
import type { GitHubAccount } from '../../ports/accounts.ts';
import type { Viewer } from './responses.ts';

interface ActorNode {
  readonly login: string;
  readonly __typename: string;
  readonly databaseId?: number | null | undefined;
}

/** GraphQL names a bot without the `[bot]` that REST and the viewer have. */
export function actorOf(actor: ActorNode | null): Actor | null {
  return actor === null
    ? null
    : { login: withoutSuffix(actor.login), isBot: actor.__typename === 'Bot' };
}

export function accountOf(actor: ActorNode | null): GitHubAccount | null {
  const named = actorOf(actor);
  return named === null ? null : { id: actor?.databaseId ?? null, ...named };
}

/** The viewer is a `User` in every case: only its login shows that it is a bot. */
export function viewerAccount({ login, databaseId }: Viewer): GitHubAccount {
  return { id: databaseId ?? null, login: withoutSuffix(login), isBot: login.endsWith('[bot]') };
}

function withoutSuffix(login: string): string {
  return login.replace(/\[bot\]$/, '');
}
