// The `client_payload` of a `repository_dispatch` event: `{ type, title, fields, key }`.

import { nearest } from '../../base/suggest.ts';
import { isRecord } from '../../config/kinds/kind.ts';
import type { GivenFiling } from './draft-issue.ts';
import type { FilingProblem } from './filing-problem.ts';

export type ParsedPayload =
  | {
      readonly kind: 'valid';
      readonly filing: GivenFiling;
      /** Names the delivery, so that a second one files nothing; null: the run names it. */
      readonly key: string | null;
    }
  | { readonly kind: 'invalid'; readonly problems: readonly FilingProblem[] };

const parts = ['type', 'title', 'fields', 'key'];
const maxTitleLength = 256;
const maxKeyLength = 200;

export function parsePayload(payload: unknown): ParsedPayload {
  if (!isRecord(payload)) {
    return { kind: 'invalid', problems: [{ kind: 'not_an_object' }] };
  }
  const { type = '', title = null, fields = {}, key = null } = payload;
  const text = typeof key === 'number' ? String(key) : key;
  const isKey = text === null || (typeof text === 'string' && isShort(text.trim(), maxKeyLength));
  const problems: readonly FilingProblem[] = [
    ...Object.keys(payload)
      .filter((name) => !parts.includes(name))
      .map((name) => ({
        kind: 'unknown_part' as const,
        name,
        meant: nearest(name, parts) ?? null,
      })),
    ...(typeof title === 'string' || title === null
      ? []
      : [{ kind: 'title_invalid' as const, longest: maxTitleLength }]),
    ...(isRecord(fields) ? [] : [{ kind: 'fields_invalid' as const }]),
    ...(isKey ? [] : [{ kind: 'key_invalid' as const, longest: maxKeyLength }]),
  ];
  return problems.length > 0
    ? { kind: 'invalid', problems }
    : {
        kind: 'valid',
        filing: {
          type: typeof type === 'string' ? type : JSON.stringify(type),
          title: typeof title === 'string' ? title : null,
          fields: isRecord(fields) ? fields : {},
        },
        key: typeof text === 'string' ? text.trim() : null,
      };
}

function isShort(text: string, longest: number): boolean {
  return text !== '' && text.length <= longest;
}
