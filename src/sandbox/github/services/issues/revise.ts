// Texts keep every version. The first entry is the text as written; GitHub shows the history only once there is an edit.

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

/** Takes one version's text out of the history, as its author or a person with write may in the browser. */
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
