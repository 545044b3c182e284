// The comments on a report: rows that do not fit, and team digests. Markers identify them, so a
// resumed run posts nothing twice.

import { groupBy } from '../../base/group-by.ts';
import type { Configuration } from '../../config/types.ts';
import { type Effect, editComment, type OwnComment } from '../../handoff/sync/diff-state.ts';
import { openHandoffs } from '../../metrics/figures/open-handoffs.ts';
import type { ReportIssue } from '../../ports/github.ts';
import type { Ports } from '../../ports/world.ts';
import { noticeMarker, parseMarker } from '../../render/markers.ts';
import { digestsOf } from '../../render/report/digest.ts';
import type { Draft } from './draft-report.ts';

interface Commented {
  readonly issue: ReportIssue;
  readonly draft: Draft;
  /** Baton's comments on it. */
  readonly comments: readonly OwnComment[];
}

export async function commentsOn({ github }: Ports, issue: ReportIssue) {
  return (await github.readIssue(issue.number, null)).issue?.ownComments ?? [];
}

/** Updates the report with links to the comments that continue it. */
export async function showWhole(
  world: Ports,
  { issue, draft, comments, isNew }: Commented & { readonly isNew: boolean },
): Promise<void> {
  const effects = continuing(draft, comments);
  await world.github.apply(issue.number, effects);
  const isPosted = effects.some(({ kind }) => kind === 'post_comment');
  const present = isPosted ? await commentsOn(world, issue) : comments;
  const links = linksTo(issue, draft, present);
  if (!isNew || links.size > 0) {
    await world.github.updateReport(issue.number, draft.linked(links));
  }
}

function continuing({ continuations }: Draft, comments: readonly OwnComment[]): readonly Effect[] {
  const wanted = new Map(
    continuations.map(({ source, body }) => [source, `${noticeMarker(source)}\n${body}`]),
  );
  const present = comments.filter((comment) => sourceOf(comment)?.startsWith('report:'));
  const known = new Set(present.map(sourceOf));
  return [
    ...present.flatMap((comment): readonly Effect[] => {
      const body = wanted.get(sourceOf(comment) ?? '');
      if (body === undefined) {
        return [{ kind: 'delete_comment', id: comment.id }];
      }
      return body === comment.body ? [] : [editComment(comment, body)];
    }),
    ...[...wanted].flatMap(([source, body]): readonly Effect[] =>
      known.has(source) ? [] : [{ kind: 'post_comment', body }],
    ),
  ];
}

/** By section id. */
function linksTo(
  { url }: ReportIssue,
  { continuations }: Draft,
  comments: readonly OwnComment[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map(comments.map((comment) => [sourceOf(comment), comment.id]));
  const found = continuations.flatMap(({ source, section }) => {
    const id = ids.get(source);
    return id === undefined ? [] : [{ section, link: `${url}#issuecomment-${id}` }];
  });
  return new Map(
    [...groupBy(found, ({ section }) => section)].map(([section, parts]) => [
      section,
      parts.map(({ link }) => link),
    ]),
  );
}

/** Mentions each team once: existing digests stay unchanged. */
export async function postDigests(
  { github }: Ports,
  {
    issue,
    draft: { metrics, handoffs },
    comments,
    configuration,
  }: Commented & { readonly configuration: Pick<Configuration, 'teams' | 'templates'> },
): Promise<void> {
  const open = openHandoffs(handoffs, metrics.to);
  const known = new Set(comments.map(sourceOf));
  const due = digestsOf({ metrics, open, configuration }).filter(
    ({ source }) => !known.has(source),
  );
  await github.apply(
    issue.number,
    due.map(({ body }) => ({ kind: 'post_comment', body })),
  );
}

function sourceOf({ body }: OwnComment): string | null {
  const marker = parseMarker(body);
  return marker?.kind === 'notice' ? marker.source : null;
}
