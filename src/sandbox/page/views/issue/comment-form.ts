// The box at the end of an issue: comment, close, reopen.

import { html } from 'hono/html';
import type { Sandbox } from '../../server/open-sandbox.ts';
import { avatar } from '../avatar.ts';
import { smooth } from '../form.ts';
import { icon } from '../icons.ts';
import type { Html } from '../page.ts';
import { commandMenu } from './command-menu.ts';
import type { IssuePageData } from './issue-view.ts';

export function commentForm({ base }: Sandbox, view: IssuePageData): Html {
  const { login, issue, entries, rights } = view;
  const mine = entries.filter(
    (entry) => entry.event === 'commented' && entry.actor?.login === login,
  );
  const mayClose = rights.triage || issue.user?.login === login;
  // A new id after each own comment empties the box.
  const id = `comment-by-${login}-${mine.length}`;
  return html`<div class="comment new-comment" id="${id}">
${avatar(login, 40)}
<form class="comment-box" data-focus-after=".new-comment textarea" action="${base}/issues/${issue.number}/comments"${smooth}>
<label class="comment-header" for="${id}-text"><strong>Add a comment</strong></label>
<div class="comment-body">
<textarea class="form-control input-block" id="${id}-text" name="body" rows="4" placeholder="Markdown is shown as GitHub shows it."></textarea>
<div class="form-end">
${commandMenu(`${id}-text`)}
${mayClose ? (issue.state === 'open' ? closing() : html`<button class="btn" name="do" value="reopen">${icon('issue-reopened')} Reopen issue</button>`) : ''}
<button class="btn btn-primary" name="do" value="comment">Comment</button>
</div></div>
</form></div>`;
}

function closing(): Html {
  return html`<button class="btn" name="do" value="completed">${icon('issue-closed')} Close as completed</button>
<button class="btn" name="do" value="not_planned">${icon('skip')} Close as not planned</button>`;
}
