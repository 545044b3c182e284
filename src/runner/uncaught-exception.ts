// When the mistake is Baton's own, or so it seems: the run still ends with a sentence that says what
// happened and where to report it. Without the toolkit, which may be what failed.

import { appendFileSync } from 'node:fs';
import { redact } from './redact.ts';

const maxMessageLength = 300;

/** For `uncaughtException`, where every error arrives that nobody has caught. */
export function onUncaughtException(environment: NodeJS.ProcessEnv): (error: unknown) => void {
  return (error) => {
    process.exitCode = 1;
    const sentence = redact(sentenceOf(error, environment), environment);
    command('error', sentence);
    // With its causes; GitHub sets this where somebody asked for debug logging.
    if (environment['RUNNER_DEBUG'] === '1') {
      command('debug', redact(stackOf(error), environment));
    }
    append(environment['GITHUB_OUTPUT'], 'changed=false\n');
    append(
      environment['GITHUB_STEP_SUMMARY'],
      `### Baton could not do its work\n\n${asCode(sentence)}\n`,
    );
  };
}

function sentenceOf(error: unknown, environment: NodeJS.ProcessEnv): string {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const happened = said.replace(/\s+/g, ' ').slice(0, maxMessageLength).toWellFormed();
  return (
    `Baton came upon a mistake that it did not foresee (${happened}). What was recorded stays recorded. ` +
    `Run the job again, with debug logging; if it fails the same way, report it ${place(environment)}, with this message.`
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

/** On one line of the log, whatever stands in it. */
function command(name: 'error' | 'debug', text: string): void {
  const data = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::${name}::${data}\n`);
}

/** Nothing in it is Markdown. */
function asCode(sentence: string): string {
  return `    ${sentence}`;
}

function append(path: string | undefined, text: string): void {
  try {
    if (path !== undefined && path !== '') {
      appendFileSync(path, text);
    }
  } catch {
    // That file may be what failed. The log has the sentence.
  }
}
