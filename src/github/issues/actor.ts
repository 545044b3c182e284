// People and bots as GraphQL names them.

import type { Actor } from '../../handoff/issue-activity.ts';

/** GraphQL names a bot without the `[bot]` that REST and the viewer have. */
export function actorOf(
  actor: { readonly login: string; readonly __typename: string } | null,
): Actor | null {
  return actor === null
    ? null
    : { login: actor.login.replace(/\[bot\]$/, ''), isBot: actor.__typename === 'Bot' };
}
