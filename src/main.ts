// The entry point of the Action.

// First, because the next import reads the event and throws if it is no JSON.
import './runner/handle-crashes.ts';

import { context } from '@actions/github';
import { eventOf } from './runner/event.ts';
import { isIrrelevant } from './runner/is-irrelevant.ts';
import { reportSkipped } from './runner/report-skipped.ts';

// Ignore EPIPE: a closed log must not stop the run.
process.stdout.on('error', () => {});

const event = eventOf(context.eventName, context.payload, String(context.runId));
if (isIrrelevant(event)) {
  reportSkipped(process.env);
} else {
  // Load the rest only now: skipping an unrelated event must stay fast.
  const { run } = await import('./run.ts');
  // Keep an exit code that was already set to failure.
  process.exitCode = (await run(event, process.env)) || process.exitCode;
}
