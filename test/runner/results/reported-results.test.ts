// What a run reports: log, job summary and outputs.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { ServiceError } from '../../../src/ports/service-error.ts';
import { reportDryRun, reportResults } from '../../../src/runner/results/report-results.ts';
import { parseCommand } from '../../../src/sandbox/jobs/workflow-commands.ts';
import { toIssueFailure } from '../../../src/usecases/issue-failure.ts';

// One for all tests, since the toolkit keeps the path of the summary.
const folder = mkdtempSync(join(tmpdir(), 'baton-summary-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The files of a job, as the runner names them, empty; gives how to read them. */
function jobFiles() {
  const [summary, output] = [join(folder, 'summary.md'), join(folder, 'output')];
  for (const file of [summary, output]) {
    writeFileSync(file, '');
  }
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  vi.stubEnv('GITHUB_OUTPUT', output);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return {
    summary: () => readFileSync(summary, 'utf8'),
    output: () => readFileSync(output, 'utf8'),
  };
}

const swept = { kind: 'swept', lookedAt: 1, isFinished: true, handled: [] } as const;
const repositoryUrl = 'https://github.com/acme/ops';

// The message of an error that Baton did not expect may show an input.
test('A secret in the message of a failed issue is not in the job summary.', async () => {
  const { summary } = jobFiles();
  vi.stubEnv('INPUT_WEBHOOK-URL', 'https://hooks.example.com/T0/sesame');
  const error = new TypeError('no route to https://hooks.example.com/T0/sesame');
  const failures = [toIssueFailure(3, error)];
  await reportResults([{ ...swept, failures }], {
    repositoryUrl,
    writeDashboard: async () => null,
  });
  expect(summary()).toContain('no route to \\*\\*\\*');
  expect(summary()).not.toContain('sesame');
});

test('A form that was not opened is in the job summary, without a secret.', async () => {
  const { summary } = jobFiles();
  vi.stubEnv('INPUT_WEBHOOK-URL', 'https://hooks.example.com/T0/sesame');
  const message = 'The form `shift_to_shift` was not opened: https://hooks.example.com/T0/sesame';
  const error = new ServiceError('github_forbidden', message);
  const unopened = [{ handoffType: 'shift_to_shift', occurrence: '2026-11-17T09:00', error }];
  await reportResults([{ ...swept, failures: [], unopened }], {
    repositoryUrl,
    writeDashboard: async () => null,
  });
  expect(summary()).toContain('### 1 form not opened');
  expect(summary()).not.toContain('sesame');
});

test('The log of a dry run contains no title, and no command to the runner.', async () => {
  const { summary } = jobFiles();
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => written.mockRestore());
  const command = '##[set-output name=status]completed';
  await reportDryRun(
    [],
    [
      { kind: 'issue', title: 'Example Ltd', body: '' },
      { kind: 'labels', names: [command] },
    ],
  );
  const lines = written.mock.calls.flatMap(([text]) => String(text).split('\n'));
  expect(lines).toContain('- open an issue (here called #0)');
  expect(lines.join()).not.toContain('Example Ltd');
  expect(summary()).toContain('Example Ltd');
  expect(lines.find((line) => line.includes('create the label'))).toContain('set-output');
  expect(lines.flatMap((line) => parseCommand(line, null) ?? [])).toEqual([]);
});

test('A dashboard that cannot be written hides no result, and fails the run.', async () => {
  const { summary, output } = jobFiles();
  const full = new Error('ENOSPC: no space left on device');
  await expect(
    reportResults([{ ...swept, failures: [] }], {
      repositoryUrl,
      writeDashboard: () => Promise.reject(full),
    }),
  ).rejects.toThrow(full);
  expect(summary()).toContain('1 issue checked');
  expect(output()).toContain('changed');
});

test('The path of the dashboard is an output.', async () => {
  const { output } = jobFiles();
  await reportResults([{ ...swept, failures: [] }], {
    repositoryUrl,
    writeDashboard: async () => '/tmp/dashboard.html',
  });
  expect(output()).toContain('/tmp/dashboard.html');
});
