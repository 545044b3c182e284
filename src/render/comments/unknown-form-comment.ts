// For an issue that is labelled as a handoff, but not as which: what forms there are.

import type { Template } from '../../config/types.ts';
import { code, inline, prose } from '../format/escape.ts';
import { teamName } from '../format/format-team.ts';
import { statusMarker } from '../markers.ts';
import { unknownForm } from '../problem-table.ts';

const maxForms = 50;

/** Kept current in the place of the status comment, which takes over once the kind is known. */
export function unknownFormComment(templates: readonly Template[]): string {
  const left = templates.length - maxForms;
  return [
    statusMarker({ unassignable: [], ledger: null }),
    `### ${unknownForm.title}`,
    '',
    prose(unknownForm.explanation),
    '',
    prose(unknownForm.nextStep),
    '',
    '| Form | From → to | Label |',
    '|---|---|---|',
    ...templates.slice(0, maxForms).map(row),
    ...(left > 0 ? ['', `… and ${left} more.`] : []),
    '',
  ].join('\n');
}

function row({ name, from, to, type }: Template): string {
  return `| ${inline(name, 120)} | ${teamName(from)} → ${teamName(to)} | ${code(`handoff/${type}`, 120)} |`;
}
