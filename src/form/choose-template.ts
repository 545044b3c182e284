// Which template an issue was filed with.

import type { Template } from '../config/types.ts';
import { normaliseForm } from './markdown/normalise-body.ts';
import { locateSections, type MarkedBody, scanBody } from './submission/locate-sections.ts';

/** The label on every handoff. */
export const handoffLabel = 'handoff';

export type Choice =
  | {
      readonly kind: 'template';
      readonly template: Template;
      readonly by: 'label' | 'headings' | 'title';
    }
  /** The headings fit each of these equally well, and the title starts with the name of none. */
  | { readonly kind: 'several_forms'; readonly templates: readonly Template[] }
  /** Labelled `handoff/<type>`, but no template has that type; the label as written. */
  | { readonly kind: 'ours_but_unknown_type'; readonly label: string }
  /** Labelled `handoff`, and neither label nor headings name a type. */
  | { readonly kind: 'unknown_form' }
  | { readonly kind: 'not_ours' };

/**
 * The template that the label `handoff/<type>` names; otherwise the one whose fields match the
 * headings, and of several alike the one whose name starts the title, as a form writes it. GitHub drops a form's
 * label until it exists in the repository. If labels name several, the headings and the title decide between these,
 * then the order of the templates. Letter case in labels and titles makes no difference.
 */
export function chooseTemplate(issue: {
  readonly labels: readonly string[];
  readonly title: string;
  readonly body: string;
  readonly templates: readonly Template[];
}): Choice {
  const labels = new Set(issue.labels.map((label) => label.toLowerCase()));
  const named = issue.templates.filter(({ type }) =>
    labels.has(`${typePrefix}${type}`.toLowerCase()),
  );
  const [first] = named;
  if (first !== undefined && named.length === 1) {
    return { kind: 'template', template: first, by: 'label' };
  }
  const body = scanBody(normaliseForm(issue.body));
  if (first !== undefined) {
    const fitting = fitHeadings(body, named);
    const [template = first] = fitting.length > 1 ? titledAs(issue.title, fitting) : fitting;
    return { kind: 'template', template, by: 'label' };
  }
  const fitting = fitHeadings(body, issue.templates);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) {
    return { kind: 'template', template: only, by: 'headings' };
  }
  const [titled] = titledAs(issue.title, fitting);
  if (titled !== undefined) {
    return { kind: 'template', template: titled, by: 'title' };
  }
  const label = issue.labels.find((name) => name.toLowerCase().startsWith(typePrefix));
  if (label !== undefined) {
    return { kind: 'ours_but_unknown_type', label };
  }
  if (fitting.length > 1) {
    return { kind: 'several_forms', templates: fitting };
  }
  return { kind: labels.has(handoffLabel) ? 'unknown_form' : 'not_ours' };
}

/** The label `handoff/<type>` is on each issue of that type. */
export const typePrefix = 'handoff/';

/**
 * Of the templates with a heading for at least half their required fields, those with the most matches. Without
 * required fields, half of all: one heading such as `Notes` shows nothing.
 */
function fitHeadings(body: MarkedBody, templates: readonly Template[]): readonly Template[] {
  const fits = templates.map((template) => fitOf(body, template)).filter((fit) => fit.isEnough);
  const most = fits.reduce((highest, { found }) => Math.max(highest, found), 0);
  return fits.filter(({ found }) => found === most).map(({ template }) => template);
}

/** The longest name first: one may start with another. */
function titledAs(title: string, templates: readonly Template[]): readonly Template[] {
  const start = title.trim().toLowerCase();
  return templates
    .filter(({ name }) => start.startsWith(name.toLowerCase()))
    .sort((one, other) => other.name.length - one.name.length);
}

function fitOf(body: MarkedBody, template: Template) {
  const { fields } = locateSections(body, template);
  const found = template.fields.filter((_, place) => fields[place] !== null);
  const required = template.fields.filter((field) => field.required === true);
  const wanted = required.length > 0 ? required : template.fields;
  const foundWanted = found.filter((field) => wanted.includes(field));
  const isEnough = found.length > 0 && foundWanted.length * 2 >= wanted.length;
  return { template, found: found.length, isEnough };
}
