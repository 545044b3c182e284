// What a check finds, and the rules by which it finds it.

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
    title: 'The configuration is sound',
    explanation: 'A mistake in the configuration stops every run before anything is written.',
  },
  'form-drift': {
    level: 'error',
    title: 'Forms are those of their templates',
    explanation:
      'A form that differs from its template asks for what nobody reads, or does not ask for what is required.',
  },
  'form-advice': {
    level: 'warning',
    title: 'Forms agree with their templates',
    explanation: 'Baton reads the answers all the same, but not always as the form shows them.',
  },
  'form-rules': {
    level: 'error',
    title: 'GitHub shows the form',
    explanation: 'GitHub leaves out of the chooser every form that breaks its rules.',
  },
  workflow: {
    level: 'error',
    title: 'The workflow runs Baton',
    explanation: 'Without the right triggers and permissions handoffs are not taken up.',
  },
  'workflow-advice': {
    level: 'warning',
    title: 'The workflow runs Baton at its best',
    explanation: 'Baton works without it, but later or less conveniently.',
  },
  unused: {
    level: 'warning',
    title: 'Every setting has an effect',
    explanation: 'A setting that nothing can reach is mostly one that was meant otherwise.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;

/** Something wrong in a file, where it is, and what to write instead. */
export interface CheckFinding extends ConfigurationProblem {
  readonly rule: RuleId;
}

export type Checking = Generator<CheckFinding, void, undefined>;

export function levelOf({ rule }: CheckFinding): Level {
  return rules[rule].level;
}

interface Told {
  readonly message: string;
  readonly remedy: string;
}

export function finding(rule: RuleId, at: SourceLocation, { message, remedy }: Told): CheckFinding {
  return { rule, path: at.path, line: at.line, column: at.column, message, fix: remedy };
}

/** By place; two of one place stay in the order in which they were found. */
export function sortFindings(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  return findings.toSorted(
    (one, other) =>
      compareStrings(one.path, other.path) || one.line - other.line || one.column - other.column,
  );
}
