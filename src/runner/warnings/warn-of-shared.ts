// Warns that a run does not use the newest shared configuration, or not all of it.

import { warning } from '@actions/core';
import type { ConfigurationProblem } from '../../config/problem.ts';
import type { SourceLocation } from '../../config/yaml/yaml-node.ts';
import { withheldAddresses } from '../../render/withheld-addresses.ts';
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

export function warnOfWithheld({ path, line, column }: SourceLocation): void {
  const { message, fix } = withheldAddresses(path);
  warning(`${message} ${fix}`, { file: path, startLine: line, startColumn: column });
}
