// The fields of a template: in long form under `fields`, or in short form as lists of ids.

import { humanize, quoted } from '../../base/format-words.ts';
import { listOf } from '../kinds/collections.ts';
import type { Kind } from '../kinds/kind.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import {
  isEmpty,
  locationOf,
  type Mapping,
  type SourceLocation,
  textAt,
  valueAt,
} from '../yaml/yaml-node.ts';
import { type Field, fieldKind, labelKey, rejectLabel } from './field.ts';
import { fieldId } from './field-id.ts';

export const fieldList: Kind<readonly Field[]> = listOf(fieldKind);

const ids = listOf(fieldId);

/** Ids of text areas. */
export function shortFieldList(isRequired: boolean): Kind<readonly Field[]> {
  const toField = (id: string): Field => ({
    id,
    label: humanize(id),
    type: 'textarea',
    required: isRequired,
  });
  return {
    ...fieldList,
    name: ids.name,
    schema: ids.schema,
    example: '[client_name, goals]',
    *parse(tree, subject) {
      const fields = (yield* ids.parse(tree, subject))?.map(toField);
      for (const item of tree.kind === 'list' ? tree.items : []) {
        if (item.kind === 'scalar') {
          yield* rejectLabel(humanize(item.source), item.at, 'textarea');
        }
      }
      return fields;
    },
  };
}

export const fieldListKeys = ['fields', 'required_fields', 'optional_fields'] as const;

export function* checkFieldLists(template: Mapping): Parsed<void> {
  const lists = fieldListKeys.map((key) => valueAt(template, key));
  const isUnused = (list: (typeof lists)[number]) =>
    list === undefined || isEmpty(list) || (list.kind === 'list' && list.items.length === 0);
  if (lists.every(isUnused)) {
    yield problemAt(
      lists.find((list) => list !== undefined)?.at ?? template.at,
      'The template has no fields.',
      'List what a handoff needs: `required_fields: [client_name, goals]`, or with more detail under `fields`.',
    );
  }
  yield* rejectDuplicates(namesIn(template));
}

interface FieldNames {
  readonly id: string;
  readonly at: SourceLocation;
  readonly label: string;
  readonly labelAt: SourceLocation;
}

/** The short lists, which count only without a long one. */
function namesIn(template: Mapping): readonly FieldNames[] {
  const keys = valueAt(template, 'fields') ? fieldListKeys.slice(0, 1) : fieldListKeys;
  return keys.flatMap((key) => {
    const list = valueAt(template, key);
    return (list?.kind === 'list' ? list.items : []).flatMap((item) => {
      if (item.kind === 'scalar') {
        const id = item.source;
        return [{ id, at: item.at, label: humanize(id), labelAt: item.at }];
      }
      const id = item.kind === 'mapping' ? textAt(item, 'id') : undefined;
      if (item.kind !== 'mapping' || id === undefined) {
        return [];
      }
      const at = locationOf(item, 'id');
      const label = textAt(item, 'label');
      return [
        { id, at, label: label ?? humanize(id), labelAt: label ? locationOf(item, 'label') : at },
      ];
    });
  });
}

function* rejectDuplicates(fields: readonly FieldNames[]): Parsed<void> {
  const byId = new Map<string, FieldNames>();
  const byLabel = new Map<string, FieldNames>();
  for (const one of fields) {
    const sameId = byId.get(one.id);
    const sameLabel = byLabel.get(labelKey(one.label));
    byId.set(one.id, sameId ?? one);
    byLabel.set(labelKey(one.label), sameLabel ?? one);
    if (sameId) {
      yield problemAt(
        one.at,
        `The field \`${one.id}\` is listed twice, first on line ${sameId.at.line}.`,
        'Remove one of the two, or give it another id.',
      );
    } else if (sameLabel) {
      yield problemAt(
        one.labelAt,
        `The field \`${sameLabel.id}\` already has the label ${quoted(one.label)}.`,
        'Choose labels that differ in more than letter case and spaces.',
      );
    }
  }
}
