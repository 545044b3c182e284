// Questions that only github.com can answer, each played the same on GitHub and on the local one.

import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import { issuesQuery } from '../../src/github/issues/issue-query.ts';
import { askGraphql, errorsIn, fileIssue, type LivePlace, statusOfRequest } from './place.ts';

export interface Question {
  readonly title: string;
  /** What happened, in words that two GitHubs have in common. */
  readonly play: (place: LivePlace) => Promise<string>;
}

/** Shaped like a token of GitHub's with its checksum, so that secret scanning takes it for one. */
function tokenShaped(): string {
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const body = [...randomBytes(30)].map((byte) => letters[byte % 62]).join('');
  let rest = crc32(body);
  let sum = '';
  for (let at = 0; at < 6; at += 1) {
    sum = (letters[rest % 62] ?? '') + sum;
    rest = Math.floor(rest / 62);
  }
  return `ghp_${body}${sum}`;
}

/** The head of an SQLite file, and a row that holds the token. */
function databaseWith(secret: string): string {
  const bytes = Buffer.alloc(4096);
  bytes.write('SQLite format 3\0');
  bytes.write(secret, 2048);
  return bytes.toString('base64');
}

const revisions = v.looseObject({
  repository: v.looseObject({
    issue: v.looseObject({
      updatedAt: v.optional(v.string()),
      userContentEdits: v.optional(
        v.looseObject({
          nodes: v.array(
            v.looseObject({ deletedAt: v.nullish(v.string()), diff: v.nullish(v.string()) }),
          ),
        }),
      ),
      timelineItems: v.optional(
        v.looseObject({
          nodes: v.array(v.looseObject({ label: v.nullish(v.looseObject({ name: v.string() })) })),
        }),
      ),
    }),
  }),
});

async function issueParts(place: LivePlace, number: number, parts: string) {
  const query = `query($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) { issue(number: $number) { ${parts} } } }`;
  const { data } = await askGraphql(place, query, { number });
  return v.parse(revisions, data).repository.issue;
}

const labelEvents =
  'timelineItems(first: 20, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { label { name } } } }';

export const questions: readonly Question[] = [
  {
    title: 'a secret-shaped string inside an SQLite file by PUT',
    play: async ({ octokit, owner, repo, mark }) => {
      const branch = `${mark}-secret`;
      const { data } = await octokit.repos.get({ owner, repo });
      const head = await octokit.git.getRef({ owner, repo, ref: `heads/${data.default_branch}` });
      const { sha } = head.data.object;
      await octokit.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
      return statusOfRequest(
        octokit.repos.createOrUpdateFileContents({
          owner,
          repo,
          branch,
          path: 'live.db',
          message: 'A file that the live check deletes',
          content: databaseWith(tokenShaped()),
        }),
      );
    },
  },
  {
    title: 'twenty edited issues with their history in one query',
    play: async (place) => {
      const { octokit, owner, repo } = place;
      const numbers: number[] = [];
      for (let at = 1; at <= 20; at += 1) {
        const { number } = await fileIssue(place, { title: `busy ${at}`, body: 'As filed.' });
        numbers.push(number);
        for (const body of ['Edited.', 'Edited again.']) {
          await octokit.issues.update({ owner, repo, issue_number: number, body });
        }
      }
      const query = issuesQuery(numbers);
      return errorsIn(await askGraphql(place, query, { perPage: 100, comments: 50 }));
    },
  },
  {
    title: 'diff of a removed revision',
    play: async (place) => {
      const { octokit, owner, repo } = place;
      const { number } = await fileIssue(place, { title: 'removed', body: 'First.' });
      await octokit.issues.update({ owner, repo, issue_number: number, body: 'Second.' });
      const what = `In issue #${number}, open "edited", choose the first revision, and delete it.`;
      if (!(await place.askPerson(what))) {
        return 'not played';
      }
      const { userContentEdits } = await issueParts(
        place,
        number,
        'userContentEdits(first: 10) { nodes { deletedAt diff } }',
      );
      const removed = userContentEdits?.nodes.find(({ deletedAt }) => deletedAt != null);
      return removed === undefined
        ? 'no deletedAt'
        : removed.diff == null
          ? 'null'
          : removed.diff === ''
            ? 'empty'
            : 'kept';
    },
  },
  {
    title: 'labels that an issue is filed with, in its timeline',
    play: async (place) => {
      const { octokit, owner, repo, mark } = place;
      const name = `${mark}-filed`;
      await octokit.issues.createLabel({ owner, repo, name, color: 'ededed' });
      const { number } = await fileIssue(place, { title: 'labelled', body: '', labels: [name] });
      const { timelineItems } = await issueParts(place, number, labelEvents);
      return timelineItems?.nodes.length === 0 ? 'no event' : 'an event';
    },
  },
  {
    title: 'the label of a LabeledEvent after the label is deleted',
    play: async (place) => {
      const { octokit, owner, repo, mark } = place;
      const name = `${mark}-gone`;
      await octokit.issues.createLabel({ owner, repo, name, color: 'ededed' });
      const { number } = await fileIssue(place, { title: 'label gone', body: '' });
      await octokit.issues.addLabels({ owner, repo, issue_number: number, labels: [name] });
      await octokit.issues.deleteLabel({ owner, repo, name });
      const { timelineItems } = await issueParts(place, number, labelEvents);
      const [event] = timelineItems?.nodes ?? [];
      return event === undefined ? 'no event' : event.label == null ? 'null' : 'its name';
    },
  },
  {
    title: 'whether a commit that names an issue raises its updatedAt',
    play: async (place) => {
      const { octokit, owner, repo, mark } = place;
      const { number } = await fileIssue(place, { title: 'referenced', body: '' });
      const before = (await issueParts(place, number, 'updatedAt')).updatedAt;
      const { data } = await octokit.repos.get({ owner, repo });
      const head = await octokit.git.getRef({ owner, repo, ref: `heads/${data.default_branch}` });
      const { sha } = head.data.object;
      const branch = `${mark}-reference`;
      await octokit.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
      await octokit.repos.createOrUpdateFileContents({
        owner,
        repo,
        branch,
        path: 'live.txt',
        message: `See #${number}`,
        content: Buffer.from(mark).toString('base64'),
      });
      const after = (await issueParts(place, number, 'updatedAt')).updatedAt;
      return before === after ? 'it does not' : 'it does';
    },
  },
  {
    title: 'more than a hundred ids',
    play: async (place) => {
      const ids = Array.from({ length: 101 }, () => 'IC_none');
      return errorsIn(
        await askGraphql(place, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }),
      );
    },
  },
  {
    title: 'more than 500,000 possible nodes',
    play: async (place) => {
      const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
        issues(first: 100) { nodes { comments(first: 100) { nodes { userContentEdits(first: 100) { nodes { id } } } } } } } }`;
      return errorsIn(await askGraphql(place, query));
    },
  },
  {
    title: 'an id that names nothing',
    play: async (place) =>
      errorsIn(
        await askGraphql(place, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
          ids: ['IC_none'],
        }),
      ),
  },
  {
    title: 'a field that does not exist',
    play: async (place) => errorsIn(await askGraphql(place, 'query { viewer { shoeSize } }')),
  },
  {
    title: 'the permission of a bot',
    play: ({ octokit, owner, repo }) => {
      const username = 'github-actions[bot]';
      return statusOfRequest(
        octokit.repos.getCollaboratorPermissionLevel({ owner, repo, username }),
      );
    },
  },
];
