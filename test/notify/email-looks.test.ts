import { expect, test } from 'vitest';
import { emailOf } from '../../src/render/messages/email.ts';
import { chromiumPath } from '../chromium.ts';
import { openBrowser } from '../sandbox/page/browser.ts';
import { outboxMessage } from './message.ts';

test.skipIf(chromiumPath === null)(
  'A mail with a link to a document fits the width of a phone.',
  async () => {
    const link =
      'https://docs.example.com/document/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgVE2upms/edit';
    const { message } = outboxMessage('email', {
      facts: [{ name: 'Special requirements', text: link }],
      lists: [{ title: 'onboarding', items: [{ text: `#1 ${link}`, url: link }], left: 0 }],
    });
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 390, height: 700 } });
    await page.setContent(emailOf(message).html);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    await page.close();
    expect(width).toBe(390);
  },
);
