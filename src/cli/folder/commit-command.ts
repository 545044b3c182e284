// The command that commits changed files of a repository.

/** @param paths relative to the root of the repository */
export function commitCommand(paths: readonly string[], message: string): string {
  const folders = [...new Set(paths.map((path) => path.split('/')[0] ?? path))].toSorted();
  return `git add ${folders.join(' ')} && git commit -m "${message}" && git push`;
}
