// A comment that is one word or sign, such as 👍 or “done”. It moves nothing, but its writer may think so. Thanks are no
// such word: they are the most common comment, and mean nothing more.

import type { LoneWord } from '../../handoff/issue-activity.ts';

const words: readonly (readonly [LoneWord, RegExp])[] = [
  ['done', /^(?:(?:all |it’s |it's )?done|complete|completed|finished|resolved|✅|✔️|☑️)$/i],
  [
    'yes',
    /^(?:👍|:\+1:|ok|okay|k|ack|yes|yep|lgtm|accept|accepted|approved|got it|on it|will do|sounds good|mine)$/i,
  ],
];

/** A cheap filter for every comment: the rest may be what a mail program added. */
export function mayBeLoneWord(comment: string): boolean {
  const [first = ''] = comment.trimStart().split('\n', 1);
  return loneWordIn(first) !== null;
}

/**
 * @param comment the writer's own text
 * @returns null: it is longer, or something else
 */
export function loneWordIn(comment: string): LoneWord | null {
  if (comment.length > 40) {
    return null;
  }
  const said = comment
    .trim()
    .replace(/[\u{1F3FB}-\u{1F3FF}]/gu, '')
    .replace(/[.!\s]+$/, '');
  return words.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
