import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFileValues } from '../../../src/sandbox/jobs/file-commands.ts';

describe('values that a step leaves in a file', () => {
  test.each([
    ['one line', 'status=accepted\n', { status: 'accepted' }],
    ['a value with an equals sign', 'query=a=b\n', { query: 'a=b' }],
    ['a value with angle brackets', 'text=1<<2\n', { text: '1<<2' }],
    ['an empty value', 'owner=\n', { owner: '' }],
    ['the last of two', 'a=1\na=2\n', { a: '2' }],
    [
      'several lines',
      'body<<END\none\n\nthree=3\nEND\nafter=1\n',
      { body: 'one\n\nthree=3', after: '1' },
    ],
    ['nothing between', 'body<<END\nEND\n', { body: '' }],
    [
      'Windows line ends',
      'a=1\r\nbody<<END\r\none\r\ntwo\r\nEND\r\n',
      { a: '1', body: 'one\r\ntwo' },
    ],
    ['an empty file', '', {}],
  ])('%s', (_title, text, values) => {
    expect(parseFileValues(text)).toEqual({ values, fault: null });
  });

  test.each([
    ['neither sign', 'nothing\n'],
    ['no name', '=value\n'],
    ['no delimiter', 'body<<\n'],
    ['an open end', 'body<<END\none\n'],
  ])('%s is a fault', (_title, text) => {
    expect(parseFileValues(text).fault).not.toBeNull();
  });

  test('any value between delimiters comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        fc.pre(!value.split(/\r?\n/).includes('END') && !value.endsWith('\r'));
        expect(parseFileValues(`v<<END\n${value}\nEND\n`).values).toEqual({ v: value });
      }),
    );
  });
});
