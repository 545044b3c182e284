// A parser returns what it could read and yields every problem on the way, so that one bad line hides
// no other.

import { capitalize } from '../../base/format-words.ts';
import type { ConfigurationProblem } from '../problem.ts';
import { describeNode } from './describe-node.ts';
import type { SourceLocation, YamlNode } from './yaml-node.ts';

export type Parsed<T> = Generator<ConfigurationProblem, T, undefined>;

/** Parses one value; `subject` is its name in messages: "`name`", "an item of `members`". */
export type Parser<T> = (tree: YamlNode, subject: string) => Parsed<T | undefined>;

export interface Located<T> {
  readonly value: T;
  readonly at: SourceLocation;
}

/** The message may start with a subject, such as "an item of `members`". */
export function problemAt(at: SourceLocation, message: string, fix: string): ConfigurationProblem {
  return { path: at.path, line: at.line, column: at.column, message: capitalize(message), fix };
}

/** "`name` must be a text, but is a list." */
export function wrongKind(tree: YamlNode, claim: string, fix: string): ConfigurationProblem {
  return problemAt(tree.at, `${claim}, but is ${describeNode(tree)}.`, fix);
}

export interface Finished<T> {
  readonly value: T;
  readonly problems: readonly ConfigurationProblem[];
}

/** Runs a parser to its end. */
export function collectProblems<T>(reading: Parsed<T>): Finished<T> {
  const problems: ConfigurationProblem[] = [];
  for (;;) {
    const step = reading.next();
    if (step.done) {
      return { value: step.value, problems };
    }
    problems.push(step.value);
  }
}
