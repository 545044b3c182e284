// How the chosen templates follow one another: `next` where both are chosen, and `carry` and `waits_for` only
// where the other handoffs exist.

import type { SourceFile } from '../../config/problem.ts';
import type { Template } from '../../config/types.ts';
import type { ShippedTemplate } from './shipped-templates.ts';

const followers: Readonly<Record<string, readonly string[]>> = {
  sales_to_onboarding: ['onboarding_to_support', 'onboarding_to_success'],
  design_to_development: ['development_to_qa', 'development_to_operations'],
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
  const carrying = isKnown ? text : withoutCarry(text);
  const linked = isOfferedWithAwaited(template, chosen) ? carrying : withoutWait(carrying);
  return withNext(linked, template.type, chosen);
}

/** Whether `next` of a chosen template will name it and all that it waits for. */
function isOfferedWithAwaited(
  { type, waitsFor = [] }: Template,
  chosen: readonly ShippedTemplate[],
): boolean {
  return chosen.some((one) => {
    const next = followersOf(one.template.type, chosen);
    return [type, ...waitsFor].every((following) => next.includes(following));
  });
}

function followersOf(type: string, chosen: readonly ShippedTemplate[]): readonly string[] {
  return (followers[type] ?? []).filter((one) =>
    chosen.some(({ template }) => template.type === one),
  );
}

function withNext(text: string, type: string, chosen: readonly ShippedTemplate[]): string {
  const next = followersOf(type, chosen);
  const [only] = next;
  const value = next.length > 1 ? `[${next.join(', ')}]` : only;
  return value === undefined ? text : `${text}\nnext: ${value}\n`;
}

/** `baton check` refuses it if no handoff comes before. */
function withoutCarry(text: string): string {
  return text.replace(/^carry:\n(?: .*\n)+\n?/m, '');
}

/** `baton check` refuses it if no template offers both. */
function withoutWait(text: string): string {
  return text.replace(/^waits_for: .*\n/m, '');
}
