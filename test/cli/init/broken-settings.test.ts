// `baton init` where `config.yml` is already there and not as it must be.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baton } from '../captured.ts';
import { folderWith } from '../folder.ts';

const path = '.github/handoffs/config.yml';
const words = ['init', '-t', 'sales_to_onboarding', '--uses', 'acme'];

describe('a file that is no settings', () => {
  test.each([
    ['a text', 'hello\n'],
    ['a list', '- sales\n- onboarding\n'],
    ['saved as UTF-16', Buffer.from('\uFEFFteams:\n  sales: {}\n', 'utf16le')],
  ])('is named as `check` names it: %s', async (_, content) => {
    const cwd = folderWith({ [path]: content });
    const { stderr, exitCode } = await baton([...words, '--team', 'sales=alice'], { cwd });
    expect(stderr).toContain('Nothing was written, because the configuration would be invalid:');
    expect(stderr).toContain('.github/handoffs/config.yml:1:1');
    expect(exitCode).toBe(1);
  });
});

test('a team without settings gets its members', async () => {
  const cwd = folderWith({ [path]: 'teams:\n  sales:\n  onboarding:\n' });
  const teams = ['--team', 'sales=alice', '--team', 'onboarding=bob', '--force'];
  expect(await baton([...words, ...teams], { cwd })).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(cwd, path), 'utf8')).toBe(
    'teams:\n  sales:\n    members: [alice]\n  onboarding:\n    members: [bob]\n',
  );
});

test('a form that an editor saved with a byte order mark is still generated', async () => {
  const cwd = folderWith({});
  await baton(words, { cwd });
  const form = join(cwd, '.github/ISSUE_TEMPLATE/sales_to_onboarding.yml');
  const text = readFileSync(form, 'utf8');
  writeFileSync(form, `\uFEFF${text}`);
  expect(await baton(['forms', '--check'], { cwd })).toMatchObject({ exitCode: 0 });
  writeFileSync(form, `\uFEFF${text.replace('required: true', 'required: false')}`);
  expect(await baton(['forms'], { cwd })).toMatchObject({ exitCode: 0 });
  expect(readFileSync(form, 'utf8')).toBe(text);
});
