// The size and age of the data branch as one sentence part.

import { pluralize } from '../../../base/join-list.ts';
import type { BranchHistory } from '../../../github/data-branch/history.ts';

/** `1,204 commits from 2026-01-05 to 2026-11-27, and 3 files of 4.1 MB`. */
export function historyOf({ commits, firstAt, lastAt, files, bytes }: BranchHistory): string {
  const [first, last] = [firstAt.slice(0, 10), lastAt.slice(0, 10)];
  const when = first === last ? `of ${first}` : `from ${first} to ${last}`;
  return `${pluralize(commits, 'commit')} ${when}, and ${pluralize(files, 'file')} of ${sizeOf(bytes)}`;
}

export function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
