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

let byMethod: ReadonlyMap<string, readonly string[]> | null = null;

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
  const fitting = (byMethod.get(method.toLowerCase()) ?? []).filter((template) =>
    fits(template, parts),
  );
  const [template] = fitting.sort((one, other) => parametersIn(one) - parametersIn(other));
  if (template === undefined) {
    return null;
  }
  return { name: `${method} ${template}`, template, method: method.toLowerCase() };
}

function templatesByMethod(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const paths = openApi().dig('paths');
  for (const [template, operations] of Object.entries(isDictionary(paths) ? paths : {})) {
    for (const method of Object.keys(isDictionary(operations) ? operations : {})) {
      found.set(method, [...(found.get(method) ?? []), template]);
    }
  }
  return found;
}

function fits(template: string, parts: readonly string[]): boolean {
  const slots = template.split('/').slice(1);
  const last = slots.at(-1) ?? '';
  if (slots.length > parts.length) {
    return (
      template.endsWith('/contents/{path}') &&
      slots.length === parts.length + 1 &&
      fits(template.replace('/{path}', ''), parts)
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
