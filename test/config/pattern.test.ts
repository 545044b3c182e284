import { describe, expect, test } from 'vitest';
import {
  matchesPattern,
  maxMatchedLength,
  minLimit,
  patternError,
} from '../../src/config/pattern.ts';

describe('A pattern is sound', () => {
  test.each([
    ['a code', '[A-Z]{2,5}-\\d+'],
    ['a version', 'v?\\d+\\.\\d+\\.\\d+'],
    ['four bounded groups', '(\\d{1,3}\\.){3}\\d{1,3}'],
    ['a link', 'https://(www\\.)?figma\\.com/(file|design)/.+'],
    ['a repeated group that goes one way only', '(?:ab-)+'],
    ['a named group', '(?<year>\\d{4})-Q[1-4]'],
    ['classes of Unicode and braces that repeat nothing', '\\p{L}+ \\u{1F600}'],
    ['signs that mean themselves', '\\(a\\+\\)\\+[(a+)+]'],
    ['a look ahead', '(?!draft)[a-z]+'],
    ['nothing', ''],
  ])('with %s', (_, pattern) => {
    expect(patternError(pattern)).toBeNull();
  });
});

describe('A pattern is refused', () => {
  test.each([
    ['an open group', '(\\d+', 'broken'],
    ['a class that does not end', '[a-', 'broken'],
    ['a repetition of nothing', '*', 'broken'],
    ['an end that only a frame would make good', 'a)(b', 'broken'],
    ['a repetition of a repetition', '(a+)+', 'nested'],
    ['one inside groups', '(x(?:(a*)b)y)*', 'nested'],
    ['one with names and lazy signs', '(?<word>\\w+?)+?', 'nested'],
    ['one in a look ahead', '(?=(a+)+b)', 'nested'],
    ['a repetition of alternatives', '(a|a)*', 'nested'],
    ['a repetition of what may be left out', '(a?){50}', 'nested'],
    ['a counted repetition of an open one', '(.*,){11}x', 'nested'],
    ['four open repetitions', '.*a.*b.*c.*', 'manifold'],
    ['repetitions of nothing', '(?:(?:(?:){500}){500}){500}', 'manifold'],
    ['more groups than the engine takes', `${'('.repeat(50_000)}${')'.repeat(50_000)}`, 'broken'],
    ['many that may be left out', `${'a?'.repeat(40)}b`, 'manifold'],
    ['many alternatives', `${'(a|a)'.repeat(40)}b`, 'manifold'],
  ])('with %s', (_, pattern, fault) => {
    expect(patternError(pattern)).toBe(fault);
  });
});

describe('A sound pattern', () => {
  test.each([
    ['ORD-12', true],
    ['ORD-12 ', false],
    ['see ORD-12', false],
    ['ORD-12\n', false],
  ])('matches the whole of an answer or nothing: %j', (answer, matches) => {
    expect(matchesPattern('[A-Z]+-\\d+', answer)).toBe(matches);
  });

  test('has its alternatives within the whole', () => {
    expect(matchesPattern('a|b', 'ab')).toBe(false);
  });

  test('is not tried on an answer that is too long', () => {
    expect(matchesPattern('a*', 'a'.repeat(maxMatchedLength))).toBe(true);
    expect(matchesPattern('a*', 'a'.repeat(maxMatchedLength + 1))).toBe(false);
  });

  test('with three open repetitions is tried on shorter answers only', () => {
    const version = '\\d+\\.\\d+\\.\\d+';
    expect(matchesPattern(version, `1.2.${'3'.repeat(minLimit - 4)}`)).toBe(true);
    expect(matchesPattern(version, `1.2.${'3'.repeat(minLimit - 3)}`)).toBe(false);
  });

  const slow = [
    '.*.*b',
    '.*.*[ab]{10}c',
    '.*a.*a.*b',
    '.*.*.*b',
    '(.*)\\1.*b',
    `${'(a|a)'.repeat(17)}b`,
    `${'a?'.repeat(19)}b`,
    '(a{0,20}){4}b',
    '(?:(?:(?=a)){400}a){5}.*b',
    '(?=.*.*b)a*',
  ];

  test.each(slow)('ends in a tenth of a second on the worst answer: %s', (pattern) => {
    const tried = [20, minLimit, 250, maxMatchedLength].flatMap((length) => [
      'a'.repeat(length),
      'ab'.repeat(length / 2),
    ]);
    expect(patternError(pattern)).toBeNull();
    for (const answer of tried) {
      const before = process.cpuUsage();
      matchesPattern(pattern, answer);
      const { user } = process.cpuUsage(before);
      expect(user / 1000).toBeLessThan(100);
    }
  });
});
