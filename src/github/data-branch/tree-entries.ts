// Files as entries of a Git tree.

import type { DataFile } from './file.ts';

export interface FileContent {
  readonly path: string;
  /** New content, or the id of a blob that GitHub has; null removes the file. */
  readonly content: { readonly base64: string } | string | null;
}

const regularFile = { mode: '100644', type: 'blob' } as const;

/** Sends one file after the other: two large ones at once gain nothing. */
export async function treeEntries(
  { octokit, owner, repo }: DataFile,
  files: readonly FileContent[],
) {
  const entries = [];
  for (const { path, content } of files) {
    if (content === null || typeof content === 'string') {
      entries.push({ ...regularFile, path, sha: content });
    } else {
      const { base64 } = content;
      const blob = await octokit.git.createBlob({
        owner,
        repo,
        content: base64,
        encoding: 'base64',
      });
      entries.push({ ...regularFile, path, sha: blob.data.sha });
    }
  }
  return entries;
}
