// Most events of a repository are none of our business, and can be let go without asking anybody.

import { mayContainCommands } from '../form/commands/may-contain-commands.ts';
import { mayBeHandoff } from '../form/may-be-handoff.ts';
import type { RunnerEvent } from './event.ts';

/**
 * A pull request, an issue without a label of ours and without a form's heading, now and before, or a
 * comment without a command.
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
