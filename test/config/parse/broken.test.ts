// Each broken configuration with its problems. `vitest -u` renews the problems.

import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import type { ConfigurationProblem, SourceFile } from '../../../src/config/problem.ts';
import { sourceFiles } from '../../structure/source-files.ts';
import { brokenCases, problemsBelow } from './broken-cases.ts';

const cases = brokenCases().map((broken) => [broken.name, broken] as const);

describe('A broken configuration is refused with every place, reason and fix', () => {
  test.each(cases)('%s', async (_, { files, place, configuration }) => {
    const told = problemsOf(files);
    expect(told).not.toEqual([]);
    await expect(
      `${configuration}${problemsBelow}${told.map((problem) => tell(problem, files)).join('\n')}`,
    ).toMatchFileSnapshot(place);
  });

  test('in at least sixty ways', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
});

describe('A problem', () => {
  const problems = cases.flatMap(([, { files }]) => problemsOf(files));
  const sentences = [...new Set(problems.flatMap(({ message, fix }) => [message, fix]))];

  test('is whole sentences, without words from the code', () => {
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z`].*[.?]$/);
      // Text between backticks is from the file, or is what to write there.
      const words = sentence.replace(/`[^`]*`|GitHub|JavaScript|snake_case/g, '');
      expect(words).not.toMatch(/[a-z][A-Z]|_|::|=>|\bat \S+:\d+:\d+|[A-Z]{4,}/);
    }
  });

  test('names nothing that Baton is built from', () => {
    const packages = new Set(sourceFiles.flatMap((file) => file.packages));
    const internals = ['undefined', 'NaN', 'null', '[object', ...packages];
    for (const internal of internals) {
      const named = new RegExp(`(?<![\\w.])${internal.replace(/\W/g, '\\$&')}(?!\\w)`, 'i');
      expect(sentences.filter((sentence) => named.test(sentence))).toEqual([]);
    }
  });

  test('is at a place in the file that shows it', () => {
    for (const [, { files }] of cases) {
      for (const { path, line, column } of problemsOf(files)) {
        const shown = files.find((file) => file.path === path)?.text.split('\n')[line - 1];
        expect(column).toBeLessThanOrEqual((shown?.length ?? -1) + 1);
      }
    }
  });
});

function problemsOf(files: readonly SourceFile[]): readonly ConfigurationProblem[] {
  const outcome = parseConfiguration(files);
  return outcome.kind === 'invalid' ? outcome.problems : [];
}

function tell(problem: ConfigurationProblem, files: readonly SourceFile[]): string {
  const { path, line, column, message, fix } = problem;
  const text = files.find((file) => file.path === path)?.text.replace(/^\uFEFF/, '') ?? '';
  const shown = text.split('\n')[line - 1] ?? '';
  return [
    `${path}:${line}:${column}`,
    `  | ${shown.replace(/\p{Cc}/gu, ' ')}`.trimEnd(),
    `  | ${' '.repeat(column - 1)}^`,
    `  ${message}`,
    `  ${fix}`,
    '',
  ].join('\n');
}
