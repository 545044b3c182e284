// What people know the fields of forms by.

import { humanize } from '../../base/format-words.ts';
import { joinList } from '../../base/join-list.ts';
import type { Template } from '../../config/types.ts';
import { plain } from './text.ts';

interface Form {
  readonly fields: readonly Pick<Template['fields'][number], 'id' | 'label'>[];
}

/** The label in the first of the forms that has the field, otherwise its id in words. */
export function labelOfField(id: string, forms: readonly Form[]): string {
  const found = forms.flatMap(({ fields }) => fields).find((field) => field.id === id);
  return plain(found?.label ?? humanize(id));
}

export function labelsOfFields(
  ids: readonly string[],
  forms: readonly Form[],
  limit: { readonly most?: number } = {},
): string {
  return joinList(
    ids.map((id) => labelOfField(id, forms)),
    limit,
  );
}
