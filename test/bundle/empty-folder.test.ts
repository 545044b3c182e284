import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openStage } from '../scenarios/stage/stage.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));

test('the bundle does its work in a folder that holds nothing else', async () => {
  const action = mkdtempSync(join(tmpdir(), 'bundle-alone-'));
  for (const part of ['action', 'action.yml']) {
    cpSync(join(top, part), join(action, part), { recursive: true });
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
