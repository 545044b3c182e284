import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
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
  `a handoff goes its whole way in the browser, and ticks off the five steps${named}`,
  async () => {
    const { url, sandbox } = await openSandboxPages();
    const page = await openPage(browser, url);
    // A browser is faster than people are, and GitHub's time has whole seconds.
    const later = () => sandbox.clock.moveTo(sandbox.clock.now() + 60_000);
    await page.goto('/');
    const steps = page.locator('.steps');
    const haveDone = (count: number) => steps.getByText(`${count} of 5 done`).waitFor();
    await haveDone(0);

    await page.getByRole('link', { name: 'New issue' }).click();
    await page.locator('.choice', { hasText: 'Sales → Onboarding' }).click();
    await fillIn(page, {
      'Add a title': 'Sales → Onboarding: Example Ltd',
      'Client name': 'Example Ltd',
      'Contract value': 'EUR 48,000',
      'Start date': '2026-02-30',
      'Key contacts': 'Head of operations, operations@example.com',
      'Special requirements': 'None',
    });
    await page.getByRole('button', { name: 'Create' }).click();
    await page.locator('textarea:invalid:focus').waitFor();
    await page.getByLabel('Goals').fill('All branches order through the portal.');
    await page.getByRole('button', { name: 'Create' }).click();

    const timeline = page.locator('.timeline');
    await timeline.getByText('2026-02-30').waitFor();
    await page.locator('.side-labels').getByText('incomplete').waitFor();
    await haveDone(1);
    await steps.getByText('correct what Baton’s comment lists').last().waitFor();

    later();
    await page.getByRole('link', { name: 'Edit the description' }).click();
    const editor = page.getByLabel('Description');
    await editor.fill((await editor.inputValue()).replace('2026-02-30', '2026-03-30'));
    await page.getByRole('button', { name: 'Save' }).click();
    await timeline.getByText('Waiting for onboarding').waitFor();
    await haveDone(2);

    later();
    await actAs(page, 'bob');
    await page.getByRole('button', { name: 'Labels' }).click();
    await page.getByRole('checkbox', { name: 'accepted' }).click();
    await timeline.getByText('bob has it').waitFor();
    await page.keyboard.press('Escape');
    await haveDone(3);

    later();
    const tasks = page.locator('#description').getByRole('checkbox');
    expect(await tasks.count()).toBe(4);
    for (let task = 0; task < 4; task += 1) {
      await tasks.nth(task).click();
      await page
        .locator(`#description [role=checkbox][aria-checked=true] >> nth=${task}`)
        .waitFor();
    }
    await timeline.getByText('Checklist 4/4').waitFor();
    await haveDone(4);

    later();
    await page.getByRole('button', { name: 'Close as completed' }).click();
    await page.locator('.state-badge').getByText('Closed').waitFor();
    await timeline.getByText('Completed').first().waitFor();
    await sandbox.runs.settle();
    expect(sandbox.github.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
    await page.reload();
    await haveDone(5);
    await steps.getByText('Handoff #1 is completed.').waitFor();

    later();
    await page.getByLabel('Add a comment').fill('/rate 4 One contact was missing');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.locator('.comment', { hasText: '/rate 4' }).getByLabel('1 times +1').waitFor();

    await page.getByRole('button', { name: 'Move the clock' }).click();
    await page.getByRole('button', { name: 'To the next report' }).click();
    await page.goto('/acme/handoffs/issues');
    await page.getByRole('link', { name: 'Handoff report: 2026-W10' }).click();
    await page.getByText('1 in, 1 done, 0 returned').waitFor();
  },
  180_000,
);

async function fillIn(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) {
    await page.getByLabel(label).fill(answer);
  }
}
