// Reactions to issues and comments: one of each kind per person.

import { notFound } from '../../api-error.ts';
import { isSameAccount } from '../../model/account.ts';
import type { ReactionContent, SandboxReaction } from '../../model/issue.ts';
import { demandToTakePart, refusal } from '../permissions.ts';
import type { RequestContext } from '../request-context.ts';
import type { OnBehalf } from '../visibility.ts';
import { commentWithId, demandUnlocked } from './comment.ts';
import { issueNumbered } from './update-issue-record.ts';

export type ReactionTarget = { readonly issue: number } | { readonly comment: number };

export function reactionsOn(
  scene: Pick<RequestContext, 'repository' | 'hub'> & OnBehalf,
  target: ReactionTarget,
): readonly SandboxReaction[] {
  if ('comment' in target) {
    return commentWithId(scene, target.comment).reactions;
  }
  return issueNumbered(scene, target.issue).reactions;
}

export function react(
  scene: RequestContext,
  target: ReactionTarget,
  content: ReactionContent,
): { readonly reaction: SandboxReaction; readonly isNew: boolean } {
  demandToTakePart(scene);
  const number =
    'comment' in target ? commentWithId(scene, target.comment).issueNumber : target.issue;
  demandUnlocked(scene, issueNumbered(scene, number));
  const reactions = reactionsOn(scene, target);
  const user = scene.caller.account;
  const former = reactions.find((one) => one.content === content && isSameAccount(one.user, user));
  if (former !== undefined) {
    return { reaction: former, isNew: false };
  }
  const reaction = { id: scene.hub.ids.next(), user, content, at: scene.at };
  keep(scene, target, [...reactions, reaction]);
  return { reaction, isNew: true };
}

export function takeBackReaction(scene: RequestContext, target: ReactionTarget, id: number): void {
  const reactions = reactionsOn(scene, target);
  const reaction = reactions.find((one) => one.id === id);
  if (reaction === undefined) {
    throw notFound();
  }
  if (!isSameAccount(reaction.user, scene.caller.account)) {
    throw refusal(scene, 'Must have admin rights to Repository.');
  }
  keep(
    scene,
    target,
    reactions.filter((one) => one !== reaction),
  );
}

/** A reaction does not update the issue or comment. */
function keep(
  scene: RequestContext,
  target: ReactionTarget,
  reactions: readonly SandboxReaction[],
): void {
  const { issues, comments } = scene.repository;
  if ('comment' in target) {
    comments.set(target.comment, { ...commentWithId(scene, target.comment), reactions });
  } else {
    issues.set(target.issue, { ...issueNumbered(scene, target.issue), reactions });
  }
}
