// Fails on the words and habits of `word-list.ts` in comments, texts, test names, file names and Markdown.
//
//   node .ci/check-words.ts             the whole repository
//   node .ci/check-words.ts src/render  one folder

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findWords } from './find-words.ts';
import { archaic, habits } from './word-list.ts';

const top = fileURLToPath(new URL('..', import.meta.url));

/** Written by people here; not what tools write, nor the inputs and transcripts of tests. */
function isProse(path: string): boolean {
  return (
    /\.(?:[cm]?[jt]s|md|css|ya?ml|sh)$|^\.ci\/run$|^package\.json$/.test(path) &&
    !/^(?:action\/|test\/.*\.(?:md|ya?ml)$)|^\.ci\/word-list\.ts$|fixtures\//.test(path)
  );
}

function listFiles(paths: readonly string[]): readonly string[] {
  const found = execFileSync(
    'git',
    [
      'ls-files',
      '-z',
      '--cached',
      '--others',
      '--exclude-standard',
      '--deduplicate',
      '--',
      ...paths,
    ],
    { cwd: top, encoding: 'utf8' },
  );
  return found.split('\0').filter((path) => isProse(path) && existsSync(`${top}${path}`));
}

const files = listFiles(parseArgs({ allowPositionals: true }).positionals);
const found = files.flatMap((path) =>
  findWords(path, readFileSync(`${top}${path}`, 'utf8'), { ...archaic, ...habits }).map(
    ({ line, word, instead }) => `${path}:${line}: "${word}": write ${instead}`,
  ),
);
for (const line of found) {
  console.error(line);
}
console.log(`${files.length} files: ${found.length} words to replace.`);
if (found.length > 0) {
  console.error(
    'Rewrite these sentences in plain words. If one is no prose, such as a quote, correct .ci/word-list.ts.',
  );
  process.exitCode = 1;
}
