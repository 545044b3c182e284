// Findings of `baton check`, and its rules.

import { compareStrings } from '../../base/compare-strings.ts';
import type { ConfigurationProblem } from '../../config/problem.ts';
import type { SourceLocation } from '../../config/yaml/yaml-node.ts';

export type Level = 'error' | 'warning';

export interface Rule {
  readonly level: Level;
  readonly title: string;
  readonly explanation: string;
}

export const rules = {
  configuration: {
    level: 'error',
    title: 'The configuration is valid',
    explanation: 'Every run stops before writing anything if the configuration is invalid.',
  },
  'form-drift': {
    level: 'error',
    title: 'Forms match their templates',
    explanation:
      'A form that differs from its template asks for fields Baton ignores, or misses required ones.',
  },
  'form-advice': {
    level: 'warning',
    title: 'Hand-written forms agree with their templates',
    explanation: 'Baton reads the answers, but they may differ from what the form shows.',
  },
  'form-rules': {
    level: 'error',
    title: 'GitHub accepts the form',
    explanation: 'GitHub hides invalid forms from the template chooser.',
  },
  workflow: {
    level: 'error',
    title: 'The workflow runs Baton',
    explanation: 'Baton misses handoffs without the right triggers and permissions.',
  },
  'workflow-advice': {
    level: 'warning',
    title: 'The workflow is set up well',
    explanation: 'Baton works without this, but later or less conveniently.',
  },
  'github-teams': {
    level: 'warning',
    title: 'Runs can read the GitHub teams',
    explanation:
      'Baton cannot process actions of people whose team it cannot read. A job’s own token cannot read teams.',
  },
  extends: {
    level: 'warning',
    title: 'The shared configuration is known',
    explanation:
      'Without the files of the other repository, the check skips what they may explain.',
  },
  holidays: {
    level: 'warning',
    title: 'Public holidays are known',
    explanation:
      'Baton contains the public holidays of some years. Later ones count as working days.',
  },
  unused: {
    level: 'warning',
    title: 'Every setting has an effect',
    explanation: 'A setting without effect is usually a mistake.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;

/** A problem in a file with its position and fix. */
export interface CheckFinding extends ConfigurationProblem {
  readonly rule: RuleId;
}

export type Checking = Generator<CheckFinding, void, undefined>;

export function levelOf({ rule }: CheckFinding): Level {
  return rules[rule].level;
}

interface FindingText {
  readonly message: string;
  readonly fix: string;
}

export function finding(
  rule: RuleId,
  at: SourceLocation,
  { message, fix }: FindingText,
): CheckFinding {
  return { rule, path: at.path, line: at.line, column: at.column, message, fix };
}

/** Sorted by position; findings at one position keep their order. */
export function sortFindings(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  return findings.toSorted(
    (one, other) =>
      compareStrings(one.path, other.path) || one.line - other.line || one.column - other.column,
  );
}
