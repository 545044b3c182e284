// Quotes from people: the receiver's read-back, the reason for a return, and ratings.

import { humanize } from '../../../base/format-words.ts';
import { joinList } from '../../../base/join-list.ts';
import { formatReturnReason } from '../../../config/return-reasons.ts';
import type { Team, Template } from '../../../config/types.ts';
import type { Handoff, Rating, Return } from '../../../handoff/state.ts';
import { inline } from '../../format/escape.ts';
import { formatPerson } from '../../format/format-person.ts';
import { liveQuote } from '../../format/live.ts';
import { teamTime } from '../../format/time.ts';

/** Maximum characters of one quote. */
export const longestQuote = 2000;
const maxRatings = 3;

export function quotesSection(
  { readBack, ratings, since }: Handoff,
  { template, receiving }: { readonly template: Template; readonly receiving: Team },
): readonly string[] {
  return [
    ...(readBack === null ? [] : ['**Read-back:**', quotation(readBack)]),
    ...ratings
      .slice(-maxRatings)
      .flatMap((rating) => ratingOf(rating, { template, receiving, near: since })),
  ];
}

/** The return reason as the template words it, the fields it names, and the comment. */
export function reasonOf(
  { reason, comment, fields }: Pick<Return, 'reason' | 'comment' | 'fields'>,
  template: Template,
): readonly string[] {
  const words = reason === null ? null : formatReturnReason(reason, template);
  const about = fields.length === 0 ? [] : [`**About:** ${fieldLabels(fields, template)}`];
  const line = [...(words === null ? [] : [`**Reason:** ${inline(words, 120)}`]), ...about];
  return [
    ...(line.length === 0 ? [] : [line.join(' · ')]),
    ...(comment === null ? [] : [quotation(comment)]),
  ];
}

function ratingOf(
  { rating, comment, missing, by, at }: Rating,
  {
    template,
    receiving,
    near,
  }: { readonly template: Template; readonly receiving: Team; readonly near: string },
): readonly string[] {
  const lacked =
    missing.length === 0 ? '' : ` Missing or wrong: ${fieldLabels(missing, template)}.`;
  return [
    `**Rated ${rating} of 5** by ${formatPerson(by)}, ${teamTime(at, receiving, near)}.${lacked}`,
    ...(comment === null ? [] : [quotation(comment)]),
  ];
}

export function fieldLabels(ids: readonly string[], { fields }: Template): string {
  const labels = ids.map((id) => fields.find((field) => field.id === id)?.label ?? humanize(id));
  return joinList(
    labels.map((label) => inline(label, 80)),
    { most: 20 },
  );
}

export function quotation(text: string): string {
  return liveQuote(text, longestQuote);
}
