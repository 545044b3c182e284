import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseAttachmentsAnswer } from '../../../src/form/answers/parse-attachments.ts';
import { chromiumPath, whyNoBrowser } from '../../chromium.ts';
import { actAs, openBrowser, openPage, openSandboxPages } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  if (chromiumPath !== null) {
    browser = await openBrowser();
  }
});

/** The event of a browser for files that someone dropped or pasted. */
const gives = (kind: 'drop' | 'paste') => `(() => {
  const data = new DataTransfer();
  data.items.add(new File(['a'], 'blank [invoice].png', { type: 'image/png' }));
  data.items.add(new File(['b'], 'steps.pdf', { type: 'application/pdf' }));
  const options = { bubbles: true, cancelable: true, dataTransfer: data, clipboardData: data };
  const event = ${kind === 'drop' ? "new DragEvent('drop', options)" : "new ClipboardEvent('paste', options)"};
  return document.activeElement.dispatchEvent(event);
})()`;

const named = chromiumPath === null ? ` (skipped, ${whyNoBrowser})` : '';

describe.skipIf(chromiumPath === null)(`a file${named}`, () => {
  test.each(['drop', 'paste'] as const)(
    'becomes a link where a form asks for one (%s), and does not open in place of the form',
    async (kind) => {
      const started = await openSandboxPages();
      const page = await openPage(browser, started.url);
      await page.goto('/acme/handoffs/issues');
      await actAs(page, 'dave');
      await page.goto('/acme/handoffs/issues/new?template=support_to_engineering.yml');
      const box = page.getByLabel('Screenshots and recordings');
      await box.fill('As seen today.');
      expect(await page.evaluate<boolean>(gives(kind))).toBe(false);
      const answer = await box.inputValue();
      expect(answer).toMatch(
        /^As seen today\.\n!\[blank invoice\.png\]\(https:\/\/github\.com\/user-attachments\/assets\/[-\w]+\)\n\[steps\.pdf\]\(https:\/\/github\.com\/user-attachments\/files\/\d+\/steps\.pdf\)\n$/,
      );
      expect(parseAttachmentsAnswer(answer)).toMatchObject({ kind: 'answer', measure: 2 });
    },
  );
});
