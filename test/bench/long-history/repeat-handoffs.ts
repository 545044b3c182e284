// A long history: some handoffs as people and runs left them, repeated with other numbers, ids and times.

import type { SandboxComment, SandboxIssue } from '../../../src/sandbox/github/model/issue.ts';
import type { StateSnapshot } from '../../../src/sandbox/github/snapshot.ts';

/** Twenty handoffs a day. */
const betweenMs = (24 * 60 * 60 * 1000) / 20;

/** The last ones. */
const mostOpen = 200;

/** @param played issues, each a handoff: some have ended, some have not */
export function repeatHandoffs(played: StateSnapshot, wanted: number): StateSnapshot {
  const ended = played.issues.filter(({ closedAt }) => closedAt !== null);
  const open = played.issues.filter(({ closedAt }) => closedAt === null);
  const comments = new Map(played.comments.map((comment) => [comment.id, comment]));
  const span = played.lastId - Math.min(...played.issues.map(({ id }) => id)) + 1;
  const firstOpen = wanted - Math.min(mostOpen, wanted / 5) + 1;
  const issues: SandboxIssue[] = [];
  const all: SandboxComment[] = [];
  for (let number = 1; number <= wanted; number += 1) {
    const pattern = number < firstOpen ? ended : open;
    const issue = pattern[number % pattern.length];
    if (issue === undefined) {
      break;
    }
    const moved = {
      number,
      former: issue.number,
      /** Ids grow with numbers. */
      addId: number * span,
      addMs: (number - wanted) * betweenMs,
    };
    issues.push(moveIssue(issue, moved));
    for (const id of issue.commentIds) {
      const comment = comments.get(id);
      all.push(...(comment === undefined ? [] : [moveComment(comment, moved)]));
    }
  }
  return { ...played, issues, comments: all, lastId: played.lastId + wanted * span };
}

interface Moved {
  readonly number: number;
  readonly former: number;
  readonly addId: number;
  readonly addMs: number;
}

function later(at: string, { addMs }: Moved): string {
  return new Date(Date.parse(at) + addMs).toISOString().replace(/\.\d+Z$/, 'Z');
}

function moveIssue(issue: SandboxIssue, moved: Moved): SandboxIssue {
  const { addId, number } = moved;
  return {
    ...issue,
    number,
    id: issue.id + addId,
    createdAt: later(issue.createdAt, moved),
    updatedAt: later(issue.updatedAt, moved),
    closedAt: issue.closedAt === null ? null : later(issue.closedAt, moved),
    revisions: issue.revisions.map((one) => ({
      ...one,
      id: one.id + addId,
      at: later(one.at, moved),
    })),
    timeline: issue.timeline.map((one) => ({
      ...one,
      id: one.id + addId,
      at: later(one.at, moved),
    })),
    commentIds: issue.commentIds.map((id) => id + addId),
    reactions: [],
  };
}

function moveComment(comment: SandboxComment, moved: Moved): SandboxComment {
  const { addId, number, former } = moved;
  return {
    ...comment,
    id: comment.id + addId,
    issueNumber: number,
    body: comment.body.replace(`| Handoff ${former} |`, `| Handoff ${number} |`),
    createdAt: later(comment.createdAt, moved),
    updatedAt: later(comment.updatedAt, moved),
    revisions: comment.revisions.map((one) => ({
      ...one,
      id: one.id + addId,
      at: later(one.at, moved),
    })),
    reactions: [],
  };
}
