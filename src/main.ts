// The Action's door.

import { readEvent } from './runner/event.ts';
import { isIrrelevant } from './runner/is-irrelevant.ts';
import { reportSkipped } from './runner/report-skipped.ts';
import { onUncaughtException } from './runner/uncaught-exception.ts';

process.on('uncaughtException', onUncaughtException(process.env));
// Where nobody takes the log any more, a run does its work all the same: to say so would be one more line.
process.stdout.on('error', () => {});

const event = readEvent(process.env);
if (isIrrelevant(event)) {
  reportSkipped(process.env);
} else {
  // Loaded only now: it takes longer than letting an event go.
  const { run } = await import('./run.ts');
  // Nothing makes a run that has failed a good one.
  process.exitCode = (await run(event, process.env)) || process.exitCode;
}
