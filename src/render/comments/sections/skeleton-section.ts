// What to paste into a description without all headings of its form.

import type { Field, Template } from '../../../config/types.ts';
import type { FieldError } from '../../../handoff/submission.ts';

const maxFields = 40;

/** Nothing where every field that is missing has its heading, or has one that was renamed. */
export function skeletonSection(
  faults: readonly FieldError[],
  { fields }: Template,
): readonly string[] {
  const absent = new Set(
    faults.flatMap(({ field, hasNoHeading, strayHeading }) =>
      hasNoHeading && strayHeading === undefined ? [field] : [],
    ),
  );
  const sections = fields
    .filter(({ id }) => absent.has(id))
    .slice(0, maxFields)
    .map(sectionOf);
  if (sections.length === 0) {
    return [];
  }
  const skeleton = sections.join('\n\n');
  const fence = fenceAround(skeleton);
  return [
    'To add what has no heading, paste this into the description and fill it in:',
    `${fence}markdown\n${skeleton}\n${fence}`,
  ];
}

function sectionOf({ label, type, options = [] }: Field): string {
  const boxes = type === 'checkboxes' ? options.map((option) => `- [ ] ${option}`).join('\n') : '';
  return `### ${label}\n\n${boxes}`.trimEnd();
}

/** Longer than any run of backticks within. */
function fenceAround(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
}
