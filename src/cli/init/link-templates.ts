// How the chosen templates follow one another: `next` where both are chosen, and `carry` only where the
// handoff before exists.

import type { SourceFile } from '../../config/problem.ts';
import type { ShippedTemplate } from './shipped-templates.ts';

const followers: Readonly<Record<string, readonly string[]>> = {
  sales_to_onboarding: ['onboarding_to_support', 'onboarding_to_success'],
  design_to_development: ['development_to_qa'],
};

/** @param present the configuration files that the repository has */
export function linkTemplate(
  { text, template }: ShippedTemplate,
  chosen: readonly ShippedTemplate[],
  present: readonly SourceFile[],
): string {
  const others = [...chosen, ...present].filter((one) => one.text !== text);
  const carried = Object.keys(template.carry ?? {});
  const isKnown = others.some((one) =>
    carried.every((id) => new RegExp(`\\bid: ${id}\\b`).test(one.text)),
  );
  return withNext(isKnown ? text : withoutCarry(text), template.type, chosen);
}

function withNext(text: string, type: string, chosen: readonly ShippedTemplate[]): string {
  const next = (followers[type] ?? []).filter((one) =>
    chosen.some(({ template }) => template.type === one),
  );
  const [only] = next;
  const value = next.length > 1 ? `[${next.join(', ')}]` : only;
  return value === undefined ? text : `${text}\nnext: ${value}\n`;
}

/** `baton check` refuses it if no handoff comes before. */
function withoutCarry(text: string): string {
  return text.replace(/^carry:\n(?: .*\n)+\n?/m, '');
}
