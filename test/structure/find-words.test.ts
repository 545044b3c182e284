import { expect, test } from 'vitest';
import { findWords } from '../../.ci/find-words.ts';

const words = { anew: 'again', 'put back': 'restore' };

const found = (path: string, source: string) =>
  findWords(path, source, words).map(({ line, word }) => `${line} ${word}`);

test('a word is found in comments and texts, with its line', () => {
  const source = [
    '/** Reads it anew. */',
    'const anew = "written anew";',
    'const text = `',
    `and anew, \${anew} times`,
    '`;',
    '// put',
    '// back',
  ].join('\n');
  expect(found('src/form/read.ts', source)).toEqual(['1 anew', '2 anew', '4 anew', '6 put back']);
});

test('names, expressions and import paths are not prose', () => {
  const source = "import { anew } from './put/anew.ts'; export const reverted = /anew/.test(anew);";
  expect(found('src/form/read.ts', source)).toEqual([]);
});

test('a word is found in the name of a file', () => {
  expect(found('src/form/read-anew.ts', '\n')).toEqual(['1 anew']);
});

test('in a test, names of tests are prose, and what people write in it is not', () => {
  const source = "test.each([1])('reads anew', () => comment('anew'));";
  expect(found('test/form/read.test.ts', source)).toEqual(['1 anew']);
});

test('all of a Markdown file is prose, in capitals too', () => {
  expect(found('README.md', 'Anew\n\nPut\nback')).toEqual(['1 Anew', '3 Put back']);
});

test('a keyword in capitals is not prose', () => {
  expect(found('src/ledger/read.ts', "const sql = 'ANEW'; // anew")).toEqual(['1 anew']);
});
