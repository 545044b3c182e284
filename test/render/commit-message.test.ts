import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventData } from '../../src/handoff/event.ts';
import { type AuditEntry, auditLine, auditMessage } from '../../src/render/commit-message.ts';
import { hostileText } from './hostile.ts';
import { event, incomplete, initiated } from './sample.ts';

function entry(details: readonly EventData[], given: Partial<AuditEntry> = {}): AuditEntry {
  return {
    handoffId: 12,
    issueNumber: 34,
    handoffType: 'sales_to_onboarding',
    events: details.map((data) => event(data)),
    ...given,
  };
}

const submitted: EventData = {
  type: 'submitted',
  handoffType: 'sales_to_onboarding',
  fromTeam: 'sales',
  attempt: 1,
  complete: true,
  context: initiated.context,
  errors: [],
};
const errors = incomplete.attempted?.errors ?? [];
const filed: EventData = { ...initiated, type: 'initiated' };
const refused: EventData = {
  type: 'rejected',
  via: 'label',
  requested: 'accepted',
  reason: 'not_receiving_team',
  openItems: [],
};

describe('the audit line', () => {
  const kinds: readonly (readonly [string, EventData])[] = [
    ['initiated by alice', filed],
    ['accepted by alice', { type: 'accepted', implicit: false }],
    ['accepted by alice, by completing it', { type: 'accepted', implicit: true }],
    ['returned by alice', { type: 'returned' }],
    ['resubmitted by alice', { type: 'resubmitted' }],
    ['completed by alice', { type: 'completed' }],
    ['cancelled by alice', { type: 'cancelled', reason: 'not_planned' }],
    ['cancelled by alice, as a duplicate', { type: 'cancelled', reason: 'duplicate' }],
    ['cancelled by alice, because its issue was deleted', { type: 'cancelled', reason: 'deleted' }],
    ['reverted to accepted by alice', { type: 'reverted', to: 'accepted' }],
    ['checklist item 2 ticked by alice', { type: 'checked', position: 2, text: 'Secret' }],
    ['checklist item 2 unticked by alice', { type: 'unchecked', position: 2, text: 'Secret' }],
    [
      'checklist changed by alice, 1 item',
      { type: 'checklist_changed', checklist: [{ text: 'Secret', done: false }] },
    ],
    [
      'context edited by alice, 1 field',
      { type: 'context_edited', changes: [{ field: 'goals', from: null, to: 'Secret' }] },
    ],
    ['renamed by alice', { type: 'renamed', title: 'Secret' }],
    ['dave assigned by alice', { type: 'assigned', assignee: 'dave' }],
    ['dave unassigned by alice', { type: 'unassigned', assignee: 'dave' }],
    ['label accepted by alice rejected, not receiving team', refused],
    [
      'removal of the label accepted by alice rejected, not receiving team',
      { ...refused, via: 'unlabel' },
    ],
    [
      'closing as completed by alice rejected, checklist open',
      {
        ...refused,
        via: 'close',
        requested: 'completed',
        reason: 'checklist_open',
        openItems: ['Secret'],
      },
    ],
  ];

  test.each(kinds)('is “%s”', (words, data) => {
    expect(auditLine(entry([data]))).toBe(`handoff 12: ${words} (sales_to_onboarding, issue 34)`);
  });

  test('of a submission that is not recorded names the issue', () => {
    const details: readonly EventData[] = [{ ...submitted, complete: false, errors }];
    expect(auditLine(entry(details, { handoffId: null }))).toBe(
      'issue 34: incomplete submission by alice, 2 fields missing, 2 invalid (sales_to_onboarding)',
    );
  });

  test('has its own words where no one is known', () => {
    const deleted = event({ type: 'cancelled', reason: 'deleted' }, null);
    expect(auditLine(entry([], { events: [deleted] }))).toBe(
      'handoff 12: cancelled, because its issue was deleted (sales_to_onboarding, issue 34)',
    );
    expect(auditLine(entry([], { events: [event({ type: 'completed' }, null)] }))).toBe(
      'handoff 12: completed by someone (sales_to_onboarding, issue 34)',
    );
    const tick = event({ type: 'checked', position: 2, text: 'Secret' }, null);
    const closed = { ...tick, source: 'task:I_7@2026-11-16T10:00:00Z' };
    expect(auditLine(entry([], { events: [closed] }))).toBe(
      'handoff 12: checklist item 2 done, as its issue was closed (sales_to_onboarding, issue 34)',
    );
  });

  test('is one line with any outside text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { data } = event({ ...refused, requested: text });
        const line = auditLine(
          entry([], {
            handoffType: text,
            events: [{ source: text, at: text, actor: text, data }],
          }),
        );
        expect(line).toMatch(
          /^handoff 12: label of unknown type by [\w-]* rejected, not receiving team \([\w-]*, issue 34\)$/,
        );
      }),
    );
  });
});

describe('the message of a commit', () => {
  test('starts with the most important change, and lists the rest below it', () => {
    const details: readonly EventData[] = [
      { type: 'checked', position: 4, text: 'Welcome email sent' },
      { type: 'accepted', implicit: true },
      { type: 'completed' },
    ];
    expect(auditMessage([entry(details)], null)).toBe(
      [
        'handoff 12: completed by alice (sales_to_onboarding, issue 34)',
        '',
        'checklist item 4 ticked by alice',
        'accepted by alice, by completing it',
      ].join('\n'),
    );
  });

  test('of a form that was complete at once reports that it was handed over', () => {
    expect(auditMessage([entry([submitted, filed])], null)).toBe(
      'handoff 12: initiated by alice (sales_to_onboarding, issue 34)\n\ncomplete submission by alice',
    );
  });

  test('of a sweep has one line for each issue', () => {
    const entries = [
      entry([{ type: 'completed' }]),
      entry([refused], { handoffId: null, issueNumber: 35 }),
    ];
    expect(auditMessage(entries, 'sweep: looked at everything')).toBe(
      [
        'handoffs: 2 issues updated',
        '',
        'handoff 12: completed by alice (sales_to_onboarding, issue 34)',
        'issue 35: label accepted by alice rejected, not receiving team (sales_to_onboarding)',
        'sweep: looked at everything',
      ].join('\n'),
    );
  });

  test('is what else was done, or none, where no issue changed', () => {
    expect(auditMessage([], 'sweep: looked at everything')).toBe('sweep: looked at everything');
    expect(auditMessage([], null)).toBeNull();
  });

  test('does not grow with the number of issues without end', () => {
    const many = Array.from({ length: 5000 }, () => entry([{ type: 'completed' }]));
    const message = auditMessage(many, null) ?? '';
    expect(message.split('\n')).toHaveLength(103);
    expect(message).toMatch(/… and 4900 more$/);
  });
});
