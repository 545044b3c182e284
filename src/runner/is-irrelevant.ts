// Skips events that have nothing to do with handoffs, without a request to GitHub.

import { questionLabel } from '../config/question-label.ts';
import { mayBeLoneWord } from '../form/commands/lone-word.ts';
import { mayContainCommands } from '../form/commands/may-contain-commands.ts';
import { mayBeHandoff } from '../form/may-be-handoff.ts';
import type { RunnerEvent } from './event.ts';

/**
 * True for a pull request, an issue with neither a Baton label nor a form heading (now or before),
 * and a comment without a command, or a word that may be meant as one, where no question is open and no form is incomplete.
 */
export function isIrrelevant(event: RunnerEvent): boolean {
  return (
    event.kind === 'issue' &&
    (event.isPullRequest ||
      !mayBeHandoff({ labels: event.labels, body: event.bodies.join('\n') }) ||
      isIdle(event))
  );
}

/**
 * While a question is open, a comment may be its answer; below an incomplete form, it may be meant as one. A bot that a
 * team lists may write commands. Baton's own comments have its marker, and an App's token starts a run for each.
 */
function isIdle({ comment, labels }: Extract<RunnerEvent, { kind: 'issue' }>): boolean {
  if (comment === null) {
    return false;
  }
  const names = labels.map((label) => label.toLowerCase());
  const isForm = names.some((name) => name.startsWith('handoff/')) && !names.includes('handoff');
  const mayAnswer = (isForm || names.includes(questionLabel)) && !comment.isByBot;
  const isOwn = comment.isByBot && comment.body.startsWith('<!-- baton:');
  return isOwn || !(mayAnswer || mayContainCommands(comment.body) || mayBeLoneWord(comment.body));
}
