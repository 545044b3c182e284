// The Action's door.

import { readEvent } from './runner/event.ts';
import { isPlainlyNotOurs } from './runner/is-irrelevant.ts';
import { noteNotOurs } from './runner/report-skipped.ts';
import { lastResort } from './runner/uncaught-exception.ts';

process.on('uncaughtException', lastResort(process.env));
// Where nobody takes the log any more, a run does its work all the same: to say so would be one more line.
process.stdout.on('error', () => {});

const event = readEvent(process.env);
if (isPlainlyNotOurs(event)) {
  noteNotOurs(process.env);
} else {
  // Loaded only now: it takes longer than letting an event go.
  const { run } = await import('./run.ts');
  // Nothing makes a run that has failed a good one.
  process.exitCode = (await run(event, process.env)) || process.exitCode;
}
