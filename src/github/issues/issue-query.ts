// The query for an issue. It reads everything at once, because each request is a round trip and counts
// towards the repository's thousand per hour. Only GraphQL has the editor, time and text of each body
// edit; so a tick whose event was lost still has its person and time.

/** GitHub's maximum page size. */
export const pageSize = 100;

/** Only accounts that can be renamed have an id to ask for. */
const actor = 'login __typename ... on User { databaseId } ... on Bot { databaseId }';

const assignee = '__typename ... on Actor { login } ... on User { databaseId }';

const timelineFragment = `
  pageInfo { hasNextPage endCursor }
  nodes {
    __typename
    ... on LabeledEvent { id createdAt actor { ${actor} } label { name } }
    ... on UnlabeledEvent { id createdAt actor { ${actor} } label { name } }
    ... on AssignedEvent { id createdAt actor { ${actor} } assignee { ${assignee} } }
    ... on UnassignedEvent { id createdAt actor { ${actor} } assignee { ${assignee} } }
    ... on ClosedEvent { id createdAt actor { ${actor} } stateReason }
    ... on ReopenedEvent { id createdAt actor { ${actor} } }
    ... on RenamedTitleEvent { id createdAt actor { ${actor} } previousTitle currentTitle }
    ... on CommentDeletedEvent { id createdAt actor { ${actor} } deletedCommentAuthor { ${actor} } }
    ... on TransferredEvent { id createdAt actor { ${actor} } }
    ... on ConvertedToDiscussionEvent { id createdAt actor { ${actor} } }
  }`;

const timelineKinds =
  'LABELED_EVENT, UNLABELED_EVENT, ASSIGNED_EVENT, UNASSIGNED_EVENT, CLOSED_EVENT, REOPENED_EVENT, RENAMED_TITLE_EVENT, COMMENT_DELETED_EVENT, TRANSFERRED_EVENT, CONVERTED_TO_DISCUSSION_EVENT';

const editsFragment = `
  pageInfo { hasNextPage endCursor }
  nodes { id editedAt deletedAt diff editor { ${actor} } }`;

/**
 * The oldest edit of a comment has its original text. A nested list counts with its maximum size
 * towards GitHub's limits, so it is only requested for one issue at a time.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
const firstTexts = 'userContentEdits(last: 1) { nodes { diff } }';

const plainComment = `fullDatabaseId body createdAt viewerDidAuthor viewerCanDelete author { ${actor} }`;

const commentFragment = (rest: string) => `
    id ${plainComment}
    lastEditedAt includesCreatedEdit ${rest}
    reactionGroups { content viewerHasReacted }`;

const issueFragment = (rest: string) => `
fragment IssueParts on Issue {
  fullDatabaseId number title body url createdAt updatedAt state closedAt
  includesCreatedEdit lastEditedAt viewerDidAuthor
  author { ${actor} }
  editor { ${actor} }
  labels(first: ${pageSize}) { nodes { name } }
  assignees(first: 20) { nodes { login databaseId } }
  trackedIssues(first: 50) { nodes { id number state stateReason closedAt repository { nameWithOwner } } }
  timelineItems(first: $perPage, itemTypes: [${timelineKinds}]) { ${timelineFragment} }
  userContentEdits(first: $perPage) { ${editsFragment} }
  firstComments: comments(first: $comments) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ${commentFragment(rest)} }
  }
  lastComments: comments(last: $comments) { nodes { ${commentFragment(rest)} } }
}`;

/** Includes the version of the configuration, so that it needs no extra request. */
const repositoryFragment = `
  databaseId
  configuration: object(expression: $configuration) { oid }`;

export const issueQuery = `
query Issue($owner: String!, $name: String!, $number: Int!, $configuration: String!, $perPage: Int!, $comments: Int!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    issue(number: $number) { ...IssueParts }
  }
}
${issueFragment(firstTexts)}`;

/** Lists issues without their history, in the order of their last change, oldest first. */
export const changedIssuesQuery = `
query ChangedIssues($owner: String!, $name: String!, $since: DateTime, $states: [IssueState!], $after: String, $first: Int!, $configuration: String!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    hasIssuesEnabled
    issues(first: $first, after: $after, filterBy: { since: $since, states: $states }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number title body createdAt updatedAt state closedAt labels(first: ${pageSize}) { nodes { name } } }
    }
  }
}`;

/** By `labels.length` variables `label0` and so on. The first and the last changes, since no one knows which wait. */
export function recentIssuesQuery(labels: number): string {
  const names = Array.from({ length: labels }, (_, at) => `label${at}`);
  const ends = { oldest: 'ASC', newest: 'DESC' };
  const part = (alias: string, filter: string, nodes: string) =>
    Object.entries(ends).map(
      ([end, direction]) =>
        `${alias}${end}: issues(first: ${recentPerEnd}, filterBy: { since: $since${filter} }, orderBy: { field: UPDATED_AT, direction: ${direction} }) { nodes { ${nodes} } }`,
    );
  const listed = `number title body createdAt updatedAt state closedAt labels(first: ${pageSize}) { nodes { name } }`;
  return `
query RecentIssues($owner: String!, $name: String!, $since: DateTime!${names.map((one) => `, $${one}: String!`).join('')}) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${part('', '', listed).join('\n    ')}
    ${names.flatMap((one) => part(one, `, labels: [$${one}]`, 'number updatedAt')).join('\n    ')}
  }
}`;
}

const recentPerEnd = 50;

/**
 * Lists issues with a label, oldest first. One label only, because sources disagree whether several mean
 * any or all of them.
 */
export const labelledIssuesQuery = `
query LabelledIssues($owner: String!, $name: String!, $label: String!, $after: String, $configuration: String!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    hasIssuesEnabled
    issues(first: ${pageSize}, after: $after, filterBy: { labels: [$label] }, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number updatedAt }
    }
  }
}`;

/** Reads several issues with their history. Aliases leave out those that do not exist. */
export function issuesQuery(numbers: readonly number[]): string {
  const parts = numbers.map(
    (number) => `issue${number}: issue(number: ${number}) { ...IssueParts }`,
  );
  return `
query Issues($owner: String!, $name: String!, $perPage: Int!, $comments: Int!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${parts.join('\n    ')}
  }
}
${issueFragment('')}`;
}

/** Further pages of one issue's history; each list can be left out. */
export const moreQuery = `
query MoreOfIssue(
  $owner: String!, $name: String!, $number: Int!, $perPage: Int!
  $timeline: Boolean!, $timelineAfter: String
  $edits: Boolean!, $editsAfter: String
  $comments: Boolean!, $commentsAfter: String
) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      timelineItems(first: $perPage, after: $timelineAfter, itemTypes: [${timelineKinds}]) @include(if: $timeline) { ${timelineFragment} }
      userContentEdits(first: $perPage, after: $editsAfter) @include(if: $edits) { ${editsFragment} }
      comments(first: $perPage, after: $commentsAfter) @include(if: $comments) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ${commentFragment(firstTexts)} }
      }
    }
  }
}`;

/** Original texts of comments. */
export const firstTextsQuery = `
query FirstTexts($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id ${firstTexts} } }
}`;

export const configurationQuery = `
query Configuration($owner: String!, $name: String!, $configuration: String!) {
  repository(owner: $owner, name: $name) {
    labels(first: ${pageSize}) { nodes { name } }
    newestLabels: labels(last: ${pageSize}) { nodes { name } }
    handoffs: issues(last: 10, filterBy: { labels: ["handoff"] }) {
      nodes {
        number
        comments(first: 10) { nodes { ${plainComment} } }
        timelineItems(last: 1, itemTypes: [TRANSFERRED_EVENT]) { nodes { ... on TransferredEvent { createdAt } } }
      }
    }
    configuration: object(expression: $configuration) {
      ... on Tree { oid entries { name object { ... on Blob { text isTruncated } } } }
    }
  }
}`;

export const sharedConfigurationQuery = `
query SharedConfiguration($owner: String!, $name: String!, $configuration: String!, $ownOwner: String!, $ownName: String!) {
  own: repository(owner: $ownOwner, name: $ownName) { isPrivate }
  repository(owner: $owner, name: $name) {
    isPrivate
    configuration: object(expression: $configuration) {
      ... on Tree { oid entries { name object { ... on Blob { text isTruncated } } } }
    }
  }
}`;

export const metaQuery = `
query Meta($owner: String!, $name: String!, $configuration: String!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
  }
}`;

export const reportsQuery = `
query Reports($owner: String!, $name: String!, $label: String!, $configuration: String!) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    issues(last: 20, filterBy: { labels: [$label] }) {
      nodes { number title state url viewerDidAuthor author { ${actor} } }
    }
  }
}`;

export const labelQuery = `
query Label($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) { label(name: $label) { createdAt } }
}`;

export const viewerQuery = 'query Viewer { viewer { login databaseId } }';
