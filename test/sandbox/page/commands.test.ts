import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { completeSale } from '../../../src/sandbox/demo/answers.ts';
import { repository } from '../../../src/sandbox/demo/demo-setup.ts';
import type { StartedSandbox } from '../../../src/sandbox/page/start-sandbox.ts';
import { createPerson } from '../../../src/sandbox/people/person.ts';
import { chromiumPath, whyNoBrowser } from '../../chromium.ts';
import { actAs, openBrowser, openPage, openSandboxPages } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  if (chromiumPath !== null) {
    browser = await openBrowser();
  }
});

const named = chromiumPath === null ? ` (skipped, ${whyNoBrowser})` : '';

test.skipIf(chromiumPath === null)(
  `take over, ask, hold, resume and assign are offered below an issue, and do what they say${named}`,
  async () => {
    const { url, sandbox } = await openSandboxPages();
    fileSale(sandbox);
    await sandbox.runs.settle();
    const page = await openPage(browser, url);
    await page.goto('/acme/handoffs/issues/1');
    const timeline = page.locator('.timeline');
    const labels = page.locator('.side-labels');
    const say = async (login: string, command: string, words: string) => {
      sandbox.clock.moveTo(sandbox.clock.now() + 60_000);
      await actAs(page, login);
      await sayCommand(page, command, words);
    };

    await say('bob', '/accept', 'I call them today.');
    await timeline.getByText('bob has it').waitFor();
    await say('carol', '/take', '');
    await timeline.getByText('carol has it').waitFor();
    await say('carol', '/assign', 'bob');
    await timeline.getByText('bob has it').waitFor();
    await say('bob', '/ask', 'Which of the two portals?');
    await labels.getByText('handoff-question').waitFor();
    await say('bob', '/resume', '');
    await labels.getByText('handoff-question').waitFor({ state: 'detached' });
    await say('bob', '/hold', 'until next Friday: the customer signs');
    await labels.getByText('on-hold').waitFor();
    await say('bob', '/resume', '');
    await labels.getByText('on-hold').waitFor({ state: 'detached' });
    await sandbox.runs.settle();
    expect(sandbox.github.issue(1).assignees).toEqual(['bob']);
  },
);

test.skipIf(chromiumPath === null)(
  `a command goes below what someone has written already${named}`,
  async () => {
    const { url, sandbox } = await openSandboxPages();
    fileSale(sandbox);
    const page = await openPage(browser, url);
    await page.goto('/acme/handoffs/issues/1');
    const comment = page.getByLabel('Add a comment');
    await comment.fill('We know them well.');
    await chooseCommand(page, '/accept');
    await page.keyboard.type('First a call.');
    expect(await comment.inputValue()).toBe('We know them well.\n/accept First a call.');
  },
);

function fileSale({ github, setup }: StartedSandbox['sandbox']): void {
  const template = setup().configuration?.templates.find(
    ({ type }) => type === 'sales_to_onboarding',
  );
  if (template === undefined) {
    throw new Error('The sandbox has no template of sales.');
  }
  createPerson(github, repository, 'alice').fileForm(template, completeSale, {
    title: 'Sales → Onboarding: Example Ltd',
  });
}

/** What is said replaces the example, which is selected. */
async function sayCommand(page: Page, command: string, words: string): Promise<void> {
  await chooseCommand(page, command);
  await page.keyboard.type(words);
  const comment = page.getByLabel('Add a comment');
  expect(await comment.inputValue()).toBe(`${command} ${words}`.trim());
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await page.locator('.timeline .comment', { hasText: command }).first().waitFor();
}

async function chooseCommand(page: Page, command: string): Promise<void> {
  await page.getByRole('button', { name: 'Commands' }).click();
  await page
    .locator('#commands')
    .getByRole('button', { name: new RegExp(`^${command}`) })
    .click();
}
