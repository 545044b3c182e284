// A message on its way, to send in a test.

import { type NotifierOptions, openNotifier } from '../../src/notify/open-notifier.ts';
import type { OutboxMessage, SendResult } from '../../src/ports/notifier.ts';
import type { Message } from '../../src/render/messages/message.ts';
import type { NotifierSettings } from '../../src/usecases/notify/notifier-settings.ts';

const message: Message = {
  kind: 'initiated',
  at: '2026-11-16T09:00:00Z',
  repository: 'acme/handoffs',
  headline: 'New handoff for onboarding: Example Ltd',
  subject: 'Example Ltd (#1)',
  called: [{ login: 'alice', slack: 'U024BE7LH' }],
  facts: [{ name: 'From', text: 'sales (sam)' }],
  lists: [],
  next: 'Until somebody accepts it, sam stays responsible.',
  link: { text: 'Issue #1 in acme/handoffs', url: 'https://github.com/acme/handoffs/issues/1' },
  data: { handoff: { id: 1 } },
};

export function outboxMessage(
  channel: OutboxMessage['channel'],
  { target = '', ...more }: Partial<Message> & { readonly target?: string } = {},
): OutboxMessage {
  return {
    id: `timeline:LE_1 > ${channel}`,
    issueNumber: 1,
    channel,
    target,
    eventSource: 'timeline:LE_1',
    message: { ...message, ...more },
    createdAt: '2026-11-16T09:00:30Z',
    attempts: 1,
    nextAt: '2026-11-16T09:05:30Z',
  };
}

/** By a notifier that knows only what is said here, and waits no longer than a test can. */
export async function send(
  sent: OutboxMessage,
  settings: Partial<NotifierSettings>,
  more: Partial<NotifierOptions> = {},
): Promise<SendResult> {
  const [result] = await sendAll([sent], settings, more);
  return result ?? Promise.reject(new Error('Nothing was sent.'));
}

/** One after the other, as a run does. */
export async function sendAll(
  sent: readonly OutboxMessage[],
  settings: Partial<NotifierSettings>,
  more: Partial<NotifierOptions> = {},
): Promise<readonly SendResult[]> {
  const notifier = openNotifier({
    settings: { slack: new Map(), email: null, webhook: null, ...settings },
    repository: { name: 'acme/handoffs', url: 'https://github.com/acme/handoffs' },
    fetch,
    timeLimit: 5000,
    note: () => {},
    warn: () => {},
    ...more,
  });
  try {
    const results: SendResult[] = [];
    for (const one of sent) {
      results.push(await notifier.send(one));
    }
    return results;
  } finally {
    await notifier.end?.();
  }
}
