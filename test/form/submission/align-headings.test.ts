import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignHeadings, asGitHubWrites } from '../../../src/form/submission/align-headings.ts';
import { countReads } from './count-reads.ts';

/**
 * Headings by the letters of their fields, `a` being the first and in capitals if they are as GitHub
 * writes them; the answer gives the place that opened each.
 */
function align(
  headings: string,
  multiline = [true, true, true],
  blank: readonly string[] = [],
): readonly (number | null)[] {
  return alignHeadings(
    [...headings].map((letter, heading) => ({
      heading,
      field: letter.toLowerCase().charCodeAt(0) - 97,
      rank: letter < 'a' ? asGitHubWrites : 1,
    })),
    { multiline, isBlankBetween: (one, other) => blank.includes(`${one}${other}`) },
  );
}

function candidatesOf(fields: readonly number[]) {
  return fields.map((field, heading) => ({ heading, field, rank: 1 }));
}

function formOf(fields: number) {
  return { multiline: new Array<boolean>(fields).fill(true), isBlankBetween: () => false };
}

describe('which heading opens which field', () => {
  const rows: readonly (readonly [string, readonly (number | null)[], string])[] = [
    ['abc', [0, 1, 2], 'each its own'],
    ['ac', [0, null, 1], 'what is absent stays closed'],
    ['', [null, null, null], 'nothing opens nothing'],
    ['abbc', [0, 2, 3], 'the last place of two'],
    ['abcb', [0, 1, 2], 'the place that keeps the order'],
    ['cab', [1, 2, null], 'most fields, before last place'],
    ['cba', [2, null, null], 'last place, where one is as good as another'],
    ['abcabc', [3, 4, 5], 'the whole form further down'],
    ['bacab', [3, 4, null], 'later rather than further'],
    ['aBb', [0, 1, null], 'one as GitHub writes it before any other'],
    ['abBC', [0, 2, 3], 'the same, though another comes first'],
    ['ABBC', [0, 1, 3], 'the first that GitHub may have written, since labels are repeated below'],
    ['CAB', [1, 2, 0], 'all of a form in another order, as GitHub wrote it'],
    ['cAB', [1, 2, null], 'nothing out of order that GitHub did not write'],
    ['ABCB', [0, 1, 2], 'no label that is quoted further down'],
  ];

  it.each(rows)('%s opens %o: %s', (headings, opened) => {
    expect(align(headings)).toEqual(opened);
  });

  it('is the last of two for a field of one line, which cannot contain the first', () => {
    expect(align('ABBC', [true, false, true])).toEqual([0, 2, 3]);
    expect(align('ABBC', [false, false, true])).toEqual([0, 1, 3]);
  });

  it('is not the first where the answer above would be nothing at all', () => {
    expect(align('ABBC', [true, true, true], ['01'])).toEqual([0, 2, 3]);
  });

  it('is the choice that trying all of them gives', () => {
    const headings = fc.array(fc.nat({ max: 3 }), { maxLength: 9 });
    fc.assert(
      fc.property(headings, (fields) => {
        expect(alignHeadings(candidatesOf(fields), formOf(4))).toEqual(alignByTrying(fields, 4));
      }),
    );
  });

  it('takes steps in proportion to the headings', () => {
    const steps = (length: number) =>
      countReads(candidatesOf(Array.from({ length }, (_, at) => (at * 7) % 5)), (candidates) =>
        alignHeadings(candidates, formOf(5)),
      );
    expect(steps(1000)).toBeGreaterThan(1000);
    expect(steps(8000)).toBeLessThanOrEqual(8 * steps(1000));
  });
});

/** Every way to open fields in order; the most of them, then the furthest down from the last one up. */
function alignByTrying(fields: readonly number[], count: number): readonly (number | null)[] {
  const ways: (readonly number[])[] = [[]];
  for (const [place, field] of fields.entries()) {
    const open = ways.filter((way) => (fields[way.at(-1) ?? -1] ?? -1) < field);
    ways.push(...open.map((way) => [...way, place]));
  }
  const best = ways.reduce((one, other) => (isBetter(other, one) ? other : one));
  return Array.from(
    { length: count },
    (_, field) => best.find((at) => fields[at] === field) ?? null,
  );
}

function isBetter(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) {
    return one.length > other.length;
  }
  const differing = one.findLastIndex((place, at) => place !== other[at]);
  return differing !== -1 && (one[differing] ?? 0) > (other[differing] ?? 0);
}
