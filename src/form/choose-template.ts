// Which template an issue was filed with.

import type { Template } from '../config/types.ts';
import { normaliseBody } from './markdown/normalise-body.ts';
import { locateSections, type MarkedBody, scanBody } from './submission/locate-sections.ts';

/** The label on every handoff. */
export const handoffLabel = 'handoff';

export type Choice =
  | {
      readonly kind: 'template';
      readonly template: Template;
      readonly by: 'label' | 'headings';
    }
  /** Labelled `handoff/<type>`, but no template has that type; the label as written. */
  | { readonly kind: 'ours_but_unknown_type'; readonly label: string }
  /** Labelled `handoff`, and neither label nor headings name a type. */
  | { readonly kind: 'unknown_form' }
  | { readonly kind: 'not_ours' };

/**
 * The template that the label `handoff/<type>` names; otherwise the one whose fields match the
 * headings. If labels name several, the headings decide between these, then the order of the templates.
 * Letter case in labels makes no difference.
 */
export function chooseTemplate(issue: {
  readonly labels: readonly string[];
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
  const body = scanBody(normaliseBody(issue.body));
  if (first !== undefined) {
    return { kind: 'template', template: fitHeadings(body, named) ?? first, by: 'label' };
  }
  const fitting = fitHeadings(body, issue.templates);
  if (fitting !== null) {
    return { kind: 'template', template: fitting, by: 'headings' };
  }
  const label = issue.labels.find((name) => name.toLowerCase().startsWith(typePrefix));
  if (label !== undefined) {
    return { kind: 'ours_but_unknown_type', label };
  }
  return { kind: labels.has(handoffLabel) ? 'unknown_form' : 'not_ours' };
}

/** The label `handoff/<type>` is on each issue of that type. */
export const typePrefix = 'handoff/';

/**
 * Considers templates with a heading for at least half their required fields, and chooses the one with
 * the most matches; null without one, or if two have equally many.
 */
function fitHeadings(body: MarkedBody, templates: readonly Template[]): Template | null {
  const fits = templates.map((template) => fitOf(body, template)).filter((fit) => fit.isEnough);
  const most = fits.reduce((highest, { found }) => Math.max(highest, found), 0);
  const best = fits.filter(({ found }) => found === most);
  return best.length === 1 ? (best[0]?.template ?? null) : null;
}

function fitOf(body: MarkedBody, template: Template) {
  const { fields } = locateSections(body, template);
  const found = template.fields.filter((_, place) => fields[place] !== null);
  const required = template.fields.filter((field) => field.required === true).length;
  const foundRequired = found.filter((field) => field.required === true).length;
  return {
    template,
    found: found.length,
    isEnough: found.length > 0 && foundRequired * 2 >= required,
  };
}
