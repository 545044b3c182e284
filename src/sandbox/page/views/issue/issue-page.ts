// One issue: its description with tasks to tick, its history, and its actions.

import { createHash } from 'node:crypto';
import { html } from 'hono/html';
import type { Sandbox } from '../../server/open-sandbox.ts';
import type { IssueResource } from '../../session.ts';
import { renderMarkdown } from '../../text/markdown.ts';
import { withoutTicks } from '../../text/task-buttons.ts';
import { avatar } from '../avatar.ts';
import { smooth } from '../form.ts';
import { icon } from '../icons.ts';
import type { Html } from '../page.ts';
import { at } from '../time.ts';
import { commentForm } from './comment-form.ts';
import { stateBadge } from './issue-state.ts';
import type { IssuePageData } from './issue-view.ts';
import { reactions } from './reactions.ts';
import { sidebar } from './sidebar.ts';
import { timeline } from './timeline.ts';

export function issuePage(sandbox: Sandbox, view: IssuePageData): Html {
  const { issue } = view;
  return html`${heading(sandbox, view)}
<div class="issue-columns">
<div class="issue-main">
  ${description(sandbox, view)}
  ${timeline(sandbox, view.entries)}
  ${commentForm(sandbox, view)}
</div>
<div class="issue-side">${sidebar(sandbox, { ...view, number: issue.number })}</div>
</div>`;
}

export function mayEdit({ login, issue, rights }: IssuePageData): boolean {
  return rights.write || issue.user?.login === login;
}

function heading({ base }: Sandbox, view: IssuePageData): Html {
  const { issue, editing } = view;
  const address = `${base}/issues/${issue.number}`;
  const title =
    editing === 'title'
      ? html`<form class="title-form" data-focus-after=".edit-title" action="${address}/title"${smooth}>
<input class="form-control" name="title" value="${issue.title}" aria-label="Title" required maxlength="256" autofocus>
<button class="btn btn-primary">Save</button> <a class="btn" href="${address}">Cancel</a></form>`
      : html`<h1 class="issue-heading" tabindex="-1"><bdi>${issue.title}</bdi> <span class="color-fg-muted">#${issue.number}</span></h1>
<div class="heading-buttons">${mayEdit(view) ? html`<a class="btn btn-sm edit-title" href="${address}?edit=title">Edit<span class="sr-only"> the title</span></a>` : ''} <a class="btn btn-sm btn-primary" href="${base}/issues/new/choose">New issue</a></div>`;
  return html`<div class="issue-head">${title}</div>
<div class="issue-meta mb-3">${stateBadge(issue)} <span class="color-fg-muted"><strong>${issue.user?.login}</strong> opened this on ${at(issue.created_at)} · ${issue.comments} ${issue.comments === 1 ? 'comment' : 'comments'}</span></div>`;
}

function description({ base, github }: Sandbox, view: IssuePageData): Html {
  const { issue, editing } = view;
  const address = `${base}/issues/${issue.number}`;
  const body = normalizedBody(issue);
  const author = issue.user?.login ?? 'ghost';
  const edited = github.issue(issue.number).edits > 0 ? ' · edited' : '';
  const edit =
    mayEdit(view) && editing !== 'body'
      ? html`<a class="comment-edit" href="${address}?edit=body">${icon('pencil', 'Edit the description')}</a>`
      : '';
  const content =
    editing === 'body'
      ? html`<form class="comment-body" data-focus-after=".comment-edit" action="${address}/body"${smooth}>
<textarea class="form-control input-block" name="body" rows="18" aria-label="Description" autofocus>${body}</textarea>
<div class="form-end"><a class="btn" href="${address}">Cancel</a> <button class="btn btn-primary">Save</button></div></form>`
      : html`<form class="comment-body markdown-body" action="${address}/task"${smooth}>
<input type="hidden" name="version" value="${versionOf(body)}">
${body.trim() === '' ? html`<p><em>No description provided.</em></p>` : renderMarkdown(body, { base, tickable: mayEdit(view) })}
</form>${reactions(issue.reactions)}`;
  return html`<article class="comment" id="description">
${avatar(author, 40)}
<div class="comment-box">
<h2 class="sr-only">Description</h2>
<header class="comment-header"><span><strong>${author}</strong> <span class="color-fg-muted">opened this on ${at(issue.created_at)}${edited}</span></span>${edit}</header>
${content}
</div></article>`;
}

/** With the line ends of a browser's editor. */
export function normalizedBody({ body }: Pick<IssueResource, 'body'>): string {
  return (body ?? '').replace(/\r\n?/g, '\n');
}

/** Prevents ticking a task of a description that has changed since. Ticks of other tasks change nothing that matters. */
export function versionOf(body: string): string {
  return createHash('sha1').update(withoutTicks(body)).digest('hex').slice(0, 12);
}
