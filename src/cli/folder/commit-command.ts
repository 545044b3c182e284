// The command that commits changed files of a repository.

import { relative } from 'node:path';

interface Place {
  /** The folder that a person is in. */
  readonly cwd: string;
  /** The root of the repository. */
  readonly top: string;
}

/** @param paths relative to the root of the repository */
export function commitCommand(
  paths: readonly string[],
  message: string,
  { cwd, top }: Place,
): string {
  const folders = [...new Set(paths.map((path) => path.split('/')[0] ?? path))].toSorted();
  const there = relative(cwd, top);
  const enter = there === '' ? '' : `cd ${/\s/.test(there) ? `"${there}"` : there} && `;
  return `${enter}git add ${folders.join(' ')} && git commit -m "${message}" && git push`;
}
