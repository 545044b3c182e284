import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openGitHub } from '../../../src/github/github.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../../src/sandbox/github/local-github.ts';

test('The log shows how far a long reading is, and nothing of a short one.', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'baton-read-together-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const local = await createGitHub({
    clock: createManualClock('2026-11-16T09:00:00Z').now,
    directory,
    repository: 'acme/ops',
    people: [{ login: 'alice', role: 'write' }],
  });
  const shown: string[] = [];
  const github = openGitHub({
    octokit: createClient({
      token: local.actionsToken,
      baseUrl: 'https://api.github.com',
      fetch: local.fetch,
    }),
    ...{ owner: 'acme', repo: 'ops', configPath: '.github/handoffs', wait: async () => {} },
    onProgress: (read, total) => shown.push(`${read} of ${total}`),
  });
  const numbers = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ number: at + 1, updatedAt: null }));
  await github.readIssues(numbers(200));
  expect(shown).toEqual([]);
  await github.readIssues(numbers(450));
  expect(shown).toEqual(['200 of 450', '400 of 450']);
});
