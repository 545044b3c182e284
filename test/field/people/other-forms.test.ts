// Forms whose fields are in another order, renamed, removed, or not there at all.
//
// Sources: genealogix/glx#885 and #948, cli/cli#11475 and #7405.

import { describe, expect, test } from 'vitest';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import type { LatestSubmission } from '../../../src/handoff/state.ts';
import { formComment } from '../../../src/render/comments/incomplete-comment.ts';
import { fieldOf, templateOf } from '../../form/sample-template.ts';

const template = templateOf(
  [
    fieldOf({ id: 'client', label: 'Client name', type: 'text' }),
    fieldOf({ id: 'start', label: 'Start date', type: 'date' }),
    fieldOf({ id: 'scope', label: 'Scope', type: 'textarea' }),
    fieldOf({ id: 'goals', label: 'Goals of the client', type: 'textarea' }),
  ],
  { checklist: ['Contract filed'] },
);

/** The comment for the sender. */
function commentOn(body: string): string {
  const { context, errors } = parseSubmission(body, template);
  const attempted: LatestSubmission = {
    handoffType: template.type,
    fromTeam: template.from,
    title: 'Handoff: Northwind',
    attempt: 1,
    context,
    errors,
    sender: 'sam',
    at: '2026-11-16T10:00:00Z',
    since: '2026-11-16T10:00:00Z',
    remindedAt: null,
    isCommentAnswered: false,
    closed: null,
  };
  return formComment(attempted, {
    template,
    receiving: { id: 'onboarding', members: [], assign: 'round_robin', away: {} },
    isClosed: false,
    senders: ['sam'],
  });
}

test.each([
  ['reversed', ['goals', 'scope', 'start', 'client']],
  ['with its checklist first', ['checklist', 'start', 'client', 'goals', 'scope']],
  ['with its checklist in between', ['start', 'client', 'checklist', 'scope', 'goals']],
])('a form in another order is complete: %s', (_, order) => {
  const sections: Readonly<Record<string, string>> = {
    client: '### Client name\n\nExample Ltd',
    start: '### Start date\n\n2026-12-01',
    scope: '### Scope\n\nAll branches\n\n## Scope\n\nall of them',
    goals: '### Goals of the client\n\nGrow',
    checklist: '### Checklist\n\n- [X] Contract filed',
  };
  const body = order.map((name) => sections[name]).join('\n\n');
  expect(parseSubmission(body, template)).toEqual({
    context: {
      client: 'Example Ltd',
      start: '2026-12-01',
      scope: 'All branches\n\n## Scope\n\nall of them',
      goals: 'Grow',
    },
    errors: [],
    checklist: order.includes('checklist') ? [{ text: 'Contract filed', done: true }] : null,
  });
});

describe('what has no heading', () => {
  test('is distinguished from an empty field, and comes as a skeleton to paste', () => {
    const comment = commentOn('### Client name\n\n_No response_\n\n### Start date\n\n2026-12-01');
    expect(comment).toContain('**Client name**: The field is empty.');
    expect(comment).toContain('**Scope**: The description has no heading `### Scope`.');
    expect(comment).toContain('```markdown\n### Scope\n\n### Goals of the client\n```');
  });

  test('comes whole for a blank issue', () => {
    expect(commentOn('Hi, please take over Example Ltd.')).toContain(
      '```markdown\n### Client name\n\n### Start date\n\n### Scope\n\n### Goals of the client\n```',
    );
  });

  test('is named beside the heading that is no field', () => {
    const comment = commentOn(
      '### Client name\n\nExample Ltd\n\n### Start date\n\n2026-12-01\n\n### Scope\n\nAll\n\n### Goals\n\nGrow',
    );
    expect(comment).toContain('“Goals” is not a field of this form');
    expect(comment).toContain('write `### Goals of the client` instead');
    expect(comment).not.toContain('```markdown');
  });
});
