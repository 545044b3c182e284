// Configuration problems for the job summary and the log.

import { pluralize } from '../../base/join-list.ts';
import { singleLine } from '../../base/sanitize.ts';
import type { ConfigurationProblem } from '../../config/problem.ts';
import { code, prose } from '../../render/format/escape.ts';
import { configurationProblem } from '../../render/problem-table.ts';

const maxProblems = 200;

export function problemsSummary(problems: readonly ConfigurationProblem[]): string {
  const left = problems.length - maxProblems;
  return [
    `### ${pluralize(problems.length, 'problem')} in the configuration`,
    '',
    'Baton changed nothing. Fix the configuration on the default branch. The next event or sweep catches up.',
    '',
    '| Where | Problem | Fix |',
    '|---|---|---|',
    ...problems.slice(0, maxProblems).map(row),
    ...(left > 0 ? ['', `… and ${left} more.`] : []),
  ].join('\n');
}

function row(problem: ConfigurationProblem): string {
  const { explanation, nextStep } = configurationProblem(problem);
  return `| ${code(placeOf(problem), 300)} | ${prose(explanation, 600)} | ${prose(nextStep, 600)} |`;
}

/** `.github/handoffs/config.yml:3:5: The problem. The fix.` */
export function problemLine(problem: ConfigurationProblem): string {
  const { explanation, nextStep } = configurationProblem(problem);
  return singleLine(`${placeOf(problem)}: ${explanation} ${nextStep}`);
}

function placeOf({ path, line, column }: ConfigurationProblem): string {
  return `${path}:${line}:${column}`;
}
