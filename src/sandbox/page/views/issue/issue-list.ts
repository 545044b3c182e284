// The issues of the repository: open or closed, by label or by text.

import { html, raw } from 'hono/html';
import type { Sandbox } from '../../server/open-sandbox.ts';
import type { LabelResource } from '../../session.ts';
import { avatar } from '../avatar.ts';
import { icon } from '../icons.ts';
import { type Coloured, labelChip, labelDot } from '../label.ts';
import type { Html } from '../page.ts';
import { at } from '../time.ts';
import { stateIcon } from './issue-state.ts';

export interface ListedIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly state: string;
  readonly state_reason?: string | null;
  readonly createdAt: string;
  readonly comments: number;
  readonly labels: readonly Coloured[];
  readonly assignees: readonly string[];
}

export interface Filter {
  readonly state: 'open' | 'closed';
  readonly label: string;
  readonly q: string;
}

export function issueList(
  sandbox: Sandbox,
  found: {
    readonly issues: readonly ListedIssue[];
    readonly labels: readonly LabelResource[];
    readonly filter: Filter;
  },
): Html {
  const { filter, labels } = found;
  const matching = found.issues.filter((issue) => matches(issue, filter));
  const shown = matching.filter(({ state }) => state === filter.state);
  const open = matching.filter(({ state }) => state === 'open').length;
  const isFiltered = filter.label !== '' || filter.q !== '';
  return html`<h1 class="sr-only">Issues</h1>
<div class="list-tools mb-3">
  ${search(sandbox, filter)}
  ${labelMenu(sandbox, filter, labels)}
  <a class="btn btn-primary" href="${sandbox.base}/issues/new/choose">New issue</a>
</div>
<div class="Box">
  <div class="Box-header list-header">
    ${stateLink(sandbox, filter, { state: 'open', count: open })}
    ${stateLink(sandbox, filter, { state: 'closed', count: matching.length - open })}
    ${isFiltered ? html`<a class="clear-filter" href="${sandbox.base}/issues">Clear filter</a>` : ''}
  </div>
  ${
    shown.length === 0
      ? html`<div class="blank color-fg-muted">${icon('issue-opened')}<p>${isFiltered ? 'No issue matches.' : noIssue(found.issues.length, filter)}</p></div>`
      : html`<ul class="issue-rows">${shown.map((issue) => row(sandbox, issue))}</ul>`
  }
</div>`;
}

function noIssue(count: number, { state }: Filter): string {
  return count === 0
    ? 'No issue yet. Choose New issue to hand something over.'
    : `No issue is ${state}.`;
}

function matches({ title, body, number, labels, author, assignees }: ListedIssue, filter: Filter) {
  const text = [title, body, `#${number}`, author, ...assignees].join('\n').toLowerCase();
  return (
    text.includes(filter.q.toLowerCase()) &&
    (filter.label === '' || labels.some(({ name }) => name === filter.label))
  );
}

function addressOf({ base }: Sandbox, filter: Filter): string {
  return `${base}/issues?${new URLSearchParams({ ...filter })}`;
}

function search({ base }: Sandbox, { state, label, q }: Filter): Html {
  return html`<form class="list-search" action="${base}/issues" role="search">
<input type="hidden" name="state" value="${state}"><input type="hidden" name="label" value="${label}">
<input class="form-control input-block" type="search" name="q" value="${q}" placeholder="Search issues" aria-label="Search issues">
<button class="btn" aria-label="Search">${icon('search')}</button>
</form>`;
}

function labelMenu(sandbox: Sandbox, filter: Filter, labels: readonly LabelResource[]): Html {
  return html`<div><button type="button" class="btn menu-button" popovertarget="labels">${icon('tag')}<span>${
    filter.label === '' ? 'Labels' : filter.label
  }</span>${icon('triangle-down')}</button>
<div popover id="labels" class="menu menu-right" role="group" aria-label="Filter by label">
${labels.map(
  (label) =>
    html`<a class="menu-item" href="${addressOf(sandbox, { ...filter, label: label.name })}">${labelDot(label)}<span>${label.name}</span></a>`,
)}
${labels.length === 0 ? html`<p class="menu-note">No label yet. Baton makes those it needs.</p>` : ''}
</div></div>`;
}

function stateLink(
  sandbox: Sandbox,
  filter: Filter,
  { state, count }: { readonly state: Filter['state']; readonly count: number },
): Html {
  const current = filter.state === state ? raw(' aria-current="page"') : '';
  const symbol = state === 'open' ? 'issue-opened' : 'check';
  return html`<a class="state-link" href="${addressOf(sandbox, { ...filter, state })}"${current}>${icon(symbol)} ${count} ${state === 'open' ? 'Open' : 'Closed'}</a>`;
}

function row({ base }: Sandbox, issue: ListedIssue): Html {
  const { number, title, labels, author, createdAt, comments, assignees } = issue;
  return html`<li class="Box-row issue-row">
${stateIcon(issue)}
<div class="issue-row-text">
  <a class="issue-title" href="${base}/issues/${number}">${title}</a>
  <span class="issue-row-labels">${labels.map(labelChip)}</span>
  <div class="text-small color-fg-muted">#${number} · ${author} opened on ${at(createdAt)}</div>
</div>
<div class="issue-row-end">
  <span class="faces">${assignees.map((login) => html`<span title="Assigned to ${login}">${avatar(login, 20)}<span class="sr-only">Assigned to ${login}</span></span>`)}</span>
  ${comments === 0 ? '' : html`<span class="color-fg-muted" title="${comments} comments">${icon('comment')} ${comments}</span>`}
</div>
</li>`;
}
