// `npm run check` holds the bundle to its limits.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { listProblems } from '../../.ci/bundle/limits.ts';

/** Problems of a bundle of these files. */
function problemsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-limits-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return listProblems(folder);
}

const sound = {
  'index.js': '// build/main.js\n',
  'cli/baton.js': '// node_modules/commander/lib/error.js\n// node_modules/@clack/core/dist/a.js\n',
  'licenses.txt': '@clack/core\nMIT\n\ncommander\nMIT\n',
};

test('a bundle of named parts with its licences has no problems', () => {
  expect(problemsOf(sound)).toEqual([]);
});

test('the bundle in action/ has no problems', () => {
  expect(listProblems(fileURLToPath(new URL('../../action', import.meta.url)))).toEqual([]);
});

test.each(['112.index.js', 'run2.js', 'cli/commands2.js', 'announce.js'])(
  '%s is not a part',
  (name) => {
    expect(problemsOf({ ...sound, [name]: '' })).toEqual([
      `${name} is not a part in .ci/bundle/parts.ts.`,
    ]);
  },
);

test('a package without its licence is named', () => {
  expect(problemsOf({ ...sound, 'run.js': '// node_modules/@octokit/rest/dist/index.js' })).toEqual(
    ['licenses.txt has no licence of @octokit/rest.'],
  );
  const { 'licenses.txt': _, ...without } = sound;
  expect(problemsOf(without)).toEqual(['licenses.txt is missing.']);
});

test('data without its licence is named', () => {
  expect(problemsOf({ ...sound, 'public-holidays.js': '' })).toEqual([
    'licenses.txt has no licence of date-holidays (data).',
  ]);
});

test('more than 25 files are too many', () => {
  const templates = Array.from({ length: 22 }, (_, at) => [`template_${at}.yml`, '']);
  expect(problemsOf({ ...sound, ...Object.fromEntries(templates) })).toEqual([]);
  const [problem] = problemsOf({ ...sound, ...Object.fromEntries(templates), 'one.yml': '' });
  expect(problem).toContain('It has 26 files, and 25 are allowed');
});

test('more than 3.7 MB of JavaScript are too much', () => {
  expect(problemsOf({ ...sound, 'sqlite.js': ' '.repeat(3_599_900) })).toEqual([]);
  expect(problemsOf({ ...sound, 'sqlite.js': ' '.repeat(3_700_000) })).toEqual([
    expect.stringContaining('bytes of JavaScript, and 3700000 are allowed.'),
  ]);
});

test('more than 780 kB in the part that every run loads are too much', () => {
  expect(problemsOf({ ...sound, 'run.js': ' '.repeat(780_000) })).toEqual([]);
  expect(problemsOf({ ...sound, 'run.js': ' '.repeat(780_001) })).toEqual([
    'run.js has 780001 bytes, and 780000 are allowed. Import on demand what few runs need.',
  ]);
});
