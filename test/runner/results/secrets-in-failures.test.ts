// The message of an error that Baton did not expect may show an input.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { reportResults } from '../../../src/runner/results/report-results.ts';
import { toIssueFailure } from '../../../src/usecases/issue-failure.ts';

test('A secret in the message of a failed issue is not in the job summary.', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-summary-'));
  const file = join(folder, 'summary.md');
  const output = join(folder, 'output');
  writeFileSync(file, '');
  writeFileSync(output, '');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  vi.stubEnv('GITHUB_OUTPUT', output);
  vi.stubEnv('INPUT_WEBHOOK-URL', 'https://hooks.example.com/T0/sesame');
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  const error = new TypeError('no route to https://hooks.example.com/T0/sesame');
  const failures = [toIssueFailure(3, error)];
  await reportResults([{ kind: 'swept', lookedAt: 1, isFinished: true, handled: [], failures }], {
    repositoryUrl: 'https://github.com/acme/ops',
    dashboard: null,
  });
  expect(readFileSync(file, 'utf8')).toContain('no route to \\*\\*\\*');
  expect(readFileSync(file, 'utf8')).not.toContain('sesame');
});
