// `baton upgrade` in a real Git repository.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readShipped } from '../../../src/cli/init/shipped-templates.ts';
import { fingerprint, knownTemplates } from '../../../src/cli/upgrade/known-templates.ts';
import { upgrade } from '../../../src/cli/upgrade/upgrade.ts';
import { baton, capture, transcriptOf } from '../captured.ts';
import { folderWith } from '../folder.ts';
import { environment, type LocalRepository, repositoryWith } from '../repository.ts';

const workflow = '.github/workflows/handoffs.yml';
const settings = '.github/handoffs/config.yml';
const template = '.github/handoffs/sales_to_onboarding.yml';
const form = '.github/ISSUE_TEMPLATE/sales_to_onboarding.yml';

function edit({ cwd }: LocalRepository, path: string, change: (text: string) => string): void {
  writeFileSync(join(cwd, path), change(readFileSync(join(cwd, path), 'utf8')));
}

/** As an older version of Baton wrote it, and people have changed it since. */
async function oldRepository(): Promise<LocalRepository> {
  const repository = await repositoryWith();
  edit(repository, workflow, (text) =>
    text
      .replace('acme/baton@v1', 'acme/baton@v0 # ask ops first')
      .replace(', deleted, transferred', '')
      .replace(/ {4}if: >-\n(?: {6}.*\n)+/, ''),
  );
  edit(
    repository,
    settings,
    (text) => `${text.replace('/v1/', '/v0/')}    lead: dave # since May\n`,
  );
  edit(repository, template, (text) =>
    text.replace('/v1/', '/v0/').replace('label: Client name', 'label: Customer'),
  );
  edit(repository, form, (text) => text.replace('label: Client name', 'label: Client'));
  repository.commit();
  return repository;
}

test('everything is shown, asked for, written and current afterwards', async () => {
  const repository = await oldRepository();
  const { cwd, git } = repository;
  const before = repository.files();
  const transcript: string[] = [];
  const run = async (...words: string[]) => {
    const all = ['upgrade', ...words];
    const captured = await baton(all, { cwd, environment, width: 80 });
    transcript.push(transcriptOf(all, captured));
    return captured;
  };
  expect(await run('--check')).toMatchObject({ exitCode: 1 });
  expect(await run()).toMatchObject({ exitCode: 2 });
  expect(await run('--json')).toMatchObject({ exitCode: 0 });
  expect(repository.files()).toEqual(before);
  expect(await run('--yes')).toMatchObject({ exitCode: 0, stderr: '' });
  transcript.push(`$ git diff\n${git('diff', '--unified=0').replaceAll(/^index .*\n/gm, '')}`);
  expect(await run('--check')).toMatchObject({ exitCode: 0 });
  expect(await run('--help')).toMatchObject({ exitCode: 0 });
  await expect(transcript.join('\n')).toMatchFileSnapshot('upgrade.txt');
  expect(repository.files()[settings]).toContain('    lead: dave # since May\n');
  expect(await baton(['check', '--strict'], { cwd, environment })).toMatchObject({ exitCode: 0 });
});

test('a person is asked, and “no” changes nothing', async () => {
  const repository = await oldRepository();
  const before = repository.files();
  const typed = async (key: string) => {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 40 });
    const shown: string[] = [];
    output.on('data', (chunk) => shown.push(String(chunk)));
    const terminal = { environment, cwd: repository.cwd, prompts: { input, output } };
    const running = baton(['upgrade'], { ...terminal, isInteractive: true });
    while (!shown.join('').includes('Write 5 files?')) {
      await setTimeout(1);
    }
    input.write(key);
    return await running;
  };
  expect(await typed('n')).toMatchObject({
    exitCode: 2,
    stderr: 'baton: Cancelled. Nothing was written.\n',
  });
  expect(repository.files()).toEqual(before);
  expect(await typed('y')).toMatchObject({ exitCode: 0 });
  expect(repository.files()).not.toEqual(before);
});

describe('the version in the workflow', () => {
  const versions = async (uses: string, ...words: string[]) => {
    const repository = await repositoryWith();
    edit(repository, workflow, (text) => text.replace('acme/baton@v1', uses));
    const { cwd } = repository;
    const captured = await baton(['upgrade', '--yes', ...words], { cwd, environment });
    const [, after] = /- uses: (.*)/.exec(repository.files()[workflow] ?? '') ?? [];
    return { ...captured, after, settings: repository.files()[settings]?.split('\n')[0] };
  };

  test('is the one that was asked for, also in the links to schemas', async () => {
    const { after, settings: link } = await versions('acme/baton@v1', '--to', 'v2');
    expect(after).toBe('acme/baton@v2');
    expect(link).toContain('/acme/baton/v2/.github/schema/config.schema.json');
  });

  test('may be in another copy', async () => {
    expect(await versions('acme/baton@v1', '--to', 'shop/baton@v2')).toMatchObject({
      after: 'shop/baton@v2',
    });
  });

  test('stays if it names one release or a commit', async () => {
    for (const reference of ['v1.2.0', 'a'.repeat(40)]) {
      const { after, stdout } = await versions(`acme/baton@${reference}`);
      expect(after).toBe(`acme/baton@${reference}`);
      expect(stdout).toContain('stays, because it names one release.');
    }
  });

  test('is never lowered', async () => {
    const { after, stdout } = await versions('acme/baton@v7');
    expect(after).toBe('acme/baton@v7');
    expect(stdout).toContain('is newer than this command');
  });

  test('is checked', async () => {
    for (const wrong of ['acme/baton', 'v 2', '']) {
      expect(await versions('acme/baton@v1', '--to', wrong)).toMatchObject({ exitCode: 2 });
    }
  });
});

describe('a template that Baton has changed since', () => {
  /** An older version of what is shipped, which was committed unchanged. */
  async function upgraded(
    change: (text: string) => string,
    { isCommittedFirst = true, isShallow = false } = {},
  ) {
    const older = (text: string) => text.replace('Acme Ltd', 'Example Ltd');
    const shipped = readShipped();
    const known = Object.fromEntries(
      shipped.map(({ template: { type }, text }) => [
        type,
        [fingerprint(older(text)), fingerprint(text)],
      ]),
    );
    const repository = await repositoryWith();
    edit(repository, template, (text) => (isCommittedFirst ? older(text) : change(older(text))));
    repository.git('commit', '--quiet', '--all', '--amend', '--message', 'Set up Baton');
    edit(repository, template, (text) => (isCommittedFirst ? change(text) : text));
    if (isShallow) {
      writeFileSync(join(repository.cwd, '.git/shallow'), repository.git('rev-parse', 'HEAD'));
    }
    const { terminal, captured } = capture({ cwd: repository.cwd, environment });
    await upgrade(terminal, '.', { yes: true }, { shipped, known });
    return { ...captured(), text: repository.files()[template] ?? '' };
  }

  test('is replaced if the repository has not changed it', async () => {
    const { text, stdout } = await upgraded((same) => same);
    expect(text).toContain('placeholder: Acme Ltd');
    expect(stdout).toContain(`changed  ${template}`);
  });

  test('is merged if the repository has changed other lines', async () => {
    const { text, stdout } = await upgraded(
      (own) => `${own.replace('to: onboarding', 'to: onboarding # ours')}`,
    );
    expect(text).toContain('placeholder: Acme Ltd');
    expect(text).toContain('to: onboarding # ours');
    expect(stdout).toContain(`merged   ${template}`);
  });

  test('is left if both have changed the same line', async () => {
    const { text, stdout } = await upgraded((own) => own.replace('Example Ltd', 'Our client'));
    expect(text).toContain('placeholder: Our client');
    expect(text).not.toMatch(/^[<=>]{7}/m);
    expect(stdout).toContain(
      `Left: ${template}. You and this version of Baton changed the same lines.`,
    );
  });

  test('is left if Git has no unchanged version', async () => {
    const { text, stdout } = await upgraded((own) => own.replace('10d', '9d'), {
      isCommittedFirst: false,
    });
    expect(text).toContain('complete_within: 9d');
    expect(stdout).toContain(`Left: ${template}. Git has no version of it that Baton wrote`);
  });

  test('is left in a shallow clone, with the command that fetches the other commits', async () => {
    const { stdout } = await upgraded((own) => own.replace('10d', '9d'), {
      isCommittedFirst: false,
      isShallow: true,
    });
    expect(stdout).toContain(`Left: ${template}. This clone has only the newest commits`);
    expect(stdout).toContain('`git fetch --unshallow`');
  });
});

test('every template that is shipped is known, so that later versions can merge it', () => {
  for (const {
    template: { type },
    text,
  } of readShipped()) {
    // Add this fingerprint at the end of its line in src/cli/upgrade/known-templates.ts.
    expect(knownTemplates[type]?.at(-1), type).toBe(fingerprint(text));
  }
});

test('what cannot be upgraded is reported', async () => {
  const outside = folderWith({});
  expect(await baton(['upgrade'], { cwd: outside, environment })).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('No workflow in this repository runs Baton'),
  });
  const repository = await repositoryWith();
  edit(repository, settings, () => 'teams: [sales]\n');
  const { cwd } = repository;
  expect(await baton(['upgrade', '--yes'], { cwd, environment })).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('so nothing was upgraded. Run `baton check`'),
  });
});
