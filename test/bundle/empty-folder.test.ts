import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { openStage } from '../scenarios/stage/stage.ts';

// A job that uses the Action downloads an archive of its repository first. `.gitattributes` decides what is in it.
// https://git-scm.com/docs/gitattributes#_export_ignore

const top = fileURLToPath(new URL('../..', import.meta.url));

/** What the runner downloads: the archive that GitHub makes of a commit, with the files as they are here. */
function archive(): Buffer {
  const words = ['archive', '--worktree-attributes', '--format=tar', 'HEAD'];
  return execFileSync('git', words, { cwd: top, maxBuffer: 2 ** 26 });
}

function filesIn(input: Buffer): readonly string[] {
  const paths = execFileSync('tar', ['-t'], { input, encoding: 'utf8' }).trim().split('\n');
  return paths.filter((path) => !path.endsWith('/'));
}

test('a job downloads 60 files and 1.5 MB at most, and no source, test or picture', () => {
  const downloaded = archive();
  const files = filesIn(downloaded);
  expect(files.filter((path) => !/^(action|\.github\/schema)\//.test(path))).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'action.yml',
    'gh-baton',
    'package.json',
  ]);
  expect(files.length).toBeLessThanOrEqual(60);
  expect(gzipSync(downloaded).length).toBeLessThan(1_500_000);
});

test('the archive that the runner downloads does its work where nothing else is', async () => {
  const action = mkdtempSync(join(tmpdir(), 'bundle-alone-'));
  for (const path of filesIn(archive())) {
    cpSync(join(top, path), join(action, path));
  }
  const { alice, at, close, handOver, issue, rows, runs, when } = await openStage({ action });
  onTestFinished(async () => {
    await close();
    rmSync(action, { recursive: true });
  });
  // SQLite's file and the built-in forms are next to the bundle; parts of it are loaded when needed.
  await handOver();
  await when(() => alice.label(1, 'accepted'));
  await at('2026-11-23T08:17:00Z', () => runs.schedule());
  expect(await rows('SELECT status, owner FROM handoffs')).toEqual([
    { status: 'accepted', owner: 'alice' },
  ]);
  expect(issue(2).title).toBe('Handoff report: 2026-W47');
});
