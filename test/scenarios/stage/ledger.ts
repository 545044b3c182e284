// The data branch, as erin sees it on GitHub.

import * as v from 'valibot';
import type { LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import { repository } from './given.ts';

export const dataBranch = 'handoff-data';

export function ledgerBytes(github: LocalGitHub): Promise<Uint8Array | null> {
  return fileBytes(github, 'handoffs.db');
}

/** null: there is no such branch, or it has no such file. */
export async function fileBytes(github: LocalGitHub, path: string): Promise<Uint8Array | null> {
  const place = `contents/${path}?ref=${dataBranch}`;
  const response = await look(github, place, 'application/vnd.github.raw+json');
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

const commits = v.array(v.object({ commit: v.object({ message: v.string() }) }));

/** First lines of the messages, oldest first; none where there is no data branch. */
export async function auditLines(github: LocalGitHub): Promise<readonly string[]> {
  return (await auditBodies(github)).map((message) => message.split('\n', 1)[0] ?? '');
}

/** The same, whole. */
export async function auditBodies(github: LocalGitHub): Promise<readonly string[]> {
  const response = await look(github, `commits?sha=${dataBranch}&per_page=100`);
  if (!response.ok) {
    return [];
  }
  const found = v.parse(commits, await response.json());
  return found.map(({ commit }) => commit.message).reverse();
}

function look(
  github: LocalGitHub,
  path: string,
  accept = 'application/vnd.github+json',
): Promise<Response> {
  return github.fetch(`http://127.0.0.1/repos/${repository}/${path}`, {
    headers: { authorization: `token ${github.tokenFor('erin')}`, accept },
  });
}
