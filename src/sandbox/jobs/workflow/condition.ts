// The `if:` of a job, evaluated as GitHub does.

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** @param context values by their first name, for example `github` */
export function isConditionMet(
  condition: string | null,
  context: Readonly<Record<string, unknown>>,
): boolean {
  if (condition === null) {
    return true;
  }
  const text = condition.replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1');
  const { tokens } = new Lexer(text).lex();
  const expression = new Parser(tokens, Object.keys(context), []).parse();
  const known = JSON.parse(JSON.stringify(context), data.reviver);
  const value = new Evaluator(expression, known).evaluate();
  return value.coerceString() !== 'false' && value.coerceString() !== '';
}
