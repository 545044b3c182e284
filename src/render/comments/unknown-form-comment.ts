// The comment on an issue without a template label, if nothing else shows its form: it lists the forms.

import type { Template } from '../../config/types.ts';
import { possibleTeams } from '../../handoff/route.ts';
import { code, inline, prose } from '../format/escape.ts';
import { teamName } from '../format/format-team.ts';
import { statusMarker } from '../markers.ts';
import { type ProblemText, severalForms, unknownForm } from '../problem-table.ts';

const maxForms = 50;

/** Takes the place of the status comment, which replaces it once the template is known. */
export function unknownFormComment(templates: readonly Template[]): string {
  return formsComment(unknownForm, templates);
}

/** @param label of a type that does not exist */
export function unknownTypeComment(label: string, templates: readonly Template[]): string {
  const explanation = `There is no form for the label \`${label}\`. It may have been removed, or have another name now.`;
  return formsComment({ ...unknownForm, explanation }, templates);
}

/** @param templates those that the description fits equally well */
export function severalFormsComment(templates: readonly Template[]): string {
  return formsComment(severalForms, templates);
}

function formsComment(problem: ProblemText, templates: readonly Template[]): string {
  const left = templates.length - maxForms;
  return [
    statusMarker({ unassignable: [], ledger: null }),
    `### ${problem.title}`,
    '',
    prose(problem.explanation),
    '',
    prose(problem.nextStep),
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
