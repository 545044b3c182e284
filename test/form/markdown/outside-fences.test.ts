import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideFences } from '../../../src/form/markdown/outside-fences.ts';
import { type FenceMark, fenceOf } from '../../../src/form/markdown/scan-markdown.ts';
import { countReads } from '../submission/count-reads.ts';

interface Plain {
  readonly kind: 'plain';
  readonly text: string;
}

type Line = FenceMark | Plain;

function lineOf(text: string): Line {
  return fenceOf(text) ?? { kind: 'plain', text };
}

function visible(lines: readonly string[]): readonly string[] {
  return outsideFences<Plain>(lines.map(lineOf)).map(({ text }) => text);
}

describe('the lines outside code fences', () => {
  it('is what reading on to the end for each opening gives', () => {
    const line = fc.constantFrom(
      'a',
      'b',
      '```',
      '```js',
      '````',
      '`````x',
      '~~~',
      '~~~js',
      '~~~~',
      '``',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        expect(visible(lines)).toEqual(visibleByReadingOn(lines));
      }),
    );
  });

  it.each([
    ['fences', '```'],
    ['openings', '```js'],
    ['openings of two kinds', '```js,~~~~'],
    [
      'openings that grow shorter',
      Array.from({ length: 40 }, (_, at) => `${'`'.repeat(50 - at)}x`).join(),
    ],
  ])('takes steps in proportion to the lines of %s', (_, lines) => {
    const steps = (times: number) =>
      countReads(`${lines},`.repeat(times).split(',').map(lineOf), (marks) => outsideFences(marks));
    expect(steps(100)).toBeGreaterThan(100);
    expect(steps(1600)).toBeLessThanOrEqual(16.2 * steps(100));
  });
});

function visibleByReadingOn(lines: readonly string[]): readonly string[] {
  const [first, ...rest] = lines;
  if (first === undefined) {
    return [];
  }
  const opening = fenceOf(first);
  if (opening === null) {
    return [first, ...visibleByReadingOn(rest)];
  }
  const closing = new RegExp(`^${opening.character}{${opening.length},}$`);
  const end = rest.findIndex((line) => closing.test(line));
  return visibleByReadingOn(rest.slice(end + 1));
}
