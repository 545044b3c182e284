// Which documented operation a request is.

import { isDictionary, openApi } from './openapi.ts';

export interface Operation {
  /** `PUT /repos/{owner}/{repo}/contents/{path}`. */
  readonly name: string;
  readonly template: string;
  readonly method: string;
}

/** Parameters that may hold slashes. */
const pathParameters = new Set(['{path}', '{ref}', '{branch}', '{tree_sha}']);

interface Template {
  readonly text: string;
  /** Between its slashes. */
  readonly slots: readonly string[];
}

let byMethod: ReadonlyMap<string, readonly Template[]> | null = null;

const known = new Map<string, Operation | null>();

export function findOperation(method: string, path: string): Operation | null {
  const key = `${method} ${path}`;
  const found = known.get(key) ?? searchOperation(method, path);
  known.set(key, found);
  return found;
}

function searchOperation(method: string, path: string): Operation | null {
  byMethod ??= templatesByMethod();
  const parts = path.split('/').slice(1);
  const fitting = (byMethod.get(method.toLowerCase()) ?? []).filter(({ slots }) =>
    fits(slots, parts),
  );
  const [template] = fitting
    .map(({ text }) => text)
    .sort((one, other) => parametersIn(one) - parametersIn(other));
  if (template === undefined) {
    return null;
  }
  return { name: `${method} ${template}`, template, method: method.toLowerCase() };
}

function templatesByMethod(): ReadonlyMap<string, readonly Template[]> {
  const found = new Map<string, Template[]>();
  const paths = openApi().dig('paths');
  for (const [text, operations] of Object.entries(isDictionary(paths) ? paths : {})) {
    for (const method of Object.keys(isDictionary(operations) ? operations : {})) {
      const others = found.get(method) ?? [];
      others.push({ text, slots: text.split('/').slice(1) });
      found.set(method, others);
    }
  }
  return found;
}

function fits(slots: readonly string[], parts: readonly string[]): boolean {
  const [last = '', beforeLast = ''] = [slots.at(-1), slots.at(-2)];
  if (slots.length > parts.length) {
    return (
      last === '{path}' &&
      beforeLast === 'contents' &&
      slots.length === parts.length + 1 &&
      fits(slots.slice(0, -1), parts)
    );
  }
  if (slots.length < parts.length && !pathParameters.has(last)) {
    return false;
  }
  return slots.every((slot, index) => slot.startsWith('{') || slot === parts[index]);
}

function parametersIn(template: string): number {
  return template.split('{').length;
}
