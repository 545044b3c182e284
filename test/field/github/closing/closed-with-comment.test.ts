// GitHub's button "Close with comment" is beside "Comment", and Ctrl+Shift+Enter presses it: a comment and a closing as
// completed in the same second. People press it by mistake, or to end what they just refused.
//
// Sources: isaacs/github#461 and refined-github/refined-github#5887 (closed by mistake).

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../setup/site.ts';

let site: Site;
let number: number;

beforeEach(async () => {
  site = await openSite();
  number = site.file();
  site.sam.editBody(number, (body) => body.replaceAll('- [ ]', '- [x]'));
  await site.handle(number);
});
afterEach(() => site.close());

async function closeWithComment(comment: string, reason?: 'not_planned'): Promise<void> {
  site.clock.advance({ minutes: 1 });
  await site.alice.comment(number, comment);
  site.clock.advance({ seconds: 1 });
  await site.alice.close(number, reason);
  await site.handle(number);
}

const status = async () => (await site.rows('SELECT status FROM handoffs'))[0]?.['status'];
const shown = () => site.github.issue(number);

describe.each(['initiated', 'accepted'])('A handoff that is %s with all tasks done', (before) => {
  beforeEach(async () => {
    if (before === 'accepted') {
      site.clock.advance({ minutes: 1 });
      await site.alice.label(number, 'accepted');
      await site.handle(number);
    }
  });

  test('is returned, and not completed, by a comment that returns it', async () => {
    await closeWithComment('/return wrong_team');
    expect(await status()).toBe('returned');
    expect(shown()).toMatchObject({ state: 'open', assignees: ['sam'] });
    expect(shown().comments.at(-1)?.body).toContain(
      '@alice, Baton reopened this issue. You had just returned it, asked a question or put it on hold.\n\nIf the work is done, comment `/complete`. If the handoff is no longer needed, close the issue as not planned.',
    );
  });

  test('waits for the answer to a question', async () => {
    await closeWithComment('/ask Which portal?');
    expect(await status()).toBe(before);
    expect(shown()).toMatchObject({ state: 'open', assignees: ['sam'] });
    expect(shown().labels).toContain('handoff-question');
  });

  test('is on hold', async () => {
    await closeWithComment('/hold until 2026-12-10 The client is away.');
    expect(await status()).toBe(before);
    expect(shown().state).toBe('open');
    expect(shown().labels).toContain('on-hold');
  });

  test.each(['/accept I call the client.', '/complete', 'All done.', '/return\n/complete'])(
    'is completed with %j',
    async (comment) => {
      await closeWithComment(comment);
      expect(await status()).toBe('completed');
      expect(shown().state).toBe('closed');
    },
  );

  test('is cancelled where that was chosen from the menu', async () => {
    await closeWithComment('/return wrong_team', 'not_planned');
    expect(await status()).toBe('cancelled');
  });

  test('is completed by a closing of its own, also of another member', async () => {
    site.clock.advance({ minutes: 1 });
    await site.alice.comment(number, '/hold until 2026-12-10 The client is away.');
    await site.bob.close(number);
    await site.handle(number);
    expect(await status()).toBe('completed');
    await site.bob.reopen(number);
    await site.handle(number);
    site.clock.advance({ minutes: 1 });
    await site.alice.comment(number, '/return not_ready');
    site.clock.advance({ minutes: 1 });
    await site.alice.close(number);
    await site.handle(number);
    expect(await status()).toBe('completed');
  });

  test('verify and rebuild find the same', async () => {
    await closeWithComment('/return wrong_team');
    const [verified] = await site.run('verify');
    expect(verified).toMatchObject({ kind: 'verified', discrepancies: [] });
    await site.administer('DELETE', '/git/refs/heads/handoff-data');
    await site.run('rebuild');
    expect(await status()).toBe('returned');
    expect(shown().state).toBe('open');
  });
});
