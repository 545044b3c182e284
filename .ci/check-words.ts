// Fails on archaic words in comments, texts, test names and Markdown, and counts other habits.
//
//   node .ci/check-words.ts                      the whole repository
//   node .ci/check-words.ts src/render --habits  one folder, with each habit by file and line

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findWords, type WordList } from './find-words.ts';
import { archaic, habits } from './word-list.ts';

const top = fileURLToPath(new URL('..', import.meta.url));

const options = parseArgs({
  allowPositionals: true,
  options: { habits: { type: 'boolean', default: false } },
});

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

function countWords(files: readonly string[], words: WordList, isShown: boolean): number {
  const found = files.flatMap((path) =>
    findWords(path, readFileSync(`${top}${path}`, 'utf8'), words).map(
      ({ line, word, instead }) => `${path}:${line}: "${word}": write ${instead}`,
    ),
  );
  if (isShown && found.length > 0) {
    console.log(found.join('\n'));
  }
  return found.length;
}

const files = listFiles(options.positionals);
const archaicCount = countWords(files, archaic, true);
const habitCount = countWords(files, habits, options.values.habits);
console.log(`${files.length} files: ${archaicCount} archaic words, ${habitCount} habits.`);
if (archaicCount > 0) {
  process.exitCode = 1;
}
