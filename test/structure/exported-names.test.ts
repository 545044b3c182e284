import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { type SourceText, sourceFiles } from './source-files.ts';

test('no exported name means two things', () => {
  const places = new Map<string, string[]>();
  for (const file of sourceFiles) {
    for (const name of exportedNames(file)) {
      places.set(name, [...(places.get(name) ?? []), file.path]);
    }
  }
  const declaredTwice = [...places].filter(([, paths]) => paths.length > 1);
  expect(Object.fromEntries(declaredTwice)).toEqual({});
});

test('exported names are found, so that the test above can fail', () => {
  const text =
    'export interface One {}\nexport const two = 2, three = 3;\nexport function four() {}';
  expect(exportedNames({ path: 'some.ts', text })).toEqual(['One', 'two', 'three', 'four']);
});

/** Overloads of a function are one declaration. */
function exportedNames({ path, text }: Pick<SourceText, 'path' | 'text'>): readonly string[] {
  const { staticExports } = parseSync(path, text).module;
  const names = staticExports
    .flatMap(({ entries }) => entries)
    .filter(({ moduleRequest }) => moduleRequest === null)
    .flatMap(({ exportName }) => exportName.name ?? []);
  return [...new Set(names)];
}
