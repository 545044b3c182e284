// Which answers of a chain a later handoff asked for again.

import type { Template } from '../config/types.ts';
import { type Context, type FieldValue, redactedValue } from '../handoff/submission.ts';

/** A handoff of a chain, as far as this needs it. */
export interface ChainedForm {
  readonly template: Pick<Template, 'fields' | 'carry'>;
  /** The answers that it was handed over with. */
  readonly context: Context;
  /** Ids of the fields that a submission left empty or invalid, or that a return named. */
  readonly requested: readonly string[];
}

export interface AskedAgain {
  /** How many fields of the form the chain had an answer to. */
  readonly known: number;
  /** Ids of those of them that were asked again. */
  readonly fields: readonly string[];
}

/** @param known the public answers of the handoffs before, by the ids that the last of them uses */
export function askedAgain(
  known: Context,
  { template, context, requested }: ChainedForm,
): AskedAgain {
  const before = template.fields.flatMap(({ id, private: isPrivate }) => {
    const answer = sourcesOf(id, template)
      .map((source) => known[source])
      .find((one) => one !== undefined);
    return isPrivate || answer === undefined ? [] : [{ id, answer }];
  });
  const fields = before.filter(({ id, answer }) => {
    const now = context[id];
    return requested.includes(id) || (now !== undefined && toText(now) !== toText(answer));
  });
  return { known: before.length, fields: fields.map(({ id }) => id) };
}

/** As `carry` names them, then the same id. */
function sourcesOf(id: string, { carry = {} }: Pick<Template, 'carry'>): readonly string[] {
  return [...Object.entries(carry).flatMap(([theirs, ours]) => (ours === id ? [theirs] : [])), id];
}

/** What the next handoff can know: answers that a form in between does not ask for stay known. */
export function knownAfter(
  known: Context,
  { template, context }: Pick<ChainedForm, 'template' | 'context'>,
): Context {
  const asked = new Set(template.fields.map(({ id }) => id));
  const entries = [
    ...Object.entries(known).filter(([id]) => !asked.has(id)),
    ...Object.entries(context).filter(([, answer]) => answer !== redactedValue),
  ];
  return Object.fromEntries(entries);
}

/** An answer in a field of another type is the same text, with other bullets and spaces. */
function toText(value: FieldValue): string {
  const lines = typeof value === 'object' ? value : String(value).split('\n');
  return lines
    .map((line) =>
      line
        .replace(/^\s*[-*+] /, '')
        .trim()
        .replace(/\s+/g, ' '),
    )
    .filter((line) => line !== '')
    .join('\n');
}
