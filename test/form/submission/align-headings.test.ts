import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignHeadings } from '../../../src/form/submission/align-headings.ts';
import { countReads } from './count-reads.ts';

/** Headings by the letters of their fields, `a` being the first; the answer says which place opened each. */
function align(headings: string, fields: number): readonly (number | null)[] {
  return alignHeadings(
    candidatesOf([...headings].map((letter) => letter.charCodeAt(0) - 97)),
    fields,
  );
}

function candidatesOf(fields: readonly number[]) {
  return fields.map((field, heading) => ({ heading, field }));
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
  ];

  it.each(rows)('%s opens %o: %s', (headings, opened) => {
    expect(align(headings, 3)).toEqual(opened);
  });

  it('is the choice that trying all of them gives', () => {
    const headings = fc.array(fc.nat({ max: 3 }), { maxLength: 9 });
    fc.assert(
      fc.property(headings, (fields) => {
        expect(alignHeadings(candidatesOf(fields), 4)).toEqual(alignByTrying(fields, 4));
      }),
    );
  });

  it('takes steps in proportion to the headings', () => {
    const steps = (length: number) =>
      countReads(candidatesOf(Array.from({ length }, (_, at) => (at * 7) % 5)), (candidates) =>
        alignHeadings(candidates, 5),
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
