import type { Template } from '../types.ts';

/** How many handoffs come before it because each waits for the next; 0: it waits for none. */
export function waitDepth(
  { type, waitsFor = [] }: Pick<Template, 'type' | 'waitsFor'>,
  templates: readonly Pick<Template, 'type' | 'waitsFor'>[],
  seen: readonly string[] = [],
): number {
  const awaited = templates.filter(
    (one) => waitsFor.includes(one.type) && !seen.includes(one.type) && one.type !== type,
  );
  const depths = awaited.map((one) => waitDepth(one, templates, [...seen, type]));
  return awaited.length === 0 ? 0 : 1 + Math.max(...depths);
}
