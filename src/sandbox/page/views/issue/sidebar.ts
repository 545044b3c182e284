// Assignees and labels of an issue, with menus for visitors who may change them.

import { html, raw } from 'hono/html';
import type { Sandbox } from '../../server/open-sandbox.ts';
import { avatar } from '../avatar.ts';
import { smooth } from '../form.ts';
import { icon } from '../icons.ts';
import { labelChip, labelDot } from '../label.ts';
import type { Html } from '../page.ts';
import type { IssuePageData } from './issue-view.ts';

type SidebarView = Pick<IssuePageData, 'login' | 'issue' | 'labels' | 'assignable' | 'rights'> & {
  readonly number: number;
};

export function sidebar(sandbox: Sandbox, view: SidebarView): Html {
  return html`${assignees(sandbox, view)}${labels(sandbox, view)}`;
}

function assignees(sandbox: Sandbox, { issue, assignable, rights, number }: SidebarView): Html {
  const logins = issue.assignees?.map(({ login }) => login) ?? [];
  const members = sandbox.members().map(({ login }) => login);
  const offered = assignable.filter((login) => members.includes(login));
  const items = offered.map((login) => ({
    name: login,
    isOn: logins.includes(login),
    face: avatar(login, 20),
  }));
  return section({
    title: 'Assignees',
    id: 'assignees',
    action: `${sandbox.base}/issues/${number}/assignees`,
    items: rights.triage ? items : null,
    content:
      logins.length === 0
        ? html`<span class="color-fg-muted">No one assigned</span>`
        : html`${logins.map((login) => html`<div class="side-person">${avatar(login, 20)} <strong>${login}</strong></div>`)}`,
  });
}

function labels({ base }: Sandbox, { issue, labels: all, rights, number }: SidebarView): Html {
  const mine = issue.labels.flatMap((label) =>
    typeof label === 'string' ? [] : [{ name: label.name ?? '', color: label.color ?? 'ededed' }],
  );
  const items = all.map((label) => ({
    name: label.name,
    isOn: mine.some(({ name }) => name === label.name),
    face: labelDot(label),
  }));
  return section({
    title: 'Labels',
    id: 'issue-labels',
    action: `${base}/issues/${number}/labels`,
    items: rights.triage ? items : null,
    content:
      mine.length === 0
        ? html`<span class="color-fg-muted">None yet</span>`
        : html`<div class="side-labels">${mine.map(labelChip)}</div>`,
  });
}

interface Section {
  readonly title: string;
  readonly id: string;
  readonly action: string;
  /** null: this person may not choose. */
  readonly items:
    | readonly { readonly name: string; readonly isOn: boolean; readonly face: Html }[]
    | null;
  readonly content: Html;
}

function section({ title, id, action, items, content }: Section): Html {
  if (items === null) {
    return html`<section class="side-section"><h2 class="side-title">${title}</h2>${content}</section>`;
  }
  return html`<section class="side-section">
<button type="button" class="side-title side-button" popovertarget="${id}"><span>${title}</span>${icon('gear')}</button>
<div popover id="${id}" class="menu menu-right" role="group" aria-label="${title}">
<form action="${action}"${smooth}>
${items.map(
  ({ name, isOn, face }) =>
    html`<button class="menu-item" name="${isOn ? 'remove' : 'add'}" value="${name}" role="checkbox" aria-checked="${raw(String(isOn))}"><span class="menu-check">${isOn ? icon('check') : ''}</span>${face}<span>${name}</span></button>`,
)}
</form></div>
${content}
</section>`;
}
