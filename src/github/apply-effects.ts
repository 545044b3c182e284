// Applies the decided effects to GitHub. Each effect is one idempotent request.

import type { Octokit } from '@octokit/rest';
import type { Effect, OwnComment } from '../handoff/sync/diff-state.ts';
import type { Applied } from '../ports/github.ts';
import { ServiceError } from '../ports/service-error.ts';
import { statusOf, withErrorContext } from './http/map-errors.ts';
import { noRetry } from './http/retry.ts';
import { undescribedLabels } from './labels.ts';

interface Issue {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
  /** Collects labels that GitHub created, by name in lower case. */
  readonly undescribed: Set<string>;
}

/**
 * Applies the effects in order. If GitHub rejects a comment or reaction, for example on a locked issue,
 * the others are still applied.
 *
 * @throws the first rejection, once all effects have been tried
 */
export async function applyEffects(issue: Issue, effects: readonly Effect[]): Promise<Applied> {
  let assignees: readonly string[] | null = null;
  const posted: OwnComment[] = [];
  const refused: ServiceError[] = [];
  for (const effect of effects) {
    try {
      const done = await withErrorContext(purposeOf(effect, issue), () =>
        applyEffect(issue, effect),
      );
      assignees = done.assignees ?? assignees;
      posted.push(...(done.posted ?? []));
    } catch (error) {
      if (!isOnComment(effect) || !isRefusal(error)) {
        throw error;
      }
      refused.push(error);
    }
  }
  const [first] = refused;
  if (first !== undefined) {
    throw first;
  }
  return { assignees, posted };
}

function isOnComment({ kind }: Effect): boolean {
  return /_comment$|^react$/.test(kind);
}

function isRefusal(error: unknown): error is ServiceError {
  return (
    error instanceof ServiceError &&
    (error.code === 'github_forbidden' || error.code === 'github_refused')
  );
}

function purposeOf(effect: Effect, { issue_number }: Issue): string {
  const on = `on issue #${issue_number}`;
  const purposes = {
    add_labels: `add labels ${on}`,
    remove_label: `remove a label ${on}`,
    add_assignees: `assign people ${on}`,
    remove_assignees: `unassign people ${on}`,
    close: `close issue #${issue_number}`,
    reopen: `reopen issue #${issue_number}`,
    append_to_body: `add the checklist ${on}`,
    post_comment: `comment ${on}`,
    edit_comment: `edit its comment ${on}`,
    react: `react to a comment ${on}`,
    delete_comment: `delete a comment of its own ${on}`,
  } satisfies Record<Effect['kind'], string>;
  return purposes[effect.kind];
}

async function applyEffect(
  { octokit, undescribed, ...issue }: Issue,
  effect: Effect,
): Promise<Partial<Applied>> {
  const { owner, repo } = issue;
  switch (effect.kind) {
    case 'add_labels':
      await addLabels({ octokit, undescribed, ...issue }, effect.labels);
      return {};
    case 'remove_label':
      await ignoreNotFound(octokit.issues.removeLabel({ ...issue, name: effect.label }));
      return {};
    case 'add_assignees': {
      // GitHub silently drops people it cannot assign; the response lists the actual assignees.
      const { data } = await octokit.issues.addAssignees({
        ...issue,
        assignees: [...effect.logins],
      });
      return { assignees: data.assignees?.map((one) => one.login) ?? [] };
    }
    case 'remove_assignees': {
      const { data } = await octokit.issues.removeAssignees({
        ...issue,
        assignees: [...effect.logins],
      });
      return { assignees: data.assignees?.map((one) => one.login) ?? [] };
    }
    case 'close':
      await octokit.issues.update({ ...issue, state: 'closed', state_reason: effect.reason });
      return {};
    case 'reopen':
      await octokit.issues.update({ ...issue, state: 'open' });
      return {};
    case 'append_to_body': {
      // Read just before the write: GitHub has no conditional update, and people may be editing.
      const { data } = await octokit.issues.get(issue);
      const body = (data.body ?? '').trimEnd();
      await octokit.issues.update({ ...issue, body: `${body}${effect.text}`.trimStart() });
      return {};
    }
    case 'post_comment': {
      const { body } = effect;
      const { data } = await octokit.issues.createComment({ ...issue, body, request: noRetry });
      return { posted: [{ id: data.id, body }] };
    }
    case 'delete_comment':
      await ignoreNotFound(octokit.issues.deleteComment({ owner, repo, comment_id: effect.id }));
      return {};
    case 'react':
      await ignoreNotFound(
        octokit.reactions.createForIssueComment({
          owner,
          repo,
          comment_id: effect.comment,
          content: effect.content,
        }),
      );
      return {};
    case 'edit_comment':
      await editComment({ octokit, undescribed, ...issue }, effect);
      return {};
  }
}

/** GitHub creates a label that is missing, without a description. */
async function addLabels(
  { octokit, undescribed, ...issue }: Issue,
  labels: readonly string[],
): Promise<void> {
  const { data } = await octokit.issues.addLabels({ ...issue, labels: [...labels] });
  for (const name of undescribedLabels(data)) {
    undescribed.add(name);
  }
}

/**
 * A token may be refused to edit the comment of another account, also with write permission. Then a new comment
 * replaces it.
 */
async function editComment(
  { octokit, undescribed: _, ...issue }: Issue,
  { id, body, isByOther }: Extract<Effect, { readonly kind: 'edit_comment' }>,
): Promise<void> {
  const { owner, repo } = issue;
  try {
    await octokit.issues.updateComment({ owner, repo, comment_id: id, body });
  } catch (error) {
    const status = statusOf(error);
    if (isByOther !== true || (status !== 403 && status !== 404)) {
      throw error;
    }
    await octokit.issues.createComment({ ...issue, body, request: noRetry });
  }
}

/** Someone else was quicker: what should be gone is gone. */
async function ignoreNotFound(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (statusOf(error) !== 404) {
      throw error;
    }
  }
}
