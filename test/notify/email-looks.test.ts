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

test.skipIf(chromiumPath === null)(
  'A name beside a long answer breaks between its words, not within one.',
  async () => {
    const text = 'Single sign-on before the first login, and a data protection agreement. '.repeat(
      3,
    );
    const { message } = outboxMessage('email', { facts: [{ name: 'Special requirements', text }] });
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.setContent(emailOf(message).html);
    for (const width of [390, 640]) {
      await page.setViewportSize({ width, height: 700 });
      const lines = await page.evaluate<number>(`(() => {
        const range = document.createRange();
        range.setStart(document.querySelector('th').firstChild, 'Special '.length);
        range.setEnd(document.querySelector('th').firstChild, 'Special requirements'.length);
        return range.getClientRects().length;
      })()`);
      expect(lines, `${width} px`).toBe(1);
    }
    await page.close();
  },
);

test.skipIf(chromiumPath === null)(
  'What people wrote in Arabic or Hebrew is read from right to left, and our words beside it as before.',
  async () => {
    const { message } = outboxMessage('email', {
      facts: [
        { name: 'Comment', text: 'מה מספר החוזה (2026/17)?' },
        { name: 'اسم العميل', text: 'Example Ltd' },
      ],
      lists: [
        {
          title: 'onboarding',
          items: [
            {
              text: '#1 تسليم العميل الجديد (فرع 2)',
              url: 'https://github.com/acme/handoffs/issues/1',
            },
            { text: '#2 Example Ltd', url: 'https://github.com/acme/handoffs/issues/2' },
          ],
          left: 0,
        },
      ],
    });
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.setContent(emailOf(message).html);
    const directions = await page.evaluate<string[]>(
      "[...document.querySelectorAll('th, td, li a')].map((part) => getComputedStyle(part).direction)",
    );
    await page.close();
    expect(directions).toEqual(['ltr', 'rtl', 'rtl', 'ltr', 'rtl', 'ltr']);
  },
);
