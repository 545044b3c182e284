// "New issue": which form?

import { html } from 'hono/html';
import type { IssueForm } from '../../forms/issue-form.ts';
import type { Sandbox } from '../../server/open-sandbox.ts';
import { smooth } from '../form.ts';
import { icon } from '../icons.ts';
import type { Html } from '../page.ts';
import { mistakes } from '../templates-page.ts';

export function chooseForm(sandbox: Sandbox, forms: readonly IssueForm[]): Html {
  const { base } = sandbox;
  return html`<div class="form-page">
${mistakes(sandbox)}
<h1 class="form-heading">New issue</h1>
<p class="color-fg-muted mb-3">The forms are made from the templates. Everyone with read access can file them.</p>
<div class="Box">
${forms.map(
  ({
    file,
    name,
    description,
  }) => html`<a class="Box-row choice" href="${base}/issues/new?template=${encodeURIComponent(file)}">
<span><strong>${name}</strong><br><span class="color-fg-muted">${description}</span></span>${icon('arrow-right')}</a>`,
)}
<a class="Box-row choice" href="${base}/issues/new"><span><strong>Blank issue</strong><br><span class="color-fg-muted">Create a new issue from scratch.</span></span>${icon('arrow-right')}</a>
</div></div>`;
}

export function blankForm(sandbox: Sandbox): Html {
  const { base } = sandbox;
  return html`<div class="form-page">
${mistakes(sandbox)}
<h1 class="form-heading">New issue</h1>
<form class="issue-form" action="${base}/issues"${smooth}>
<div class="question"><label class="question-label" for="title">Add a title <span class="color-fg-danger" aria-hidden="true">*</span></label>
<input class="form-control input-block" id="title" name="title" required maxlength="256" autocomplete="off"></div>
<div class="question"><label class="question-label" for="body">Add a description</label>
<textarea class="form-control input-block" id="body" name="body" rows="10"></textarea></div>
<div class="form-end"><a class="btn" href="${base}/issues/new/choose">Cancel</a> <button class="btn btn-primary">Create</button></div>
</form></div>`;
}
