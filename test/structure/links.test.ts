import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { findBrokenLinks } from './broken-links.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** Not the transcripts of tests: their links are relative to an issue on GitHub. */
function listPages(): readonly string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.md', ':!test'],
    { cwd: top, encoding: 'utf8' },
  );
  return listed.split('\0').filter((path) => path !== '');
}

test('every relative link in the documentation leads to a file and a heading', () => {
  const pages = listPages();
  expect(pages).toContain('README.md');
  expect(pages).toContain('.github/docs/configuration.md');
  expect(findBrokenLinks(top, pages)).toEqual([]);
});

test('a link to a missing file or heading is found', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'baton-links-'))}/`;
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(`${folder}docs`);
  writeFileSync(
    `${folder}README.md`,
    [
      '# Say `hello`, twice',
      '## Steps',
      '## Steps',
      '[a](docs/page.md) [b](docs/page.md#the-end) [c](#say-hello-twice) [d](#steps-1)',
      '[gone](docs/gone.md) [lost](docs/page.md#lost) [steps](#steps-2) [web](https://example.com/x)',
      '[outside](../outside.md) ![picture](picture.png)',
      '`[code](code.md)`',
    ].join('\n\n'),
  );
  writeFileSync(`${folder}docs/page.md`, '# The end\n\n[up](../README.md)\n');
  expect(findBrokenLinks(folder, ['README.md', 'docs/page.md'])).toEqual([
    'README.md: docs/gone.md',
    'README.md: docs/page.md#lost',
    'README.md: #steps-2',
    'README.md: ../outside.md',
    'README.md: picture.png',
  ]);
});
