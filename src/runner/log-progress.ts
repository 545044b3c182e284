// Shows in the log how far a long run has come.

import { info } from '@actions/core';
import type { RunProgress } from '../ports/ports.ts';

/** Of issues. */
const readPerLine = 1000;

export function logProgress(log: (line: string) => void = info): (progress: RunProgress) => void {
  let shown = 0;
  return ({ read, total }) => {
    if (Math.floor(read / readPerLine) > Math.floor(shown / readPerLine)) {
      log(read < total ? `Read ${read} of ${total} issues.` : `Read ${read} issues.`);
    }
    shown = read;
  };
}
