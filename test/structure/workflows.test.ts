// The workflows of this repository: what runs in them is pinned, and what they call exists.

import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../cli/folder.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(top, '.github/workflows');
const step = v.looseObject({ uses: v.optional(v.string()), run: v.optional(v.string()) });
const shape = v.looseObject({
  permissions: v.looseObject({}),
  jobs: v.record(
    v.string(),
    v.looseObject({ 'timeout-minutes': v.optional(v.number()), steps: v.array(step) }),
  ),
});

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, jobs: Object.values(v.parse(shape, parse(text)).jobs) };
});

describe.each(workflows)('$name', ({ name, text, jobs }) => {
  const steps = jobs.flatMap((job) => job.steps);

  test('runs the actions of others only by commit, with the version beside it', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, written = '']) => written);
    const loose = uses.filter(
      (written) => !written.startsWith('./') && !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/.test(written),
    );
    expect(loose).toEqual([]);
  });

  test('puts no expression into a script, where its text would run', () => {
    expect(steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
  });

  test('calls scripts that exist, and ends by itself', () => {
    const { scripts } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
    const lines = steps.flatMap(({ run = '' }) => run.split('\n'));
    for (const line of lines) {
      const [, script] = /npm run ([\w-]+)/.exec(line) ?? [];
      expect(script === undefined || script in scripts, line).toBe(true);
      const [, path] = /(?:node|bash) (\.ci\/[\w.-]+)/.exec(line) ?? [];
      expect(path === undefined || existsSync(join(top, path)), line).toBe(true);
    }
    if (name !== 'handoffs.yml') {
      expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
    }
  });
});

test('a release signs every file in action/, as the page on security promises', () => {
  const release = readFileSync(join(folder, 'release.yml'), 'utf8');
  const [, paths = ''] = /subject-path: \|\n((?: {12}.*\n)+)/.exec(release) ?? [];
  const signed = paths.split('\n').flatMap((path) => globSync(path.trim(), { cwd: top }));
  const files = readdirSync(join(top, 'action'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(top, join(parentPath, name)));
  expect(files.filter((path) => !signed.includes(path))).toEqual([]);
});

describe('release notes', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\n- Next\n\n## 1.2.0 - 2026-12-01\n\n- New\n\n## 1.1.0\n\n- Old\n';
  const notes = (tag: string, version: string) => {
    const cwd = folderWith({ 'CHANGELOG.md': changelog });
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ version }));
    const script = join(top, '.ci/release-notes.mjs');
    return execFileSync(process.execPath, [script, tag, cwd], { encoding: 'utf8', stdio: 'pipe' });
  };

  test('are the section of the version', () => {
    expect(notes('v1.2.0', '1.2.0')).toBe('- New\n');
  });

  test('are refused for another version, and for one without a section', () => {
    expect(() => notes('v1.3.0', '1.2.0')).toThrow('Push the tag v1.2.0.');
    expect(() => notes('v1.3.0', '1.3.0')).toThrow('CHANGELOG.md has no section for 1.3.0.');
  });
});
