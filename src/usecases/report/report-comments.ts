// The comments on a report: the turns that do not fit, and the mentions of the teams. Markers identify
// them, so a resumed run posts nothing twice.

import { type Effect, editComment, type OwnComment } from '../../handoff/sync/diff-state.ts';
import type { ReportIssue } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import { noticeMarker, parseMarker } from '../../render/markers.ts';
import {
  type MentionComment,
  mentionComments,
  mentioning,
  teamsOfComment,
  unfinishedMentions,
  unmentioned,
} from '../../render/report/mentions.ts';
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

/**
 * Posts the comments and links the report to its continuation. GitHub mails each comment to everybody
 * mentioned before. So only the last is posted with its mentions. The others get them by an edit: GitHub
 * mails that to the newly mentioned people only.
 */
export async function showComments(
  ports: Ports,
  {
    issue,
    draft,
    comments,
    isNew,
    isCalling,
  }: Commented & {
    readonly isNew: boolean;
    /** Mention the teams that no comment is about yet. */
    readonly isCalling: boolean;
  },
): Promise<void> {
  const { github } = ports;
  const known = comments.flatMap((comment) => teamsOfComment(sourceOf(comment)));
  const calls = isCalling ? mentionComments(draft.reported, known) : [];
  const unfinished = isCalling
    ? unfinishedMentions(
        draft.reported,
        comments.map((comment) => ({ ...comment, source: sourceOf(comment) })),
      )
    : [];
  const edited = calls.slice(0, -1);
  const bodies = [...edited.map(unmentioned), ...calls.slice(-1).map(mentioning)];
  const effects: readonly Effect[] = [
    ...continuationEffects(draft, comments),
    ...bodies.map((body) => ({ kind: 'post_comment' as const, body })),
  ];
  const { posted } = await github.apply(issue.number, effects);
  const present = [...comments, ...posted];
  const link = draft.text.continuation === null ? null : linkTo(issue, present);
  if (!isNew || link !== null) {
    await github.updateReport(issue.number, draft.text.body(link));
  }
  await github.apply(issue.number, [
    ...mentionEffects(edited, present),
    ...unfinished.map(({ comment, ...call }) => editComment(comment, mentioning(call))),
  ]);
}

function mentionEffects(
  calls: readonly MentionComment[],
  present: readonly OwnComment[],
): readonly Effect[] {
  return calls.flatMap((call) => {
    const comment = present.find((one) => one.body === unmentioned(call));
    return comment === undefined || call.people.length === 0
      ? []
      : [editComment(comment, mentioning(call))];
  });
}

const continuationSource = 'report:turns';

function continuationEffects({ text }: Draft, comments: readonly OwnComment[]): readonly Effect[] {
  const present = comments.filter((comment) => sourceOf(comment)?.startsWith('report:'));
  if (text.continuation === null) {
    return present.map(({ id }) => ({ kind: 'delete_comment', id }));
  }
  const body = `${noticeMarker(continuationSource)}\n${text.continuation}`;
  const [first, ...others] = present;
  const shown: readonly Effect[] =
    first === undefined
      ? [{ kind: 'post_comment', body }]
      : first.body === body
        ? []
        : [editComment(first, body)];
  return [...shown, ...others.map(({ id }): Effect => ({ kind: 'delete_comment', id }))];
}

function linkTo({ url }: ReportIssue, comments: readonly OwnComment[]): string | null {
  const found = comments.find((comment) => sourceOf(comment) === continuationSource);
  return found === undefined ? null : `${url}#issuecomment-${found.id}`;
}

function sourceOf({ body }: OwnComment): string | null {
  const marker = parseMarker(body);
  return marker?.kind === 'notice' ? marker.source : null;
}
