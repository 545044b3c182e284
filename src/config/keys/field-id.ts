// The id of a field.

import { inSnakeCase } from '../../base/format-words.ts';
import { word } from '../kinds/scalars.ts';

export function isSnakeCase(written: string): boolean {
  return /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(written);
}

/** `checklist` is the id of the form's last element; every JavaScript object has a `constructor`. */
const reservedIds = ['checklist', 'constructor'];

export const fieldId = word(
  {
    name: 'id in snake_case',
    example: 'client_name',
    pattern: '[a-z][a-z0-9]*(_[a-z0-9]+)*',
    which: (written) =>
      reservedIds.includes(written) ? 'Baton itself uses' : 'is not in snake_case',
    fix: (written) => {
      if (reservedIds.includes(written)) {
        return `Choose another id, such as \`${written}_details\`.`;
      }
      const better = inSnakeCase(written);
      return better
        ? `Write \`${better}\`.`
        : 'Write small letters, digits and `_`, such as `client_name`.';
    },
  },
  (written) => isSnakeCase(written) && !reservedIds.includes(written),
);
