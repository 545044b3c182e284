// The archives of ledgers that a rebuild kept as `handoffs-<time>.db`: the new ledger has archives of its own at
// their paths, so that only the history of the branch still has the former ones.

import type { DataFile } from './file.ts';
import type { FileContent } from './tree-entries.ts';

type Place = Omit<DataFile, 'path'>;

const keptLedger = /^(handoffs-[^/]+)\.db$/;

export function isKeptLedger(path: string): boolean {
  return keptLedger.test(path);
}

/**
 * Where each archive belongs, next to its ledger: `handoffs-<time>/archive/0001.db`.
 * @param commit the latest one of the branch
 */
export async function archivesOnlyInHistory(
  at: Place,
  commit: string,
): Promise<readonly FileContent[]> {
  const files = await filesAt(at, commit);
  const present = new Set(files.values());
  const found: FileContent[] = [];
  for (const path of files.keys()) {
    const [, name] = keptLedger.exec(path) ?? [];
    const before = name === undefined ? null : await commitBefore(at, { commit, path });
    const former = before === null ? [] : await filesAt(at, before);
    for (const [archive, sha] of former) {
      if (archive.startsWith('archive/') && !present.has(sha)) {
        found.push({ path: `${name}/${archive}`, content: sha });
      }
    }
  }
  return found;
}

/** Ids of blobs, by path. */
async function filesAt(
  { octokit, owner, repo }: Place,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const { data } = await octokit.git.getTree({ owner, repo, tree_sha: commit, recursive: 'true' });
  return new Map(
    data.tree.filter(({ type }) => type === 'blob').map(({ path, sha }) => [path, sha]),
  );
}

/** The one before the file was added, which has the archives of that time; the first one if that has the file already. */
async function commitBefore(
  { octokit, owner, repo }: Place,
  { commit, path }: { readonly commit: string; readonly path: string },
): Promise<string | null> {
  const { data } = await octokit.repos.listCommits({
    owner,
    repo,
    sha: commit,
    path,
    per_page: 100,
  });
  const added = data.at(-1);
  return added?.parents[0]?.sha ?? added?.sha ?? null;
}
