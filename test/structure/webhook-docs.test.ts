// `.github/docs/notifications.md` names every type and key of a webhook.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EventData } from '../../src/handoff/event.ts';
import { handoffData } from '../../src/render/messages/handoff-data.ts';
import { accepted, event } from '../render/sample.ts';

const page = readFileSync(new URL('../../.github/docs/notifications.md', import.meta.url), 'utf8');

const dataOf = (detail: EventData) =>
  handoffData({ event: event(detail), handoff: accepted, handoffId: 12, issueNumber: 34 });

test('the page names every key of a handoff', () => {
  const { handoff } = dataOf({ type: 'completed' });
  const missing = Object.keys(handoff ?? {}).filter(
    (key) => !page.includes(`\`${key}\``) && !page.includes(`"${key}"`),
  );
  expect(missing).toEqual([]);
});

const late: EventData = {
  type: 'reminded',
  limit: 'accept',
  step: 'owner',
  after: '0',
  called: ['alice'],
  dueAt: '',
  since: '',
};

test.each<[string, EventData]>([
  ['handoff.overdue`, `handoff.due_soon', late],
  ['handoff.returned', { type: 'returned' }],
  ['handoff.cancelled', { type: 'cancelled', reason: 'command' }],
])('the page names what %s adds', (type, detail) => {
  const { handoff: _, actor: __, ...added } = dataOf(detail);
  const keys = Object.keys(added).map((key) => `\`${key}\``);
  expect(page).toContain(`| \`${type}\` | ${keys.join(', ')} |`);
});
