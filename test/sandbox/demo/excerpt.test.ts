import { expect, test } from 'vitest';
import { markdownLines, newLines } from '../../../src/sandbox/demo/print/excerpt.ts';

const comment = `<!-- baton:status {} -->
### 🔵 bob has it

**Next:** tick the list.<br>Then complete it.

| Handoff 1 | Sales |
| --- | --- |
| Sent | alice |
`;

test('a comment is shown without what only draws or marks', () => {
  expect(markdownLines(comment)).toEqual([
    '🔵 bob has it',
    'Next: tick the list. Then complete it.',
    'Handoff 1: Sales',
    'Sent: alice',
  ]);
});

test('of a renewed comment only the new lines are', () => {
  expect(newLines(comment.replace('bob', 'carol'), comment)).toEqual(['🔵 carol has it']);
});
