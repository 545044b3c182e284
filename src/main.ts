// The entry point of the Action.

import { readEvent } from './runner/event.ts';
import { isIrrelevant } from './runner/is-irrelevant.ts';
import { reportSkipped } from './runner/report-skipped.ts';
import { onUncaughtException } from './runner/uncaught-exception.ts';

process.on('uncaughtException', onUncaughtException(process.env));
// Ignore EPIPE: a closed log must not stop the run.
process.stdout.on('error', () => {});

const event = readEvent(process.env);
if (isIrrelevant(event)) {
  reportSkipped(process.env);
} else {
  // Load the rest only now: skipping an unrelated event must stay fast.
  const { run } = await import('./run.ts');
  // Keep an exit code that was already set to failure.
  process.exitCode = (await run(event, process.env)) || process.exitCode;
}
