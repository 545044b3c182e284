// Findings as SARIF 2.1.0, for code scanning and editors.

import { createHash } from 'node:crypto';
import { version } from '../../version.ts';
import type { Checked } from '../find-all.ts';
import { type CheckFinding, levelOf, rules } from '../finding.ts';

const listed = Object.entries(rules).map(([id, { level, title, explanation }]) => ({
  id,
  shortDescription: { text: `${title}.` },
  fullDescription: { text: explanation },
  defaultConfiguration: { level },
}));

export function printSarif({ findings }: Checked): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Baton', semanticVersion: version, rules: listed } },
        // JavaScript counts columns in UTF-16 units.
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          SRCROOT: { description: { text: 'The root of the repository.' } },
        },
        results: findings.map(resultOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: CheckFinding) {
  const { rule, path, line, column, message, fix } = finding;
  return {
    ruleId: rule,
    ruleIndex: listed.findIndex(({ id }) => id === rule),
    level: levelOf(finding),
    message: { text: `${message} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(path), uriBaseId: 'SRCROOT' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    // Stable when lines above it are added or removed.
    partialFingerprints: { 'finding/v1': fingerprint([rule, path, message]) },
  };
}

function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
