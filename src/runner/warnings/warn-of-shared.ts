// Warns that a run continues with the shared configuration of an earlier one.

import { warning } from '@actions/core';
import type { ConfigurationProblem } from '../../config/problem.ts';
import { problemLine } from '../results/problems-summary.ts';

export function warnOfShared(problems: readonly ConfigurationProblem[]): void {
  const [first] = problems;
  if (first === undefined) {
    return;
  }
  const rest = problems.length - 1;
  warning(
    `The newest shared configuration is not used. Baton continues with the one before. Problem in ${problemLine(first)}` +
      (rest > 0 ? ` There are ${rest} more: run \`baton doctor\`.` : ''),
    { file: first.path, startLine: first.line, startColumn: first.column },
  );
}
