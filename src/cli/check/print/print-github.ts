// Findings as GitHub annotations, shown next to the changed line.

import type { Checked } from '../find-all.ts';
import { levelOf } from '../finding.ts';

export function printGitHub({ findings }: Checked): string {
  return findings
    .map((finding) => {
      const { path, line, column, message, fix } = finding;
      const place = [
        `file=${property(path)}`,
        `line=${line}`,
        `col=${column}`,
        `title=${property('Baton')}`,
      ];
      return `::${levelOf(finding)} ${place.join(',')}::${data(`${message} ${fix}`)}\n`;
    })
    .join('');
}

/** Workflow commands end with the line, and `%` starts an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
