// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the expressions of workflows look like that.

import { expect, test } from 'vitest';
import { resolveExpressions } from '../../../src/sandbox/jobs/workflow/expressions.ts';

const context = {
  github: { token: 'secret', event: { issue: { number: 7 } } },
  inputs: { mode: '', 'as-of': 'now' },
};

test.each([
  ['plain text', 'plain text'],
  ['${{ github.token }}', 'secret'],
  ['n-${{ GitHub.Event.issue.number }}-${{github.token}}', 'n-7-secret'],
  ["${{ inputs.mode || 'auto' }}", 'auto'],
  ["${{ inputs.as-of || 'auto' }}", 'now'],
  ['${{ github.event.issue }}', 'Object'],
  ['${{ github.nobody.knows }}', ''],
])('%s', (text, resolved) => {
  expect(resolveExpressions(text, context)).toBe(resolved);
});

test('an expression beyond that is refused by name', () => {
  expect(() => resolveExpressions("${{ contains(a, 'b') }}", context)).toThrow("contains(a, 'b')");
});
