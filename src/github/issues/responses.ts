// Schemas of GitHub's responses, checked on arrival.

import * as v from 'valibot';

const databaseId = v.nullish(v.number());
const actor = v.nullable(v.object({ login: v.string(), __typename: v.string(), databaseId }));
const assignee = v.nullable(
  v.object({ __typename: v.string(), login: v.optional(v.string()), databaseId }),
);
const base = { id: v.string(), createdAt: v.string(), actor };
const label = v.nullable(v.object({ name: v.string() }));

const timelineItem = v.variant('__typename', [
  v.object({ __typename: v.picklist(['LabeledEvent', 'UnlabeledEvent']), ...base, label }),
  v.object({ __typename: v.picklist(['AssignedEvent', 'UnassignedEvent']), ...base, assignee }),
  v.object({
    __typename: v.literal('ClosedEvent'),
    ...base,
    stateReason: v.nullable(v.string()),
  }),
  v.object({ __typename: v.literal('ReopenedEvent'), ...base }),
  v.object({
    __typename: v.literal('RenamedTitleEvent'),
    ...base,
    previousTitle: v.string(),
    currentTitle: v.string(),
  }),
  v.object({
    __typename: v.literal('CommentDeletedEvent'),
    ...base,
    deletedCommentAuthor: actor,
  }),
  v.object({
    __typename: v.picklist(['TransferredEvent', 'ConvertedToDiscussionEvent']),
    ...base,
  }),
]);
export type TimelineItem = v.InferOutput<typeof timelineItem>;

const edit = v.object({
  id: v.string(),
  editedAt: v.string(),
  /** Set if a person deleted this revision: then its text is gone, regardless of `diff`. */
  deletedAt: v.nullish(v.string()),
  /** The whole body after that edit; null if a person deleted it from the history. */
  diff: v.nullable(v.string()),
  editor: actor,
});

/** A list may contain null for an entry that GitHub does not show. */
function nodes<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.nullable(v.array(v.nullable(schema))),
    v.transform((list) => (list ?? []).filter((one) => one !== null)),
  );
}

const plainComment = v.object({
  /** `databaseId` has 32 bits, too few for today's comment ids. */
  fullDatabaseId: v.nullable(v.pipe(v.union([v.string(), v.number()]), v.transform(Number))),
  body: v.string(),
  createdAt: v.string(),
  viewerDidAuthor: v.boolean(),
  viewerCanDelete: v.boolean(),
  author: actor,
});
export type PlainComment = v.InferOutput<typeof plainComment>;

const comment = v.object({
  ...plainComment.entries,
  id: v.string(),
  lastEditedAt: v.nullable(v.string()),
  includesCreatedEdit: v.boolean(),
  /** Absent if it was not requested. */
  userContentEdits: v.nullish(
    v.object({ nodes: nodes(v.object({ diff: v.nullable(v.string()) })) }),
  ),
  reactionGroups: v.nullable(
    v.array(v.object({ content: v.string(), viewerHasReacted: v.boolean() })),
  ),
});
export type CommentNode = v.InferOutput<typeof comment>;

const pageInfo = v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) });

const timelinePage = v.object({ pageInfo, nodes: nodes(timelineItem) });
const editsPage = v.object({ pageInfo, nodes: nodes(edit) });
const commentsPage = v.object({ pageInfo, totalCount: v.number(), nodes: nodes(comment) });

/** An issue that a task of the description refers to. */
const trackedIssue = v.object({
  id: v.string(),
  number: v.number(),
  state: v.string(),
  stateReason: v.nullable(v.string()),
  closedAt: v.nullable(v.string()),
  repository: v.object({ nameWithOwner: v.string() }),
});

const issueParts = v.object({
  fullDatabaseId: v.nullish(v.string()),
  number: v.number(),
  title: v.string(),
  body: v.string(),
  url: v.string(),
  createdAt: v.string(),
  updatedAt: v.string(),
  state: v.string(),
  closedAt: v.nullable(v.string()),
  includesCreatedEdit: v.boolean(),
  lastEditedAt: v.nullable(v.string()),
  editor: actor,
  author: actor,
  viewerDidAuthor: v.optional(v.boolean(), false),
  labels: v.nullable(v.object({ nodes: nodes(v.object({ name: v.string() })) })),
  assignees: v.object({ nodes: nodes(v.object({ login: v.string(), databaseId })) }),
  /** null if GitHub does not tell. */
  trackedIssues: v.nullish(v.object({ nodes: nodes(trackedIssue) })),
  timelineItems: timelinePage,
  userContentEdits: v.nullable(editsPage),
  firstComments: commentsPage,
  lastComments: v.object({ nodes: nodes(comment) }),
});
export type IssueParts = v.InferOutput<typeof issueParts>;

const viewer = v.object({ login: v.string(), databaseId });
export type Viewer = v.InferOutput<typeof viewer>;
const configuration = v.nullable(v.object({ oid: v.string() }));
export const viewerAnswer = v.object({ viewer });

export const issueResponse = v.object({
  viewer,
  repository: v.object({ databaseId, configuration, issue: v.nullable(issueParts) }),
});

export type ListedIssueAnswer = v.InferOutput<typeof listedIssue>;
const listedIssue = v.object({
  number: v.number(),
  title: v.string(),
  body: v.string(),
  createdAt: v.string(),
  updatedAt: v.string(),
  state: v.string(),
  closedAt: v.nullable(v.string()),
  labels: v.nullable(v.object({ nodes: nodes(v.object({ name: v.string() })) })),
});

export const changedIssuesAnswer = v.object({
  viewer,
  repository: v.object({
    databaseId,
    configuration,
    hasIssuesEnabled: v.boolean(),
    issues: v.object({ pageInfo, nodes: nodes(listedIssue) }),
  }),
});

const recent = v.object({ nodes: nodes(listedIssue) });

export const recentIssuesAnswer = v.object({
  viewer,
  repository: v.objectWithRest(
    { oldest: recent, newest: recent },
    v.object({ nodes: nodes(v.object({ number: v.number(), updatedAt: v.string() })) }),
  ),
});

export const labelledIssuesAnswer = v.object({
  viewer,
  repository: v.object({
    databaseId,
    configuration,
    hasIssuesEnabled: v.boolean(),
    issues: v.object({
      pageInfo,
      nodes: nodes(v.object({ number: v.number(), updatedAt: v.string() })),
    }),
  }),
});

/** By alias; null for an issue that does not exist. */
export const issuesAnswer = v.object({
  viewer,
  repository: v.record(v.string(), v.nullable(issueParts)),
});

export const moreAnswer = v.object({
  repository: v.object({
    issue: v.object({
      timelineItems: v.optional(timelinePage),
      userContentEdits: v.nullish(editsPage),
      comments: v.optional(commentsPage),
    }),
  }),
});
export type MoreOfIssue = v.InferOutput<typeof moreAnswer>['repository']['issue'];

export const firstTextsAnswer = v.object({
  nodes: v.array(
    v.nullable(
      v.object({ id: v.optional(v.string()), userContentEdits: comment.entries.userContentEdits }),
    ),
  ),
});

const configurationFolder = v.nullable(
  v.object({
    oid: v.optional(v.string()),
    entries: v.optional(
      v.nullable(
        v.array(
          v.object({
            name: v.string(),
            object: v.nullable(
              v.object({
                text: v.optional(v.nullable(v.string())),
                isTruncated: v.optional(v.boolean()),
              }),
            ),
          }),
        ),
      ),
    ),
  }),
);

const labelNames = v.nullable(v.object({ nodes: nodes(v.object({ name: v.string() })) }));

export const configurationAnswer = v.object({
  repository: v.object({
    labels: labelNames,
    newestLabels: labelNames,
    handoffs: v.object({
      nodes: nodes(
        v.object({
          number: v.number(),
          comments: v.object({ nodes: nodes(plainComment) }),
          timelineItems: v.object({ nodes: nodes(v.object({ createdAt: v.string() })) }),
        }),
      ),
    }),
    configuration: configurationFolder,
  }),
});

/** null: the token sees no repository of that name. */
export const sharedConfigurationAnswer = v.object({
  own: v.nullish(v.object({ isPrivate: v.boolean() })),
  repository: v.nullable(v.object({ isPrivate: v.boolean(), configuration: configurationFolder })),
});

export const labelAnswer = v.object({
  repository: v.object({ label: v.nullable(v.object({ createdAt: v.nullable(v.string()) })) }),
});

export const metaAnswer = v.object({
  viewer,
  repository: v.object({ databaseId, configuration }),
});

export const reportsAnswer = v.object({
  viewer,
  repository: v.object({
    databaseId,
    configuration,
    issues: v.object({
      nodes: nodes(
        v.object({
          number: v.number(),
          title: v.string(),
          state: v.string(),
          url: v.string(),
          viewerDidAuthor: v.boolean(),
          author: actor,
        }),
      ),
    }),
  }),
});

/** GraphQL errors, which come with status 200. */
export const graphQLErrors = v.array(
  v.object({
    type: v.optional(v.string()),
    code: v.optional(v.string()),
    message: v.optional(v.string(), 'no reason given'),
    path: v.optional(v.array(v.union([v.string(), v.number()]))),
  }),
);
