import { describe, expect, test } from 'vitest';
import { faultOfPattern, longestMatched, matchesPattern } from '../../src/template/pattern.ts';

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
    expect(faultOfPattern(pattern)).toBeNull();
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
    ['many that may be left out', `${'a?'.repeat(40)}b`, 'manifold'],
    ['many alternatives', `${'(a|a)'.repeat(40)}b`, 'manifold'],
  ])('with %s', (_, pattern, fault) => {
    expect(faultOfPattern(pattern)).toBe(fault);
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
    expect(matchesPattern('a*', 'a'.repeat(longestMatched))).toBe(true);
    expect(matchesPattern('a*', 'a'.repeat(longestMatched + 1))).toBe(false);
  });

  test('ends in time on the worst answer it may be tried on', () => {
    const started = performance.now();
    expect(matchesPattern('.*a.*a.*b', 'a'.repeat(longestMatched))).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
