// Files and folders of a commit as the Contents API shows them.

import { toWrappedBase64 } from '../../git/base64.ts';
import { type TreeEntry, treeEntryType } from '../../git/tree.ts';
import type { SandboxRepository } from '../../model/repository.ts';
import type { GitHubState } from '../../model/state.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';

/** Above this size JSON holds no content. */
const maxShownBytes = 1024 * 1024;

export interface Where {
  readonly hub: GitHubState;
  readonly repository: SandboxRepository;
  readonly path: string;
  readonly ref: string;
}

export function showEntry(where: Where, entry: Pick<TreeEntry, 'mode' | 'oid'>, size: number) {
  const { hub, repository, path, ref } = where;
  const api = repositoryUrl(hub, repository);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const kind = treeEntryType(entry.mode) === 'tree' ? 'tree' : 'blob';
  const links = {
    self: `${api}/contents/${encoded}?ref=${encodeURIComponent(ref)}`,
    git: `${api}/git/${kind}s/${entry.oid}`,
    html: `${repositoryPage(repository)}/${kind}/${ref}/${encoded}`,
  };
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha: entry.oid,
    size,
    url: links.self,
    html_url: links.html,
    git_url: links.git,
    download_url:
      kind === 'tree' ? null : `${api}/contents/${encoded}?ref=${encodeURIComponent(ref)}`,
    type: kind === 'tree' ? 'dir' : 'file',
    _links: links,
  };
}

export function showContent(bytes: Uint8Array): {
  readonly content: string;
  readonly encoding: 'base64' | 'none';
} {
  if (bytes.length > maxShownBytes) {
    return { content: '', encoding: 'none' };
  }
  return { content: toWrappedBase64(bytes), encoding: 'base64' };
}
