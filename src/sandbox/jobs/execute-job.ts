// Executes one run: prepares its environment, executes the step, and reads the results.

import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type Execute, execute, type ProcessResult } from './execute.ts';
import { parseFileValues } from './file-commands.ts';
import { createRunFiles, type RunFiles, readRunFile, removeRunFiles } from './run-files.ts';
import {
  inputValues,
  inputVariable,
  type RunFacts,
  type RunPlace,
  runnerEnvironment,
} from './runner-environment.ts';
import { type Annotation, openStepLog, type StepLog } from './step-log.ts';
import { expressionContext } from './workflow/expression-context.ts';
import { resolveExpressions } from './workflow/expressions.ts';
import type { Action } from './workflow/read-action.ts';
import type { Workflow } from './workflow/read-workflow.ts';

export interface JobSpec {
  readonly facts: RunFacts;
  readonly place: RunPlace;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly action: Action;
  readonly workflow: Workflow;
  /** GITHUB_TOKEN of this run. */
  readonly token: string;
  readonly secrets: Readonly<Record<string, string>>;
  /** A folder for this run alone; deleted afterwards. */
  readonly folder: string;
  readonly timeLimitMs: number;
  readonly graceMs: number;
  readonly signal: AbortSignal;
  /** Called for each line of the log as it is shown. */
  readonly onLine?: (line: string) => void;
  /** By default as a process. */
  readonly execute?: Execute | undefined;
}

type Conclusion = 'success' | 'failure' | 'cancelled' | 'timed_out';

export interface JobResult {
  readonly conclusion: Conclusion;
  /** null: the run was stopped, or never started. */
  readonly exitCode: number | null;
  readonly durationMs: number;
  /** Masked, as the runner shows it. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Compile cache: one machine executes the same bundle many times. */
const compiled = fileURLToPath(new URL('../../../node_modules/.cache/baton', import.meta.url));

export async function executeJob(order: JobSpec): Promise<JobResult> {
  const log = openStepLog(order.onLine);
  for (const secret of [order.token, ...Object.values(order.secrets)]) {
    log.mask(secret);
  }
  const files = createRunFiles(order.folder, order.payload);
  try {
    const ending = await (order.execute ?? execute)({
      script: order.action.main,
      folder: files.workspace,
      environment: {
        ...runEnvironment(order, files),
        ...inputEnvironment(order, log),
        NODE_COMPILE_CACHE: compiled,
      },
      timeLimitMs: order.timeLimitMs,
      graceMs: order.graceMs,
      signal: order.signal,
      onLine: log.print,
    });
    return conclude({ ending, files, log, isAborted: order.signal.aborted });
  } finally {
    removeRunFiles(files);
  }
}

function runEnvironment(
  { facts, place, payload }: JobSpec,
  files: RunFiles,
): Record<string, string> {
  const named = v.safeParse(ofRepository, payload);
  return {
    ...runnerEnvironment({ facts, place, files, path: process.env['PATH'] ?? '' }),
    ...(named.success ? { GITHUB_REPOSITORY_ID: String(named.output.repository.id) } : {}),
  };
}

const ofRepository = v.object({ repository: v.object({ id: v.number() }) });

function inputEnvironment(order: JobSpec, log: StepLog): Record<string, string> {
  const { values, unexpected } = inputValues(order.action, order.workflow.with);
  if (unexpected.length > 0) {
    const known = Object.keys(order.action.inputs).join(', ');
    log.annotate(
      'warning',
      `Unexpected inputs: ${unexpected.join(', ')}. The action has: ${known}.`,
    );
  }
  const context = expressionContext(order);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      inputVariable(name),
      resolveExpressions(value, context),
    ]),
  );
}

/** A larger job summary is rejected; the step succeeds anyway. */
const maxSummaryBytes = 1024 * 1024;

function conclude(end: {
  readonly ending: ProcessResult;
  readonly files: RunFiles;
  readonly log: StepLog;
  readonly isAborted: boolean;
}): JobResult {
  const { ending, files, log } = end;
  const output = parseFileValues(readRunFile(files.output));
  const faults = [output, parseFileValues(readRunFile(files.environment))].map(
    ({ fault }) => fault,
  );
  for (const fault of [ending.fault, ...faults]) {
    if (fault !== null) {
      log.annotate('error', fault);
    }
  }
  const summary = readRunFile(files.summary);
  const isTooLong = Buffer.byteLength(summary) > maxSummaryBytes;
  if (isTooLong) {
    log.annotate('error', 'The job summary is over 1 MiB and is not shown.');
  }
  const isSound = ending.exitCode === 0 && faults.every((fault) => fault === null);
  return {
    conclusion: conclusionOf({ isSound, timedOut: ending.timedOut, isAborted: end.isAborted }),
    exitCode: ending.exitCode,
    durationMs: ending.durationMs,
    log: log.text(),
    annotations: log.annotations(),
    outputs: { ...log.outputs(), ...output.values },
    summary: isTooLong ? '' : log.masked(summary),
  };
}

function conclusionOf(end: {
  readonly isSound: boolean;
  readonly timedOut: boolean;
  readonly isAborted: boolean;
}): Conclusion {
  if (end.timedOut) {
    return 'timed_out';
  }
  if (end.isAborted) {
    return 'cancelled';
  }
  return end.isSound ? 'success' : 'failure';
}
