// GitHub fills a form from its address: a parameter for each question, named by the question's id.
// https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema

import type { Element, IssueForm } from './issue-form.ts';

type Query = Readonly<Record<string, string>>;

export function prefillForm(form: IssueForm, query: Query): IssueForm {
  const body = form.body.map((element) => prefillElement(element, query));
  return { ...form, title: query['title'] ?? form.title, body };
}

function prefillElement(element: Element, query: Query): Element {
  if (element.type !== 'input' && element.type !== 'textarea') {
    return element;
  }
  const value = query[element.id ?? ''] ?? element.attributes.value;
  return element.type === 'input'
    ? { ...element, attributes: { ...element.attributes, value } }
    : { ...element, attributes: { ...element.attributes, value } };
}
