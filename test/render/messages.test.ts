import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyTeam } from '../../src/config/teams/team.ts';
import type { EventData } from '../../src/handoff/event.ts';
import type { Handoff } from '../../src/handoff/state.ts';
import { redactedValue } from '../../src/handoff/submission.ts';
import { emailOf } from '../../src/render/messages/email.ts';
import {
  type HandoffMessageView,
  handoffMessage,
  messageKindOf,
} from '../../src/render/messages/handoff-message.ts';
import type { Message } from '../../src/render/messages/message.ts';
import { slackPayload } from '../../src/render/messages/slack.ts';
import { webhookBody } from '../../src/render/messages/webhook.ts';
import { asSlackTakesIt, controlSequences, shownInSlack } from '../notify/slack-limits.ts';
import { hostileText } from './hostile.ts';
import { accepted, completed, event, initiated, onboarding, template } from './sample.ts';
import { expectTranscript } from './transcript.ts';

const berlin = {
  ...onboarding,
  calendar: {
    timezone: 'Europe/Berlin',
    days: [1, 2, 3, 4, 5],
    hours: [{ from: '09:00', to: '17:00' }],
    holidays: [],
  },
};

function messageOf(
  detail: EventData,
  handoff: Handoff,
  more: Partial<HandoffMessageView> = {},
): Message {
  const message = handoffMessage({
    event: event(detail),
    handoff,
    handoffId: 12,
    issueNumber: 34,
    template,
    receiving: berlin,
    sending: emptyTeam('sales'),
    due: { accept: '2026-11-17T15:00:00Z', complete: null },
    called: [
      { login: 'alice', slack: 'U024BE7LH' },
      { login: 'carol', slack: null },
    ],
    repository: { name: 'acme/handoffs', url: 'https://github.com/acme/handoffs' },
    ...more,
  });
  if (message === null) {
    throw new Error(`${detail.type} is told to nobody`);
  }
  return message;
}

const { handoffType, fromTeam, toTeam, title, context, assignment } = initiated;
const handedOver: EventData = {
  type: 'initiated',
  ...{ handoffType, fromTeam, toTeam, title, context, assignment },
  checklist: [],
};
const returned = { ...initiated, status: 'returned' } as const;
const back: EventData = {
  type: 'returned',
  reason: 'missing_context',
  comment: 'Which shop is it?\n<!channel> *see* #12',
  fields: ['goals', 'website'],
};
const late: EventData = {
  type: 'reminded',
  limit: 'accept',
  step: 'team',
  after: '1d',
  called: ['alice', 'bob'],
  dueAt: '2026-11-17T15:00:00Z',
  since: initiated.since,
};

const later = { accept: null, complete: '2026-11-27T16:00:00Z' };

const told: Readonly<Record<string, Message>> = {
  'New handoff': messageOf(handedOver, initiated),
  'Handed over again': messageOf({ type: 'resubmitted' }, initiated),
  Returned: messageOf(back, returned),
  Overdue: messageOf(late, initiated),
  'Overdue, of what nobody is assigned to': messageOf(late, { ...initiated, assignees: [] }),
  Completed: messageOf({ type: 'completed' }, completed),
  Accepted: messageOf({ type: 'accepted', implicit: false }, accepted, { due: later }),
  'A new owner': messageOf(
    { type: 'reassigned', from: 'bob', to: 'alice', reason: 'taken' },
    accepted,
    {
      due: later,
    },
  ),
  Answered: messageOf({ type: 'answered', answer: 'The one in Oslo.' }, accepted, { due: later }),
  'The end of a hold': messageOf({ type: 'resumed', reason: 'date' }, accepted, { due: later }),
  'The end of a hold before acceptance': messageOf(
    { type: 'resumed', reason: 'command' },
    initiated,
  ),
  'The end of a hold without limits': messageOf({ type: 'resumed', reason: 'command' }, accepted, {
    due: { accept: null, complete: null },
  }),
};

test('People read the same in Slack and in their mail.', async () => {
  await expectTranscript(
    'messages',
    Object.fromEntries(
      Object.entries(told).flatMap(([name, message]) => {
        const { subject, text } = emailOf(message);
        return [
          [`${name}, in Slack`, shownInSlack(asSlackTakesIt(slackPayload(message)))],
          [`${name}, as an e-mail`, `Subject: ${subject}\n\n${text}`],
        ];
      }),
    ),
  );
});

test('Programs and mail readers get it in a form of their own.', async () => {
  const message = messageOf(back, returned);
  await expectTranscript('messages-for-programs', {
    'The body of the webhook': JSON.stringify(webhookBody(message), null, 2),
    'The HTML of the e-mail': emailOf(message).html,
    'What is posted to Slack': JSON.stringify(slackPayload(message), null, 2),
  });
});

test('An event without a status change notifies no one.', () => {
  expect(messageKindOf({ type: 'renamed', title: 'New' })).toBeNull();
  expect(messageKindOf({ type: 'checked', position: 1, text: 'A' })).toBeNull();
});

test('Answers to private fields are in no message, nor are long ones.', () => {
  const secret = 'IBAN DE02 1203 0000 0000 2020 51';
  const withPrivate = {
    ...template,
    fields: template.fields.map((field) =>
      field.id === 'contract_value' ? { ...field, private: true } : field,
    ),
  };
  const handoff = {
    ...initiated,
    context: {
      ...context,
      contract_value: secret,
      client_name: 'x'.repeat(5000),
      website: redactedValue,
    },
  };
  const message = messageOf(handedOver, handoff, { template: withPrivate });
  const all = JSON.stringify([
    message,
    emailOf(message),
    slackPayload(message),
    webhookBody(message),
  ]);
  expect(all).not.toContain(secret);
  expect(all).not.toContain('xxxx');
  expect(all).not.toContain(redactedValue);
  expect(all).toContain('2026-12-01');
});

describe('Any text that people type', () => {
  const typed = fc
    .record({
      title: fc.oneof(
        hostileText,
        hostileText.map((text) => text.repeat(50)),
      ),
      comment: fc.oneof(
        hostileText,
        fc.constantFrom('<!channel>', '<@U024BE7LH>', '@here ', '&lt;'),
      ),
      answer: hostileText,
      login: fc.constantFrom('alice', 'x'.repeat(39)),
    })
    .map(({ title: named, comment, answer, login }) => [
      messageOf(
        { type: 'returned', reason: comment, comment: comment.repeat(40), fields: [answer] },
        { ...returned, title: named, initiatedBy: login },
      ),
      messageOf(handedOver, {
        ...initiated,
        title: named,
        context: { client_name: answer, goals: comment },
      }),
    ]);

  test('Slack takes it, and does nothing that we did not ask for.', () => {
    fc.assert(
      fc.property(typed, (messages) => {
        for (const message of messages) {
          const payload = asSlackTakesIt(slackPayload(message));
          expect(controlSequences(payload)).toEqual([
            '<@U024BE7LH>',
            '<https://github.com/acme/handoffs/issues/34|Issue #34 in acme/handoffs>',
          ]);
          expect(JSON.stringify(payload.blocks)).not.toMatch(
            /(?<![A-Za-z0-9<])@(here|channel|everyone)/,
          );
        }
      }),
    );
  });

  test('a mail has one subject, on one line, and no markup but ours.', () => {
    fc.assert(
      fc.property(typed, (messages) => {
        for (const message of messages) {
          const { subject, html, text } = emailOf(message);
          expect(subject).not.toMatch(/[\r\n\p{Cc}]/u);
          expect(subject.length).toBeLessThanOrEqual(150);
          expect(text).not.toMatch(/\r/);
          const tags = html.match(/<[^>]*>/g) ?? [];
          expect(tags.every((tag) => ours.test(tag))).toBe(true);
        }
      }),
    );
  });
});

/** Ours, and nothing else. */
const ours =
  /^<(!doctype html|html lang="en"|head|meta charset="utf-8"|title|body style="[^"]*"|h1 style="[^"]*"|table cellpadding="4"|tr|th scope="row" align="left" valign="top" dir="auto" style="[^"]*"|td align="left" valign="top" dir="auto"|p|small|a href="https:\/\/github\.com\/acme\/handoffs\/issues\/34"( style="[^"]*")?|\/\w+)>$/;
