// The comment on an issue that has the handoff label but no template label: it lists the forms.

import type { Template } from '../../config/types.ts';
import { possibleTeams } from '../../handoff/route.ts';
import { code, inline, prose } from '../format/escape.ts';
import { teamName } from '../format/format-team.ts';
import { statusMarker } from '../markers.ts';
import { unknownForm } from '../problem-table.ts';

const maxForms = 50;

/** Takes the place of the status comment, which replaces it once the template is known. */
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

function row({ name, from, type, ...rest }: Template): string {
  return `| ${inline(name, 120)} | ${teamName(from)} → ${teamName(possibleTeams(rest))} | ${code(`handoff/${type}`, 120)} |`;
}
