// Tells people and later steps what a run came to: log, annotations, outputs and job summary.

import { error, info, setOutput, summary } from '@actions/core';
import { onOneLine } from '../../base/sanitize.ts';
import type { Fault } from '../../ports/world.ts';
import type { Unwritten } from '../../render/planned-writes.ts';
import type { Outcome } from '../../usecases/run-result.ts';
import type { InputProblem } from '../input-rules.ts';
import { type Outputs, outputsOf } from '../outputs.ts';
import { redact } from '../redact.ts';
import { jobSummary } from './job-summary.ts';
import { logLines } from './log-lines.ts';

/** @param repositoryUrl without a slash at its end */
export async function presentOutcomes(
  outcomes: readonly Outcome[],
  repositoryUrl: string,
): Promise<void> {
  log(outcomes.flatMap(logLines));
  annotate(outcomes);
  setOutputs(outputsOf(outcomes));
  await summarise(jobSummary(outcomes, { repositoryUrl }));
}

export async function presentDryRun(
  outcomes: readonly Outcome[],
  unwritten: readonly Unwritten[],
): Promise<void> {
  const { dryRunLines, dryRunSummary } = await import('./dry-run.ts');
  log(dryRunLines(outcomes, unwritten));
  annotate(outcomes);
  const { 'report-issue': _, ...outputs } = outputsOf(outcomes);
  setOutputs({ ...outputs, changed: 'false' });
  await summarise(dryRunSummary(outcomes, unwritten));
}

function log(lines: readonly string[]): void {
  for (const line of lines) {
    info(line);
  }
}

function annotate(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    if (outcome.kind === 'misconfigured') {
      for (const { path, line, column, message, remedy } of outcome.problems) {
        error(`${message} ${remedy}`, { file: path, startLine: line, startColumn: column });
      }
    }
  }
  for (const outcome of outcomes) {
    if (outcome.kind === 'verified' && outcome.discrepancies.length > 0) {
      error(logLines(outcome)[0] ?? '');
    }
  }
}

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) {
    setOutput(name, value);
  }
}

export async function presentInputProblems(problems: readonly InputProblem[]): Promise<void> {
  const sentences = problems.map(({ input, message }) => `The input \`${input}\` ${message}`);
  await presentFailure(sentences);
}

export async function presentFault(fault: Fault): Promise<void> {
  const { message, hasRecorded } = fault;
  const kept = hasRecorded ? ' What happened is in the ledger; the next run shows it.' : '';
  await presentFailure([`${message}${kept}`], hasRecorded);
}

async function presentFailure(messages: readonly string[], hasRecorded = false): Promise<void> {
  const sentences = messages.map((message) => onOneLine(redact(message, process.env)));
  for (const sentence of sentences) {
    error(sentence);
  }
  setOutput('changed', String(hasRecorded));
  await summarise(
    `### Baton could not do its work\n\n${sentences.map((one) => `- ${one}\n`).join('')}`,
  );
}

async function summarise(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) {
    await summary.addRaw(markdown).write();
  }
}
