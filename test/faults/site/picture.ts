// All that GitHub shows and the ledger holds, so that one history compares with another: without the
// numbers and names that only say how often something was tried.

import fs from 'node:fs';
import git from 'isomorphic-git';
import { query } from '../../ledger/setup/query.ts';
import type { Site } from './site.ts';

const questions = {
  handoffs: 'SELECT * FROM handoffs ORDER BY issue_number',
  submissions: 'SELECT * FROM submissions ORDER BY issue_number, attempt',
  checklist: `SELECT issue_number, c.* FROM checklist_items c JOIN handoffs ON id = handoff_id
    ORDER BY issue_number, position`,
  events:
    'SELECT issue_number, type, actor, at, data_json, idempotency_key FROM events ORDER BY id',
  reports: 'SELECT period, issue_number FROM reports ORDER BY period',
};

export type Picture = Readonly<Record<string, unknown>>;

export async function pictureOf(site: Pick<Site, 'github'>): Promise<Picture> {
  const { github } = site;
  const issues = github.issues().map((issue) => ({
    number: issue.number,
    title: issue.title,
    state: `${issue.state} ${issue.stateReason}`,
    labels: issue.labels.toSorted(),
    assignees: issue.assignees.toSorted(),
    body: issue.title.startsWith('Handoff report') ? timeless(issue.body) : issue.body,
    comments: issue.comments.map(({ author, body }) => `${author}: ${plain(body)}`).toSorted(),
  }));
  const commits = await dataCommits(github.gitDirectory);
  const audit = commits
    .flatMap(({ message }) => timeless(message).trimEnd().split('\n'))
    .filter(isOfHandoff);
  const picture = { issues, audit, ...(await rowsOf(github.gitDirectory, commits[0]?.oid)) };
  // Where GitHub is found differs from one to the next.
  return JSON.parse(
    JSON.stringify(picture).replaceAll(/https?:\/\/127\.0\.0\.1:\d+/g, 'https://github.com'),
  );
}

async function rowsOf(gitdir: string, oid: string | undefined) {
  if (oid === undefined) {
    return {};
  }
  const { blob } = await git.readBlob({ fs, gitdir, oid, filepath: 'handoffs.db' });
  const answers = Object.entries(questions).map(async ([name, question]) => {
    const rows = await query(blob, question);
    return [name, rows.map((row) => plain(JSON.stringify(row)))] as const;
  });
  return Object.fromEntries(await Promise.all(answers));
}

/** Newest first; none where there is no data branch. */
export async function dataCommits(
  gitdir: string,
): Promise<readonly { readonly oid: string; readonly message: string }[]> {
  try {
    const log = await git.log({ fs, gitdir, ref: 'handoff-data' });
    return log.map(({ oid, commit }) => ({ oid, message: commit.message }));
  } catch (error) {
    if (error instanceof git.Errors.NotFoundError) {
      return [];
    }
    throw error;
  }
}

/** Another sweep, and another attempt to post a report or its figures, have lines of their own. */
function isOfHandoff(line: string): boolean {
  return line !== '' && !/^(sweep|metrics as of)|: started$/.test(line);
}

/** A report that is posted later names its time, and what is under way has taken some minutes longer by then. */
function timeless(text: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\dZ)?/g, '…')
    .replaceAll(/[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2} \d{4}, \d\d:\d\d UTC/g, '…')
    .replaceAll(/(?<=\d)\.\d\b/g, '');
}

/** Ids that GitHub gives are others where something was tried twice. */
function plain(text: string): string {
  return text.replaceAll(/(timeline|edit|comment):[\w=-]+/g, '$1:…');
}
