// Each file of fixtures/broken holds a configuration and, below it, every problem it has: where, what
// is wrong, and what to write instead. `vitest -u` writes the problems anew.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ConfigurationProblem, SourceFile } from '../../src/template/problem.ts';
import { readConfiguration } from '../../src/template/read-configuration.ts';

const folder = new URL('fixtures/broken/', import.meta.url);

describe('A broken configuration is refused with every place, reason and remedy', () => {
  const names = readdirSync(folder);

  test.each(names)('%s', async (name) => {
    const transcript = readFileSync(new URL(name, folder), 'utf8');
    const [configuration = ''] = transcript.split('──── problems\n');
    const files = filesIn(configuration);
    const outcome = readConfiguration(files);
    const problems = outcome.kind === 'unsound' ? outcome.problems : [];
    expect(problems).not.toEqual([]);
    const told = problems.map((problem) => tell(problem, files)).join('\n');
    await expect(`${configuration}──── problems\n${told}`).toMatchFileSnapshot(
      new URL(name, folder).pathname,
    );
  });
});

function filesIn(text: string): readonly SourceFile[] {
  return text
    .split(/^──── /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { path: part.slice(0, end), text: part.slice(end + 1) };
    });
}

function tell(problem: ConfigurationProblem, files: readonly SourceFile[]): string {
  const { path, line, column, message, remedy } = problem;
  const shown = files.find((file) => file.path === path)?.text.split('\n')[line - 1] ?? '';
  return [
    `${path}:${line}:${column}`,
    `  | ${shown.replaceAll('\t', ' ')}`.trimEnd(),
    `  | ${' '.repeat(column - 1)}^`,
    `  ${message}`,
    `  ${remedy}`,
    '',
  ].join('\n');
}
