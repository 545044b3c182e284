// Findings as JSON.

import type { CheckJson } from '../../json/json-types.ts';
import { jsonText } from '../../output/text.ts';
import type { Checked } from '../find-all.ts';
import { levelOf } from '../finding.ts';

export function printJson({ files, findings }: Checked): string {
  const shown = findings.map((finding) => {
    const { rule, path, line, column, message, fix } = finding;
    return { level: levelOf(finding), rule, path, line, column, message, fix };
  });
  const errors = shown.filter(({ level }) => level === 'error').length;
  const answer: CheckJson = {
    errors,
    warnings: shown.length - errors,
    files: files.map(({ path }) => path),
    findings: shown,
  };
  return jsonText(answer);
}
