// Skips events that have nothing to do with handoffs, without a request to GitHub.

import { mayContainCommands } from '../form/commands/may-contain-commands.ts';
import { mayBeHandoff } from '../form/may-be-handoff.ts';
import type { RunnerEvent } from './event.ts';

/**
 * True for a pull request, an issue with neither a Baton label nor a form heading (now or before),
 * and a comment without a command.
 */
export function isIrrelevant(event: RunnerEvent): boolean {
  return (
    event.kind === 'issue' &&
    (event.isPullRequest ||
      !mayBeHandoff({ labels: event.labels, body: event.bodies.join('\n') }) ||
      isIdle(event.comment))
  );
}

function isIdle(comment: Extract<RunnerEvent, { kind: 'issue' }>['comment']): boolean {
  return comment !== null && (comment.isByBot || !mayContainCommands(comment.body));
}
