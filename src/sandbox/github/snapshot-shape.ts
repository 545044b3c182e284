// The schema of a stored snapshot.

import * as v from 'valibot';
import type { StateSnapshot } from './snapshot.ts';

const account = v.object({
  id: v.number(),
  login: v.string(),
  kind: v.picklist(['User', 'Bot', 'Organization']),
});
const label = v.object({
  id: v.number(),
  name: v.string(),
  color: v.string(),
  description: v.nullable(v.string()),
  createdAt: v.string(),
});
const lockReason = v.nullable(v.picklist(['off-topic', 'too heated', 'resolved', 'spam']));
const revision = v.object({
  id: v.number(),
  text: v.string(),
  editor: account,
  at: v.string(),
  deletedAt: v.nullable(v.string()),
});
const reaction = v.object({
  id: v.number(),
  user: account,
  content: v.picklist(['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes']),
  at: v.string(),
});
const detail = v.variant('kind', [
  v.object({ kind: v.picklist(['labeled', 'unlabeled']), label }),
  v.object({ kind: v.picklist(['assigned', 'unassigned']), assignee: account }),
  v.object({
    kind: v.literal('closed'),
    reason: v.picklist(['completed', 'not_planned', 'duplicate']),
  }),
  v.object({ kind: v.picklist(['reopened', 'unlocked', 'converted_to_discussion']) }),
  v.object({ kind: v.literal('renamed'), from: v.string(), to: v.string() }),
  v.object({ kind: v.literal('locked'), reason: lockReason }),
  v.object({ kind: v.literal('comment_deleted'), author: account }),
  v.object({ kind: v.literal('transferred'), from: v.string() }),
]);
const comment = v.object({
  id: v.number(),
  issueNumber: v.number(),
  author: account,
  body: v.string(),
  createdAt: v.string(),
  updatedAt: v.string(),
  revisions: v.array(revision),
  reactions: v.array(reaction),
});
const issue = v.object({
  id: v.number(),
  number: v.number(),
  isPullRequest: v.boolean(),
  title: v.string(),
  body: v.nullable(v.string()),
  author: account,
  state: v.picklist(['open', 'closed']),
  stateReason: v.nullable(v.picklist(['completed', 'not_planned', 'duplicate', 'reopened'])),
  createdAt: v.string(),
  updatedAt: v.string(),
  closedAt: v.nullable(v.string()),
  closedBy: v.nullable(account),
  blockedBy: v.optional(v.array(v.number())),
  blocks: v.optional(v.array(v.number())),
  isLocked: v.boolean(),
  lockReason,
  labelIds: v.array(v.number()),
  assignees: v.array(account),
  revisions: v.array(revision),
  timeline: v.array(v.object({ id: v.number(), at: v.string(), actor: account, detail })),
  commentIds: v.array(v.number()),
  reactions: v.array(reaction),
});
const gone = v.variant('kind', [
  v.object({ kind: v.literal('deleted') }),
  v.object({ kind: v.literal('transferred'), to: v.string(), number: v.number() }),
]);

export const memoryShape: v.GenericSchema<unknown, StateSnapshot> = v.object({
  people: v.array(
    v.object({
      id: v.number(),
      login: v.string(),
      role: v.picklist(['none', 'read', 'triage', 'write', 'maintain', 'admin']),
    }),
  ),
  labels: v.array(label),
  issues: v.array(issue),
  comments: v.array(comment),
  gone: v.array(v.tuple([v.number(), gone])),
  lastId: v.number(),
});
