import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completeSale } from '../../../src/sandbox/demo/answers.ts';
import type { StartedSandbox } from '../../../src/sandbox/page/start-sandbox.ts';
import { createPerson } from '../../../src/sandbox/people/person.ts';
import { chromiumPath, whyNoBrowser } from '../../chromium.ts';
import { openBrowser, openPage, startQuickSandbox } from './browser.ts';
import { hiddenFocus } from './hidden-focus.ts';

let browser: Browser;
let started: StartedSandbox;

beforeAll(async () => {
  if (chromiumPath === null) {
    return;
  }
  [browser, started] = await Promise.all([
    openBrowser(),
    startQuickSandbox({ withHistory: false }),
  ]);
  // No run starts: only the pages are looked at.
  started.sandbox.runs.hold();
  const { github, repository, setup } = started.sandbox;
  const sale = setup().configuration?.templates.find(({ type }) => type === 'sales_to_onboarding');
  if (sale !== undefined) {
    createPerson(github, repository, 'alice').fileForm(sale, completeSale, { title: 'A' });
  }
});
afterAll(() => started?.close());

const named = chromiumPath === null ? ` (skipped, ${whyNoBrowser})` : '';
const issue = '/acme/handoffs/issues/1';

const focused = (page: Page) =>
  page.evaluate<string>(
    '(({ ariaLabel, labels, innerText }) => (ariaLabel ?? labels?.[0]?.innerText ?? innerText).trim())(document.activeElement)',
  );

async function openAs(login: string, path: string, height = 800): Promise<Page> {
  const page = await openPage(browser, started.url, { viewport: { width: 1280, height } });
  await page.context().addCookies([{ name: 'person', value: login, url: started.url }]);
  await page.goto(path);
  return page;
}

describe.skipIf(chromiumPath === null)(`the keyboard${named}`, () => {
  test.each([1280, 390])('never leads behind the panel, %i pixels wide', async (width) => {
    const page = await openAs('bob', issue);
    await page.setViewportSize({ width, height: 420 });
    await page.evaluate(
      "reached = 0; addEventListener('focusin', ({ target }) => { reached += target.closest('main') ? 1 : 0 })",
    );
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let steps = 0; steps < 20; steps += 1) {
        await page.keyboard.press(key);
        expect(await hiddenFocus(page), key).toBeNull();
      }
    }
    expect(await page.evaluate('reached')).toBeGreaterThan(10);
  });

  test('does not lose its place behind a panel that grows', async () => {
    const page = await openAs('bob', issue, 420);
    await page.getByRole('button', { name: 'Comment', exact: true }).focus();
    started.sandbox.faults.arm('drop');
    started.sandbox.faults.arm('fail');
    await page.locator('.dock-fault').nth(1).waitFor();
    await page.waitForFunction("document.querySelector('.dock').offsetHeight > 80");
    expect(await hiddenFocus(page)).toBeNull();
    started.sandbox.faults.disarm('drop');
    started.sandbox.faults.disarm('fail');
  });

  test('is in a menu that was opened, and goes back to its button', async () => {
    const page = await openAs('alice', issue);
    await page.getByRole('button', { name: /^Acting as/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^A\s+alice/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^B\s+bob/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toMatch(/^M\s+mallory/);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/Acting as/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^A\s+alice/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Acting as bob' }).waitFor();
    await expect.poll(() => focused(page)).toMatch(/Acting as bob/);
    expect(await page.locator('.menu:popover-open').count()).toBe(0);
  });

  test.each([1280, 390])('sees what an injected fault does, %i pixels wide', async (width) => {
    const page = await openAs('bob', issue, 844);
    await page.setViewportSize({ width, height: 844 });
    await page.getByRole('button', { name: 'Break something' }).click();
    await page.getByRole('switch', { name: /Drop the next event/ }).click();
    const fault = page.locator('.dock-fault');
    await fault.waitFor();
    const isSeen = `(() => {
      const fault = document.querySelector('.dock-fault');
      const { left, top, width, height } = fault.getBoundingClientRect();
      const ways = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(left + part * width, top + height / 2));
      return ways.every((element) => fault.contains(element));
    })()`;
    expect(await page.evaluate(isSeen)).toBe(true);
    expect(await focused(page)).toMatch(/Break something/);
    started.sandbox.faults.disarm('drop');
  });

  test('is in the empty comment after a comment, and on “Reopen” after closing', async () => {
    const page = await openAs('bob', issue);
    await page.getByLabel('Add a comment').fill('On it');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Comment', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.timeline').getByText('On it').waitFor();
    await expect.poll(() => focused(page)).toBe('Add a comment');
    expect(await page.getByLabel('Add a comment').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Close as completed' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.state-badge').getByText('Closed').waitFor();
    await expect.poll(() => focused(page)).toBe('Reopen issue');
    expect(await hiddenFocus(page)).toBeNull();
    await page.keyboard.press('Enter');
    await page.locator('.state-badge').getByText('Open').waitFor();
  });

  test('is in what is edited, and back at the pencil when it is saved', async () => {
    const page = await openAs('alice', `${issue}?edit=body`);
    await expect.poll(() => focused(page)).toBe('Description');
    await page.getByRole('button', { name: 'Save' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Edit the description' }).waitFor();
    expect(await page.evaluate("document.activeElement.matches('.comment-edit')")).toBe(true);
  });
});

describe.skipIf(chromiumPath === null)(`a new issue${named}`, () => {
  test('opens at its top, with its title, also by Back and Forward', async () => {
    const page = await openAs('alice', '/acme/handoffs/issues/new', 420);
    await page.getByLabel('Add a title').fill('A long one');
    await page.getByLabel('Add a description').fill('line\n\n'.repeat(60));
    const create = page.getByRole('button', { name: 'Create' });
    await create.scrollIntoViewIfNeeded();
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0);
    await create.click();
    await page.locator('.issue-heading').getByText('A long one').waitFor();
    await expect.poll(() => page.evaluate('scrollY')).toBe(0);
    expect(await page.title()).toContain('A long one');
    expect(await focused(page)).toContain('A long one');
    await page.getByRole('link', { name: 'Issues' }).click();
    await page.getByRole('link', { name: 'A long one' }).click();
    await page.locator('.issue-heading').waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
  });
});
