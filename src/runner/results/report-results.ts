// Reports the results of a run: log, annotations, outputs and job summary.

import { appendFileSync } from 'node:fs';
import { error, info, setOutput } from '@actions/core';
import { singleLine } from '../../base/sanitize.ts';
import { ServiceError } from '../../ports/service-error.ts';
import type { PlannedWrite } from '../../render/planned-writes.ts';
import { failuresOf, type RunResult, unopenedIn } from '../../usecases/run-result.ts';
import type { InputProblem } from '../input-rules.ts';
import { type Outputs, outputsOf } from '../outputs.ts';
import { redact } from '../redact.ts';
import { jobSummary } from './job-summary.ts';
import { logLines } from './log-lines.ts';

export async function reportResults(
  outcomes: readonly RunResult[],
  {
    repositoryUrl,
    writeDashboard,
  }: {
    /** Without a trailing slash. */
    readonly repositoryUrl: string;
    /** Writes the dashboard last, so that its failure hides no result. @returns its path; null: none was wanted */
    readonly writeDashboard: () => Promise<string | null>;
  },
): Promise<void> {
  log(outcomes.flatMap(logLines));
  const shown = outcomes.map(withoutSecrets);
  annotate(shown);
  setOutputs(outputsOf(outcomes));
  summarise(jobSummary(shown, { repositoryUrl }));
  const dashboard = await writeDashboard();
  if (dashboard !== null) {
    setOutput('dashboard', dashboard);
  }
}

export async function reportDryRun(
  outcomes: readonly RunResult[],
  unwritten: readonly PlannedWrite[],
): Promise<void> {
  const { dryRunLines, dryRunSummary } = await import('./dry-run.ts');
  log(dryRunLines(outcomes, unwritten));
  annotate(outcomes.map(withoutSecrets));
  const { 'report-issue': _, ...outputs } = outputsOf(outcomes);
  setOutputs({ ...outputs, changed: 'false' });
  summarise(dryRunSummary(outcomes, unwritten));
}

/** The runner takes `##[command]` for a command anywhere in a line, also in the title of an issue. */
function log(lines: readonly string[]): void {
  for (const line of lines) {
    info(line.replaceAll('##[', '## ['));
  }
}

/** The message of an error that Baton did not expect may show an input. */
function withoutSecrets(outcome: RunResult): RunResult {
  const clean = <Failed extends { readonly error: ServiceError }>(failed: Failed) => ({
    ...failed,
    error: new ServiceError(failed.error.code, redact(failed.error.message, process.env)),
  });
  const failures = failuresOf(outcome).map(clean);
  const whole = 'failures' in outcome ? { ...outcome, failures } : outcome;
  return whole.kind === 'swept' && whole.unopened !== undefined
    ? { ...whole, unopened: whole.unopened.map(clean) }
    : whole;
}

function annotate(outcomes: readonly RunResult[]): void {
  for (const { issueNumber, error: failure } of outcomes.flatMap(failuresOf)) {
    const { message } = failure;
    const isNamed = new RegExp(`#${issueNumber}\\b`).test(message);
    const sentence = isNamed ? message : `Issue #${issueNumber}: ${message}`;
    error(singleLine(sentence));
  }
  for (const { error: failure } of outcomes.flatMap(unopenedIn)) {
    error(singleLine(failure.message));
  }
  for (const outcome of outcomes) {
    if (outcome.kind === 'misconfigured') {
      for (const { path, line, column, message, fix } of outcome.problems) {
        error(`${message} ${fix}`, { file: path, startLine: line, startColumn: column });
      }
    }
  }
  for (const outcome of outcomes) {
    for (const problem of outcome.kind === 'not_filed' ? outcome.problems : []) {
      error(singleLine(problem));
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

export function reportInputProblems(problems: readonly InputProblem[]): void {
  const sentences = problems.map(({ input, message }) => `The input \`${input}\` ${message}`);
  reportFailure(sentences);
}

export function reportServiceError(fault: ServiceError): void {
  const { message, committed } = fault;
  const kept = committed
    ? ' The ledger has recorded what happened. The next run that can shows it.'
    : '';
  reportFailure([`${message}${kept}`], committed);
}

function reportFailure(messages: readonly string[], committed = false): void {
  const sentences = messages.map((message) => singleLine(redact(message, process.env)));
  for (const sentence of sentences) {
    error(sentence);
  }
  setOutput('changed', String(committed));
  summarise(`### Baton could not finish\n\n${sentences.map((one) => `- ${one}\n`).join('')}`);
}

/** Not with the toolkit's summary, which loads more of Node than the rest of the run needs. */
function summarise(markdown: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (path) {
    appendFileSync(path, markdown);
  }
}
