// Texts keep every revision. The first entry is the original; GitHub shows the history only after an
// edit.

import type { Revision } from '../../model/issue.ts';
import type { RequestContext } from '../request-context.ts';

export function firstRevision(scene: RequestContext, text: string): readonly Revision[] {
  return [newRevision(scene, text)];
}

export function revised(
  scene: RequestContext,
  revisions: readonly Revision[],
  text: string,
): readonly Revision[] {
  return [...revisions, newRevision(scene, text)];
}

/**
 * Removes the text of one revision from the history, as its author or a person with write access can in
 * the browser.
 */
export function forgotten(
  revisions: readonly Revision[],
  position: number,
  at: string,
): readonly Revision[] {
  return revisions.map((revision, index) =>
    index === position ? { ...revision, deletedAt: at } : revision,
  );
}

function newRevision(scene: RequestContext, text: string): Revision {
  return {
    id: scene.hub.ids.next(),
    text,
    editor: scene.caller.account,
    at: scene.at,
    deletedAt: null,
  };
}
