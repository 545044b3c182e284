import { describe, expect, test } from 'vitest';
import { openGitHub, opsRepository, type Stage } from './open-github.ts';

const firstIssue = { ...opsRepository, issue_number: 1 };

const editsQuery = `query Edits($number: Int!) {
  repository(owner: "acme", name: "ops") {
    issue(number: $number) {
      includesCreatedEdit
      lastEditedAt
      editor { login }
      userContentEdits(first: 10) { totalCount nodes { editedAt deletedAt editor { login } diff } }
    }
  }
}`;

function editsOf({ as }: Stage): Promise<unknown> {
  return as('actions').graphql(editsQuery, { number: 1 });
}

describe('the edit history of a body', () => {
  test('is empty before the first edit', async () => {
    const stage = await openGitHub();
    await stage.as('erin').issues.create({ ...opsRepository, title: 'New', body: 'As written' });
    await stage.as('erin').issues.update({ ...firstIssue, title: 'Renamed' });
    expect(await editsOf(stage)).toEqual({
      repository: {
        issue: {
          includesCreatedEdit: false,
          lastEditedAt: null,
          editor: null,
          userContentEdits: { totalCount: 0, nodes: [] },
        },
      },
    });
  });

  test('holds every text in full, the newest first, with who and when, down to the text as written', async () => {
    const stage = await openGitHub();
    await stage.as('erin').issues.create({ ...opsRepository, title: 'New', body: '- [ ] Signed' });
    stage.clock.advance({ minutes: 1 });
    await stage.as('carol').issues.update({ ...firstIssue, body: '- [x] Signed' });
    stage.clock.advance({ minutes: 1 });
    await stage.as('actions').issues.update({ ...firstIssue, body: '- [x] Signed\n' });
    expect(await editsOf(stage)).toEqual({
      repository: {
        issue: {
          includesCreatedEdit: true,
          lastEditedAt: '2026-11-16T09:02:00Z',
          editor: { login: 'github-actions' },
          userContentEdits: {
            totalCount: 3,
            nodes: [
              edit('2026-11-16T09:02:00Z', 'github-actions', '- [x] Signed\n'),
              edit('2026-11-16T09:01:00Z', 'carol', '- [x] Signed'),
              edit('2026-11-16T09:00:00Z', 'erin', '- [ ] Signed'),
            ],
          },
        },
      },
    });
  });

  test('keeps the entry of a version whose text was taken out', async () => {
    const stage = await openGitHub();
    await stage.as('erin').issues.create({ ...opsRepository, title: 'New', body: 'Secret' });
    await stage.as('erin').issues.update({ ...firstIssue, body: 'Clean' });
    stage.github.browser.forgetRevision({ as: 'erin', number: 1, position: 0 });
    expect(await editsOf(stage)).toMatchObject({
      repository: {
        issue: {
          userContentEdits: {
            nodes: [{ diff: 'Clean' }, { diff: null, deletedAt: '2026-11-16T09:00:00Z' }],
          },
        },
      },
    });
  });

  test('has CRLF from the browser, and from the API what was sent', async () => {
    const { as, github } = await openGitHub();
    await as('erin').issues.create({ ...opsRepository, title: 'New', body: 'a\nb\r\n' });
    expect(github.issue(1).body).toBe('a\nb\r\n');
    github.browser.editBody({ as: 'erin', number: 1, body: 'a\nb\r\nc' });
    expect(github.issue(1).body).toBe('a\r\nb\r\nc');
  });
});

function edit(editedAt: string, login: string, diff: string) {
  return { editedAt, deletedAt: null, editor: { login }, diff };
}

/** One of everything, a second apart. */
async function lifeOf({ as, clock }: Stage): Promise<void> {
  const tick = () => clock.advance({ seconds: 1 });
  await as('carol').issues.create({
    ...opsRepository,
    title: 'New',
    labels: ['accepted'],
    assignees: ['dave'],
  });
  tick();
  await as('erin').issues.createComment({ ...firstIssue, body: 'Hello' });
  tick();
  await as('dave').issues.removeLabel({ ...firstIssue, name: 'accepted' });
  tick();
  await as('carol').issues.update({ ...firstIssue, title: 'Renamed', body: 'Edited' });
  tick();
  await as('dave').issues.update({ ...firstIssue, state: 'closed', state_reason: 'not_planned' });
  tick();
  await as('dave').issues.update({ ...firstIssue, state: 'open' });
  tick();
  const { data } = await as('erin').issues.createComment({ ...firstIssue, body: 'Oops' });
  await as('carol').issues.deleteComment({ ...opsRepository, comment_id: data.id });
}

describe('the timeline', () => {
  test('of REST has events and comments in order, neither the opening nor an edit of the body', async () => {
    const stage = await openGitHub();
    await lifeOf(stage);
    const { data } = await stage.as('actions').issues.listEventsForTimeline(firstIssue);
    expect(data.map((entry) => entry.event)).toEqual([
      'labeled',
      'assigned',
      'commented',
      'unlabeled',
      'renamed',
      'closed',
      'reopened',
      'comment_deleted',
    ]);
    expect(data[0]).toMatchObject({
      actor: { login: 'carol' },
      created_at: '2026-11-16T09:00:00Z',
    });
    expect(data[0]).toHaveProperty('label', { name: 'Accepted', color: 'c5def5' });
    expect(data[1]).not.toHaveProperty('assigner');
    expect(data[4]).toMatchObject({ rename: { from: 'New', to: 'Renamed' } });
    expect(data[5]).toMatchObject({ state_reason: 'not_planned' });
  });

  test('as a list of events has who assigned, and no comments', async () => {
    const stage = await openGitHub();
    await lifeOf(stage);
    const { data } = await stage.as('actions').issues.listEvents(firstIssue);
    expect(data.map((entry) => entry.event)).not.toContain('commented');
    expect(data[1]).toMatchObject({ event: 'assigned', assigner: { login: 'carol' } });
  });

  test('of GraphQL gives the kinds that are asked for, and counts both', async () => {
    const stage = await openGitHub();
    await lifeOf(stage);
    const ask = `query {
      repository(owner: "acme", name: "ops") {
        issue(number: 1) {
          timelineItems(first: 100, itemTypes: [LABELED_EVENT, CLOSED_EVENT, COMMENT_DELETED_EVENT, ISSUE_COMMENT, ASSIGNED_EVENT]) {
            totalCount
            filteredCount
            nodes {
              __typename
              ... on LabeledEvent { createdAt actor { login __typename } label { name } }
              ... on AssignedEvent { assignee { ... on User { login } } }
              ... on ClosedEvent { stateReason }
              ... on IssueComment { body databaseId viewerDidAuthor }
              ... on CommentDeletedEvent { deletedCommentAuthor { login } }
            }
          }
        }
      }
    }`;
    expect(await stage.as('erin').graphql(ask)).toEqual({
      repository: {
        issue: {
          timelineItems: {
            totalCount: 8,
            filteredCount: 5,
            nodes: [
              {
                __typename: 'LabeledEvent',
                createdAt: '2026-11-16T09:00:00Z',
                actor: { login: 'carol', __typename: 'User' },
                label: { name: 'Accepted' },
              },
              { __typename: 'AssignedEvent', assignee: { login: 'dave' } },
              {
                __typename: 'IssueComment',
                body: 'Hello',
                databaseId: null,
                viewerDidAuthor: true,
              },
              { __typename: 'ClosedEvent', stateReason: 'NOT_PLANNED' },
              { __typename: 'CommentDeletedEvent', deletedCommentAuthor: { login: 'erin' } },
            ],
          },
        },
      },
    });
  });

  test('names the same event alike in REST and GraphQL', async () => {
    const stage = await openGitHub();
    await lifeOf(stage);
    const ask = `query { repository(owner: "acme", name: "ops") { issue(number: 1) {
      timelineItems(first: 1) { nodes { ... on LabeledEvent { id } } } } } }`;
    const answer: { repository: { issue: { timelineItems: { nodes: { id: string }[] } } } } =
      await stage.as('erin').graphql(ask);
    const { data } = await stage.as('erin').issues.listEvents(firstIssue);
    expect(answer.repository.issue.timelineItems.nodes[0]?.id).toBe(data[0]?.node_id);
  });
});

test('every time is in whole seconds, with any clock', async () => {
  const { as, clock, github } = await openGitHub();
  clock.set('2026-11-16T09:00:00.789Z');
  await as('carol').issues.create({ ...opsRepository, title: 'New', labels: ['accepted'] });
  await as('carol').issues.createComment({ ...firstIssue, body: 'Hello' });
  const answers = await Promise.all([
    as('carol').issues.listForRepo(opsRepository),
    as('carol').issues.listEventsForTimeline(firstIssue),
    as('carol').repos.get(opsRepository),
  ]);
  const payloads: unknown[] = [];
  github.onDelivery(({ payload }) => payloads.push(payload));
  await as('carol').issues.update({ ...firstIssue, body: 'Text' });
  const texts = JSON.stringify([answers.map(({ data }) => data), payloads]);
  expect(texts).toContain('"2026-11-16T09:00:00Z"');
  expect(texts).not.toMatch(/T\d\d:\d\d:\d\d\.\d/);
});
