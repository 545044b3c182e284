// For bugs in Baton: the run ends with a sentence about what happened and where to report it.
// It does not use the toolkit, which may be what failed.

import { appendFileSync } from 'node:fs';
import { truncate } from '../base/truncate.ts';
import { redact } from './redact.ts';

const maxMessageLength = 300;

/** Handles `uncaughtException`. */
export function onUncaughtException(environment: NodeJS.ProcessEnv): (error: unknown) => void {
  return (error) => {
    process.exitCode = 1;
    const sentence = redact(sentenceOf(error, environment), environment);
    command('error', sentence);
    // With causes, if debug logging is on.
    if (environment['RUNNER_DEBUG'] === '1') {
      command('debug', redact(stackOf(error), environment));
    }
    append(environment['GITHUB_OUTPUT'], 'changed=false\n');
    append(environment['GITHUB_STEP_SUMMARY'], `### Baton crashed\n\n${asCode(sentence)}\n`);
  };
}

function sentenceOf(error: unknown, environment: NodeJS.ProcessEnv): string {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const happened = truncate(said.replace(/\s+/g, ' '), maxMessageLength).toWellFormed();
  return (
    `Baton crashed: ${happened}. Anything already recorded is kept. ` +
    `Re-run the job with debug logging. If it fails again, report this message ${place(environment)}.`
  );
}

function place({
  GITHUB_SERVER_URL: server = 'https://github.com',
  GITHUB_ACTION_REPOSITORY: repository = '',
}: NodeJS.ProcessEnv): string {
  return repository === ''
    ? 'in the repository that the workflow takes Baton from'
    : `at ${server}/${repository}/issues`;
}

const maxCauses = 5;

function stackOf(error: unknown, causes = maxCauses): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined || causes === 0
    ? stack
    : `${stack}\nCaused by ${stackOf(cause, causes - 1)}`;
}

/** Escaped to one line of the log. */
function command(name: 'error' | 'debug', text: string): void {
  const data = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::${name}::${data}\n`);
}

/** As a code block, so Markdown in it is inactive. */
function asCode(sentence: string): string {
  return `    ${sentence}`;
}

function append(path: string | undefined, text: string): void {
  try {
    if (path !== undefined && path !== '') {
      appendFileSync(path, text);
    }
  } catch {
    // This file may be what failed. The log has the sentence.
  }
}
