// The data branch, as someone with the right to push can read it and spoil it.

import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import { tamper } from '../../ledger/setup/query.ts';
import { type Desk, repository } from './fake-github.ts';
import { headOf, looseBytes, looseCommit, looseTree } from './loose-objects.ts';

const branch = 'handoff-data';

export function git({ github }: Desk, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', github.gitDirectory, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

export function ledgerFile(desk: Desk, name = 'handoffs.db'): Buffer {
  const oid = treeOf(desk).get(name);
  if (oid === undefined) {
    throw new Error(`There is no ${name} on ${branch}`);
  }
  return looseBytes(desk.github.gitDirectory, oid);
}

function treeOf({ github: { gitDirectory } }: Desk): ReadonlyMap<string, string> {
  const { tree } = looseCommit(gitDirectory, headOf(gitDirectory, branch));
  return looseTree(gitDirectory, tree);
}

/** @param bytes null: the file is removed */
export async function pushLedger({ github }: Desk, bytes: Uint8Array | null): Promise<void> {
  await github.commitFiles({
    as: 'erin',
    branch,
    files: { 'handoffs.db': bytes },
    message: 'By hand',
  });
}

export async function tamperWith(desk: Desk, sql: string): Promise<void> {
  await pushLedger(desk, await tamper(ledgerFile(desk), sql));
}

export function dropBranch(desk: Desk): void {
  git(desk, 'update-ref', '-d', `refs/heads/${branch}`);
}

/** A data branch of one commit, made by hand just now. */
export function orphan(desk: Desk, holding: Readonly<Record<string, string>>): void {
  const entries = Object.entries(holding).map(([name, text]) => {
    const oid = execFileSync(
      'git',
      ['-C', desk.github.gitDirectory, 'hash-object', '-w', '--stdin'],
      {
        input: text,
      },
    );
    return `100644 blob ${oid.toString().trim()}\t${name}\n`;
  });
  const tree = execFileSync('git', ['-C', desk.github.gitDirectory, 'mktree'], {
    input: entries.join(''),
  });
  const who = ['-c', 'user.name=erin', '-c', 'user.email=erin@example.com'];
  const commit = git(desk, ...who, 'commit-tree', tree.toString().trim(), '-m', 'By hand');
  git(desk, 'update-ref', `refs/heads/${branch}`, commit);
}

/** All comments of ours, as an administrator may delete them. */
export async function deleteComments({ github }: Desk): Promise<void> {
  for (const { number, comments } of github.issues()) {
    for (const { id } of comments) {
      const path = `repos/${repository}/issues/comments/${id}`;
      const response = await github.fetch(`http://127.0.0.1/${path}`, {
        method: 'DELETE',
        headers: { authorization: `token ${github.tokenFor('erin')}` },
      });
      if (!response.ok) {
        throw new Error(`A comment on #${number} could not be deleted: ${response.status}`);
      }
    }
  }
}

/** The first lines of their messages, newest first. */
export function commits({ github: { gitDirectory } }: Desk): readonly string[] {
  const subjects: string[] = [];
  for (let oid: string | null = headOf(gitDirectory, branch); oid !== null; ) {
    const commit = looseCommit(gitDirectory, oid);
    subjects.push(commit.subject);
    oid = commit.parent;
  }
  return subjects;
}

export function files(desk: Desk): readonly string[] {
  return [...treeOf(desk).keys()];
}

const ids = v.object({
  data: v.object({ repository: v.object({ issue: v.object({ id: v.string() }) }) }),
});

/** As an administrator does in the browser. */
export async function deleteIssue({ github }: Pick<Desk, 'github'>, number: number): Promise<void> {
  const ask = async (query: string, variables: object): Promise<unknown> => {
    const response = await github.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { authorization: `token ${github.tokenFor('erin')}` },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  const found = await ask(
    'query Id($number: Int!) { repository(owner: "acme", name: "ops") { issue(number: $number) { id } } }',
    { number },
  );
  await ask(
    'mutation Delete($id: ID!) { deleteIssue(input: { issueId: $id }) { clientMutationId } }',
    { id: v.parse(ids, found).data.repository.issue.id },
  );
}
