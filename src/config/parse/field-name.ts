// What a field may be called: by its id in the ledger, by its label in the issue.

import { inSnakeCase, normalize, quoted } from '../../base/format-words.ts';
import type { Field, FieldType } from '../types.ts';
import { parseWord } from '../yaml/parse-value.ts';
import { type Located, type Parsed, problemAt } from '../yaml/parsed.ts';
import type { SourceLocation, YamlNode } from '../yaml/yaml-node.ts';

/** A field, and where its names stand. */
export interface NamedField extends Located<Field> {
  readonly labelAt: SourceLocation;
}

export function isSnakeCase(text: string): boolean {
  return /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(text);
}

/** `checklist` is the id of the form's last element; every JavaScript object has a `constructor`. */
const reservedIds = ['checklist', 'constructor'];

export function* parseFieldId(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const id = yield* parseWord(tree, subject);
  if (id === undefined) return undefined;
  if (!isSnakeCase(id)) {
    const better = inSnakeCase(id);
    yield problemAt(
      tree.at,
      `The id ${quoted(id)} is not in snake_case.`,
      better
        ? `Write \`${better}\`.`
        : 'Write small letters, digits and `_`, such as `client_name`.',
    );
  } else if (reservedIds.includes(id)) {
    yield problemAt(
      tree.at,
      `The id \`${id}\` is taken by Baton itself.`,
      `Choose another, such as \`${id}_details\`.`,
    );
  }
  return id;
}

export function* refuseBadLabel(label: string, at: SourceLocation, type: FieldType): Parsed<void> {
  if (labelKey(label) === 'checklist') {
    yield problemAt(
      at,
      'The label `Checklist` is kept for the checklist that ends every form.',
      'Choose another label, or list the tasks under `checklist`.',
    );
  } else if (!/[\p{L}\p{N}]/u.test(label)) {
    yield problemAt(
      at,
      `The label ${quoted(label)} has neither letter nor digit.`,
      'Write what the field asks for in a few words.',
    );
  }
  // GitHub shows no form that asks for one in writing.
  if (type !== 'dropdown' && type !== 'checkboxes' && /pass[\s_-]*w(?:or)?d/i.test(label)) {
    yield problemAt(
      at,
      `GitHub refuses forms that ask for a password, as the label ${quoted(label)} does.`,
      'Hand secrets over by other means, and ask here where they are kept, such as `Vault entry`.',
    );
  }
}

export function* rejectDuplicates(fields: readonly NamedField[]): Parsed<void> {
  const byId = new Map<string, NamedField>();
  const byLabel = new Map<string, NamedField>();
  for (const field of fields) {
    const { value, at, labelAt } = field;
    const label = labelKey(value.label);
    const sameId = byId.get(value.id);
    const sameLabel = byLabel.get(label);
    byId.set(value.id, sameId ?? field);
    byLabel.set(label, sameLabel ?? field);
    if (sameId) {
      yield problemAt(
        at,
        `The field \`${value.id}\` is listed twice, first on line ${sameId.at.line}.`,
        'Leave one of the two out, or give it another id.',
      );
    } else if (sameLabel) {
      yield problemAt(
        labelAt,
        `The label ${quoted(value.label)} is that of the field \`${sameLabel.value.id}\` already.`,
        'Choose labels that differ in more than letter case and spaces.',
      );
    }
  }
}

/** A label opens its field as a heading, which may be closed with `#`s. */
function labelKey(label: string): string {
  return normalize(label.replace(/\s+#+\s*$/, ''));
}
