// What the notices on an issue are about, by the sources of their events.

import type { CommentedIssue } from '../../ports/github.ts';
import { parseMarker } from '../../render/markers.ts';

export function noticesOn({ ownComments }: Pick<CommentedIssue, 'ownComments'>): readonly string[] {
  return ownComments.flatMap(({ body }) => {
    const marker = parseMarker(body);
    return marker?.kind === 'notice' ? [marker.source] : [];
  });
}
