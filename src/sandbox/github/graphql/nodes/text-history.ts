// The edits of a text. There is no history before the first edit; then its first entry is the original.

import { nodeId } from '../../model/ids.ts';
import type { Revision } from '../../model/issue.ts';
import { type ConnectionArguments, connection } from '../connection.ts';
import { actorNode, type View } from '../view.ts';

export function textHistory(view: View, revisions: readonly Revision[]) {
  const edit = revisions.length > 1 ? revisions.at(-1) : undefined;
  return {
    includesCreatedEdit: edit !== undefined,
    lastEditedAt: edit?.at ?? null,
    editor: edit === undefined ? null : actorNode(view.hub, edit.editor),
    userContentEdits: (slice: ConnectionArguments) => {
      const items = edit === undefined ? [] : keptOf(revisions, view).toReversed();
      const node = (revision: Revision) => editNode(view, revision);
      return connection(
        { name: 'userContentEdits', items, key: ({ id }) => [id], isDescending: true, node },
        slice,
      );
    },
  };
}

/** The original and the newest. */
function keptOf(revisions: readonly Revision[], { hub }: View): readonly Revision[] {
  const { revisionsKept } = hub.behaviour;
  return revisionsKept === 'all' || revisions.length <= revisionsKept
    ? revisions
    : [...revisions.slice(0, 1), ...revisions.slice(1 - revisionsKept)];
}

/** `diff` is the whole text after the edit. */
function editNode({ hub }: View, revision: Revision): object {
  return {
    id: nodeId('UserContentEdit', revision.id),
    createdAt: revision.at,
    editedAt: revision.at,
    updatedAt: revision.deletedAt ?? revision.at,
    editor: actorNode(hub, revision.editor),
    deletedAt: revision.deletedAt,
    deletedBy: null,
    diff:
      revision.deletedAt === null ? revision.text : removed[hub.behaviour.removedDiff](revision),
  };
}

const removed = {
  null: () => null,
  empty: () => '',
  kept: ({ text }: Revision) => text,
};
