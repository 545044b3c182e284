// A whole run of the bundle on one event: the process that the runner starts, and what it left.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFileValues } from '../../../src/sandbox/jobs/file-commands.ts';
import { createRunFiles, type RunFiles, readRunFile } from '../../../src/sandbox/jobs/run-files.ts';
import {
  inputValues,
  inputVariable,
  type RunFacts,
  runnerEnvironment,
} from '../../../src/sandbox/jobs/runner-environment.ts';
import { expressionContext } from '../../../src/sandbox/jobs/workflow/expression-context.ts';
import { resolveExpressions } from '../../../src/sandbox/jobs/workflow/expressions.ts';
import { readAction } from '../../../src/sandbox/jobs/workflow/read-action.ts';
import type { WorkflowTrigger } from '../../../src/sandbox/jobs/workflow/trigger.ts';
import type { Action } from '../github/github-messages.ts';
import type { RemoteGitHub } from '../github/remote-github.ts';
import { actionFolder, repository } from '../stage.ts';
import { type Timing, timeNode } from './time-process.ts';

/**
 * @param actionAt folder with `action.yml`
 * @throws where the run fails, or does not say that it changed something when it should have
 */
export async function timeRunOn(
  github: RemoteGitHub,
  asked: Action,
  {
    actionAt = actionFolder,
    inputs = {},
  }: { readonly actionAt?: string; readonly inputs?: Readonly<Record<string, string>> } = {},
): Promise<Timing> {
  const action = readAction(actionAt);
  const trigger = await github.perform(asked);
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-run-'));
  try {
    const files = createRunFiles(folder, trigger.payload);
    const timing = await timeNode({
      args: [action.main],
      folder: files.workspace,
      environment: environmentOf(github, {
        action,
        trigger,
        files,
        inputs: { ...inputsOf(asked), ...inputs },
      }),
    });
    const { changed } = parseFileValues(readRunFile(files.output)).values;
    if (changed !== String(asked !== 'file something else')) {
      throw new Error(`The run on "${asked}" ended with the output "changed" being ${changed}.`);
    }
    return timing;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As the workflow gives them. */
function inputsOf(asked: Action): Readonly<Record<string, string>> {
  return asked === 'ask for the report' ? { mode: 'report' } : {};
}

interface Start {
  readonly action: ReturnType<typeof readAction>;
  readonly trigger: WorkflowTrigger;
  readonly files: RunFiles;
  readonly inputs: Readonly<Record<string, string>>;
}

function environmentOf(
  { url, token }: RemoteGitHub,
  { action, trigger: { event, actor, payload }, files, inputs: given }: Start,
): Readonly<Record<string, string>> {
  const facts: RunFacts = {
    id: 1,
    number: 1,
    event,
    actor,
    repository,
    defaultBranch: 'main',
    workflow: 'Handoffs',
    job: 'handoffs',
  };
  const place = { url, sha: '' };
  const context = expressionContext({ facts, payload, token, secrets: {}, place });
  const inputs = Object.entries(inputValues(action, given).values).map(([name, value]) => [
    inputVariable(name),
    resolveExpressions(value, context),
  ]);
  return {
    ...runnerEnvironment({ facts, place, files, path: process.env['PATH'] ?? '' }),
    ...Object.fromEntries(inputs),
  };
}
