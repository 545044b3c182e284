// The data branch, as erin sees it on GitHub.

import * as v from 'valibot';
import type { LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import { tamper } from '../../ledger/setup/query.ts';
import { repository } from './given.ts';
import type { StageLedger } from './ledger.ts';

export const dataBranch = 'handoff-data';

export async function branchLedger(github: LocalGitHub): Promise<StageLedger> {
  return {
    kind: 'branch',
    inputs: {},
    databaseUrl: null,
    file: () => ledgerBytes(github),
    async tamper(sql) {
      const sound = (await ledgerBytes(github)) ?? new Uint8Array();
      const files = { 'handoffs.db': await tamper(sound, sql) };
      await github.commitFiles({ as: 'erin', branch: dataBranch, message: 'By hand', files });
    },
    lose: () => deleteBranch(github),
    auditBodies: () => auditBodies(github),
    published: async (path) => Buffer.from((await fileBytes(github, path)) ?? []).toString(),
    close: async () => {},
  };
}

async function deleteBranch(github: LocalGitHub): Promise<void> {
  await github.fetch(`http://127.0.0.1/repos/${repository}/git/refs/heads/${dataBranch}`, {
    method: 'DELETE',
    headers: { authorization: `token ${github.tokenFor('erin')}` },
  });
}

export function ledgerBytes(github: LocalGitHub): Promise<Uint8Array | null> {
  return fileBytes(github, 'handoffs.db');
}

/** null: there is no such branch, or it has no such file. */
async function fileBytes(github: LocalGitHub, path: string): Promise<Uint8Array | null> {
  const place = `contents/${path}?ref=${dataBranch}`;
  const response = await look(github, place, 'application/vnd.github.raw+json');
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

const commits = v.array(v.object({ commit: v.object({ message: v.string() }) }));

/** Messages of its commits; none where there is no data branch. */
async function auditBodies(github: LocalGitHub): Promise<readonly string[]> {
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
