// The Action's door.

import { readEvent } from './runner/event.ts';
import { noteNotOurs } from './runner/note-not-ours.ts';
import { isPlainlyNotOurs } from './runner/plainly-not-ours.ts';

const event = readEvent(process.env);
if (isPlainlyNotOurs(event)) {
  noteNotOurs(process.env);
} else {
  // Loaded only now: it takes longer than letting an event go.
  const { run } = await import('./run.ts');
  process.exitCode = await run(event, process.env);
}
