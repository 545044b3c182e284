import { expect, test } from 'vitest';
import type { RejectionReason } from '../../src/handoff/rejection-reason.ts';
import type { FieldErrorKind } from '../../src/handoff/submission.ts';
import { fieldProblem } from '../../src/render/field-problem-table.ts';
import { refusalProblem } from '../../src/render/problem-table.ts';
import { expectTranscript } from './transcript.ts';

/** What the form reader would accept. */
const expected = {
  missing: undefined,
  not_a_number: 'a number such as 1234.5 or 1,234.5',
  not_money: 'an amount such as 48,000, €48,000 or 48,000.50 EUR',
  not_a_date: 'a date such as 2026-12-01',
  not_a_url: 'one link that starts with https:// or http://',
  not_an_email: 'one e-mail address such as name@example.com',
  not_a_login: 'one GitHub login such as @octocat',
  not_an_option: 'one of: Bronze, Silver, Gold',
  no_attachment: 'a file or an image',
  too_small: 'at least 10 characters',
  too_large: '2026-12-31 or earlier',
  pattern: '[A-Z]{3}-[0-9]+',
} satisfies Record<FieldErrorKind, string | undefined>;

const reasons = {
  not_receiving_team: null,
  not_a_party: null,
  not_recorded: null,
  checklist_open: null,
  already_ended: null,
  set_by_baton: null,
  read_back_required: null,
  reason_required: null,
  not_returned: null,
  not_sender: null,
  already_so: null,
  unassignable: null,
  already_accepted: null,
  own_handoff: null,
  question_required: null,
  with_sender: null,
  no_one_to_ask: null,
  hold_reason_required: null,
  day_ambiguous: null,
  day_passed: null,
  not_paused: null,
  closed_by_bot: null,
  closed_by_bot_again: null,
  closed_in_passing: null,
  not_accepted: null,
  next_type_missing: null,
  next_type_unknown: null,
  next_of_other_team: null,
  next_exists: null,
  not_completed: null,
  bad_argument: null,
  unknown_command: null,
} satisfies Record<RejectionReason, null>;

const facts = {
  label: 'accepted',
  again: 'add the label `accepted`',
  isFormComplete: false,
  isToCancel: false,
  isToResubmit: false,
  isClosing: false,
  usage: '/rate 4',
  meant: 'accept',
  days: ['2026-01-12', '2026-12-01'],
  nextTypes: ['onboarding_to_support', 'onboarding_to_sales'],
  reasons: ['missing_context', 'wrong_team'],
  fromTeam: 'sales',
  toTeam: 'onboarding',
  owner: 'alice',
  ownerSince: '2026-11-16T10:00:00Z',
};

function keys<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  const isKey = (key: string): key is Key => key in table;
  return Object.keys(table).filter(isKey);
}

test('every problem explains what it is, why, and what to do next', async () => {
  const fields = keys(expected).map((kind) => {
    const right = expected[kind];
    const fault = { field: 'tier', label: 'Tier', kind, found: 'Platinum' };
    const text = fieldProblem(right === undefined ? fault : { ...fault, expected: right });
    return [kind, `${text.title}. ${text.explanation} ${text.nextStep}`];
  });
  const refusals = keys(reasons).map((reason) => {
    const text = refusalProblem(reason, {
      ...facts,
      receivers: ['alice', 'carol'],
      sender: 'bob',
    });
    return [reason, `${text.title}. ${text.explanation} ${text.nextStep}`];
  });
  await expectTranscript('problems', Object.fromEntries([...fields, ...refusals]));
});

test('a choice that was not made names the options', () => {
  const fault = {
    field: 'tier',
    label: 'Tier',
    kind: 'missing',
    expected: 'Silver, Gold',
  } as const;
  expect(fieldProblem(fault).nextStep).toBe('Choose one of: Silver, Gold.');
});

test('a person who closes a handoff with the usual button reads how to withdraw it', () => {
  const closing = { ...facts, receivers: ['alice'], sender: 'bob', isClosing: true };
  const withdraw =
    'If the handoff is no longer needed, its sender or either team can close the issue as not planned.';
  expect(refusalProblem('not_receiving_team', closing).nextStep).toBe(
    `If the work is done, ask alice to close it. ${withdraw}`,
  );
  expect(refusalProblem('checklist_open', closing).nextStep).toMatch(withdraw);
});

test('an incomplete form need not be completed to be cancelled', () => {
  const cancelling = { ...facts, receivers: [], sender: null, isToCancel: true };
  expect(refusalProblem('not_recorded', cancelling).nextStep).toBe(
    'If no one needs it, close this issue as not planned.',
  );
});

test('the text names who may act, even without a sender or team members', () => {
  const nobody = { ...facts, receivers: [], sender: null };
  expect(refusalProblem('not_a_party', nobody).nextStep).toBe(
    'Ask someone with write access to do it.',
  );
});

test('who sent a handoff to a team of their own alone is not referred to people who cannot accept it', () => {
  const alone = { ...facts, receivers: ['alice'], sender: 'alice' };
  expect(refusalProblem('own_handoff', alone).nextStep).toBe(
    'No one else is in onboarding. Add someone to the team in `.github/handoffs/config.yml`.',
  );
});

test('several logins after `/assign` are to be mentions', () => {
  const assigning = { ...facts, receivers: [], sender: null, label: '/assign' };
  expect(refusalProblem('bad_argument', assigning).nextStep).toContain(
    'For several people, mention each.',
  );
});
