import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { createPerson } from '../../../../src/sandbox/people/person.ts';
import { chromiumPath, whyNoBrowser } from '../../../chromium.ts';
import { accessibilityFaults, openBrowser, openPage, openSandboxPages } from '../browser.ts';

let browser: Browser;
let folder: string;
let path: string;
const builtIn = new URL('../../../../templates/sales_to_onboarding.yml', import.meta.url);

beforeAll(async () => {
  if (chromiumPath !== null) {
    browser = await openBrowser();
  }
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-author-'));
  path = join(folder, 'sales_to_onboarding.yml');
  await writeFile(path, await readFile(builtIn));
  return () => rm(folder, { recursive: true, force: true });
});

const save = async (from: string, to: string) =>
  writeFile(path, (await readFile(path, 'utf8')).replace(from, to));

const named = chromiumPath === null ? ` (skipped, ${whyNoBrowser})` : '';

test.skipIf(chromiumPath === null)(
  `saving a template renews the open form at once, and a mistake is shown with its fix${named}`,
  async () => {
    const { url } = await openSandboxPages({ folder });
    const page = await openPage(browser, url);
    await page.goto('/acme/handoffs/issues/new?template=sales_to_onboarding.yml');
    await page.getByLabel('Client name').fill('Example Ltd');

    await save('label: Start date', 'label: First day');
    await page.getByLabel('First day').waitFor();
    expect(await page.getByLabel('Client name').inputValue()).toBe('Example Ltd');

    await save('type: money', 'type: mony');
    const mistakes = page.getByRole('alert', { name: 'Mistakes in the configuration' });
    await mistakes.getByText('Did you mean').waitFor();
    expect(await mistakes.textContent()).toMatch(
      /sales_to_onboarding\.yml:19:11[\s\S]*19 │ {5}type: mony\n {3}│ {11}\^/,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('First day').waitFor();

    await save('type: mony', 'type: money');
    await mistakes.waitFor({ state: 'detached' });
  },
);

test('the author’s sandbox opens on the templates, with mistakes in words', async () => {
  await save('type: money', 'type: mony');
  const { url } = await openSandboxPages({ folder });
  const answer = await fetch(url);
  expect(new URL(answer.url).pathname).toBe('/acme/handoffs/templates');
  const page = await answer.text();
  expect(page).toMatch(/There is a mistake in the configuration.*Did you mean/s);
  expect(page).toContain('The templates appear here once it is valid.');
  expect(page).not.toContain('last valid version');
  expect(page).not.toContain('class="Box');
  expect(page).toContain('<span class="Counter Counter-danger">1 mistake</span>');
  const issues = await (await fetch(new URL('/acme/handoffs/issues', url))).text();
  expect(issues).toContain('No issue yet. Choose New issue to hand something over.');
});

test('what is filed in the author’s sandbox is read with the template as it was saved', async () => {
  const { sandbox } = await openSandboxPages({ folder });
  const configured = Promise.withResolvers<void>();
  sandbox.live.onChange(configured.resolve);
  await save('label: Client name', 'label: Customer');
  await configured.promise;
  const [template] = sandbox.setup().configuration?.templates ?? [];
  if (template === undefined) {
    throw new Error('There is no template');
  }
  createPerson(sandbox.github, sandbox.repository, 'alice').fileForm(
    template,
    {},
    { title: 'A customer' },
  );
  await sandbox.runs.settle();
  expect(sandbox.github.issue(1).comments[0]?.body).toMatch(/Missing required fields:.*Customer/);
});

test('a folder that is not there is named', async () => {
  await expect(openSandboxPages({ folder: join(folder, 'nowhere') })).rejects.toThrow(
    /nowhere is not a folder/,
  );
});
