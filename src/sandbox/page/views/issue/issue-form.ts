// An issue form as GitHub shows it, with the browser's own validation.

import { html } from 'hono/html';
import {
  type Element,
  type FormQuestion,
  type IssueForm,
  questionsOf,
} from '../../forms/issue-form.ts';
import type { Sandbox } from '../../server/open-sandbox.ts';
import { renderMarkdown } from '../../text/markdown.ts';
import { booleanAttribute, smooth } from '../form.ts';
import { icon } from '../icons.ts';
import type { Html } from '../page.ts';
import { mistakes } from '../templates-page.ts';

export function issueFormPage(sandbox: Sandbox, form: IssueForm): Html {
  const questions = questionsOf(form);
  return html`<div class="form-page">
${mistakes(sandbox)}
<h1 class="form-heading">New issue: ${form.name}</h1>
<p class="color-fg-muted mb-3">${form.description}</p>
${formBox(sandbox, form, (element) =>
  element.type === 'markdown' ? null : questions.indexOf(element),
)}
</div>`;
}

function formBox(
  sandbox: Sandbox,
  form: IssueForm,
  placeOf: (element: Element) => number | null,
): Html {
  return html`<form class="issue-form" action="${sandbox.base}/issues/form"${smooth}>
<input type="hidden" name="template" value="${form.file}">
<div class="question">
  <label class="question-label" for="title">Add a title ${star()}</label>
  <input class="form-control input-block" id="title" name="title" value="${form.title}" required maxlength="256" autocomplete="off">
</div>
${form.body.map((element) => block(sandbox, element, placeOf(element)))}
<div class="form-end">
  ${form.labels.length === 0 ? '' : html`<p class="color-fg-muted text-small">${icon('tag')} ${form.labels.join(', ')}</p>`}
  <a class="btn" href="${sandbox.base}/issues/new/choose">Cancel</a>
  <button class="btn btn-primary">Create</button>
</div>
</form>`;
}

function star(): Html {
  return html`<span class="color-fg-danger" aria-hidden="true">*</span>`;
}

function block({ base }: Sandbox, element: Element, place: number | null): Html {
  if (element.type === 'markdown' || place === null) {
    const value = element.type === 'markdown' ? element.attributes.value : '';
    return html`<div class="markdown-body form-markdown">${renderMarkdown(value, { base })}</div>`;
  }
  return question(base, element, `q${place}`);
}

function question(base: string, asked: FormQuestion, name: string): Html {
  const { label, description } = asked.attributes;
  const required = asked.type !== 'checkboxes' && asked.validations.required;
  const note =
    description === ''
      ? ''
      : html`<div class="question-note markdown-body" id="${name}-note">${renderMarkdown(description, { base })}</div>`;
  if (isGroup(asked)) {
    return html`<fieldset class="question"><legend class="question-label">${label} ${required ? star() : ''}</legend>${note}${control(asked, name)}</fieldset>`;
  }
  return html`<div class="question"><label class="question-label" for="${name}">${label} ${required ? star() : ''}</label>${note}${control(asked, name)}</div>`;
}

function isGroup(asked: FormQuestion): boolean {
  return asked.type === 'checkboxes' || (asked.type === 'dropdown' && asked.attributes.multiple);
}

function control(asked: FormQuestion, name: string): Html {
  switch (asked.type) {
    case 'input': {
      const { placeholder, value } = asked.attributes;
      return html`<input class="form-control input-block" id="${name}" name="${name}" value="${value}" placeholder="${placeholder}" autocomplete="off"${booleanAttribute('required', asked.validations.required)}${described(asked, name)}>`;
    }
    case 'textarea': {
      const { placeholder, value } = asked.attributes;
      return html`<textarea class="form-control input-block" id="${name}" name="${name}" rows="5" placeholder="${placeholder}"${booleanAttribute('required', asked.validations.required)}${described(asked, name)}>${value}</textarea>`;
    }
    case 'dropdown':
      return asked.attributes.multiple
        ? boxes(asked.attributes.options, name)
        : choice(asked, name);
    case 'checkboxes':
      return html`${asked.attributes.options.map(({ label, required }, at) =>
        box({ name, value: String(at), label, required }),
      )}`;
  }
}

function choice(asked: Extract<FormQuestion, { readonly type: 'dropdown' }>, name: string): Html {
  const { options, default: chosen } = asked.attributes;
  return html`<select class="form-select" id="${name}" name="${name}"${booleanAttribute('required', asked.validations.required)}${described(asked, name)}>
<option value="">${asked.validations.required ? 'Select an option' : 'None'}</option>
${options.map((option, at) => html`<option${booleanAttribute('selected', at === chosen)}>${option}</option>`)}
</select>`;
}

/** A browser cannot require one of several choices; neither does GitHub's menu. */
function boxes(options: readonly string[], name: string): Html {
  return html`${options.map((option) => box({ name, value: option, label: option, required: false }))}`;
}

function box(one: {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly required: boolean;
}): Html {
  return html`<label class="question-box"><input type="checkbox" name="${one.name}" value="${one.value}"${booleanAttribute('required', one.required)}> <span>${one.label}${one.required ? star() : ''}</span></label>`;
}

function described({ attributes }: FormQuestion, name: string) {
  return attributes.description === '' ? '' : html` aria-describedby="${name}-note"`;
}
