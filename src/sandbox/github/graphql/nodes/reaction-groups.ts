// Reactions by kind. GitHub lists every kind, even unused ones.

import type {
  ReactionContent,
  SandboxComment,
  SandboxIssue,
  SandboxReaction,
} from '../../model/issue.ts';
import { type ConnectionArguments, connection } from '../connection.ts';
import { actorNode, isViewer, type View } from '../view.ts';

const contents = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
} as const satisfies Record<ReactionContent, string>;

export function reactionGroups(
  view: View,
  { reactions }: Pick<SandboxComment | SandboxIssue, 'reactions'>,
): readonly object[] {
  return Object.entries(contents).map(([content, name]) => {
    const items = reactions.filter((one) => one.content === content);
    const node = ({ user }: SandboxReaction) => actorNode(view.hub, user);
    return {
      content: name,
      createdAt: items[0]?.at ?? null,
      viewerHasReacted: items.some(({ user }) => isViewer(view, user)),
      reactors: (slice: ConnectionArguments) =>
        connection({ name: 'reactors', items, key: ({ id }) => [id], node }, slice),
    };
  });
}
