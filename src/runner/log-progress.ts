// Shows in the log how far a long run has come.

import { info } from '@actions/core';
import { singleLine } from '../base/sanitize.ts';
import type { RunProgress } from '../ports/ports.ts';

/** Of issues. */
const readPerLine = 1000;

/** So many differences are named while they are found; the result counts them all. */
const mostDifferences = 100;

export function logProgress(log: (line: string) => void = info): (progress: RunProgress) => void {
  let shown = 0;
  let differences = 0;
  return (progress) => {
    if (progress.kind === 'read') {
      const { read, total } = progress;
      if (Math.floor(read / readPerLine) > Math.floor(shown / readPerLine)) {
        log(read < total ? `Read ${read} of ${total} issues.` : `Read ${read} issues.`);
      }
      shown = read;
      return;
    }
    differences += 1;
    if (differences <= mostDifferences) {
      // Without values: text of issues must not get into logs.
      log(singleLine(`Issue #${progress.issueNumber} differs: ${progress.field}`));
    }
  };
}
