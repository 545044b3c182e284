// The labels that an issue should have and for which GitHub has no room.

import { joinList } from '../../../base/join-list.ts';
import { code } from '../../format/escape.ts';

const mostNames = 10;

export function labelsNote(leftOut: readonly string[]): readonly string[] {
  const names = joinList(
    leftOut.map((label) => code(label)),
    { most: mostNames },
  );
  return leftOut.length === 0
    ? []
    : [
        `**No room for labels:** ${names}. GitHub allows 100 labels on an issue. Remove labels that no one needs, and Baton adds these. Everything else continues.`,
      ];
}
