// How the command line speaks of itself, and of being called wrongly.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { baton, transcriptOf } from '../captured.ts';

async function transcript(calls: readonly (readonly string[])[]): Promise<string> {
  const shown: string[] = [];
  for (const words of calls) {
    shown.push(transcriptOf(words, await baton(words)));
  }
  return shown.join('\n');
}

test('setting up is explained, with examples', async () => {
  await expect(
    await transcript([
      ['init', '--help'],
      ['check', '--help'],
      ['help', 'forms'],
      ['sandbox', '--help'],
      ['--help'],
      ['--version'],
    ]),
  ).toMatchFileSnapshot('help-of-setting-up.txt');
});

test('a typing error is answered with the command that was meant', async () => {
  await expect(
    await transcript([
      ['chek'],
      ['-v'],
      ['version'],
      ['check', '--jason'],
      ['check', '--format', 'xml'],
      ['check', 'here', 'there'],
      ['forms', '/there/is/no/such/folder'],
      ['check', `${import.meta.dirname}/help.test.ts`],
      ['init', '--template'],
    ]).then((text) => text.replaceAll(import.meta.dirname, '…')),
  ).toMatchFileSnapshot('mistakes.txt');
});

test('without a command everything there is is listed, and that is wrong use', async () => {
  const alone = await baton([]);
  const asked = await baton(['--help']);
  expect(asked).toMatchObject({ stderr: '', exitCode: 0 });
  expect(alone).toMatchObject({ stdout: '', stderr: asked.stdout, exitCode: 2 });
});

test('the version is that of the package, and the help on `init` names every template', async () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  expect((await baton(['--version'])).stdout).toBe(`${version}\n`);
  const help = (await baton(['init', '--help'])).stdout;
  const files = readdirSync(new URL('../../../templates', import.meta.url));
  for (const file of files.filter((name) => name.endsWith('.yml'))) {
    expect(help).toContain(file.replace('.yml', ''));
  }
});

test('titles are bold on a terminal, and plain everywhere else', async () => {
  expect((await baton(['--help'], { hasColour: true })).stdout).toContain('\u001b[1mUsage:');
  expect((await baton(['--help'])).stdout).not.toContain('\u001b');
});

test.each([45, 50, 60, 79])(
  'In %i columns, the text of every command and option fits.',
  async (width) => {
    for (const words of [['--help'], ['list', '--help']]) {
      const { stdout } = await baton(words, { width });
      const [tables = ''] = stdout.split(/^Examples:|^Exit codes:/m);
      expect(tables.split('\n').filter((line) => line.length > width)).toEqual([]);
      expect(tables).toContain(words[0] === 'list' ? 'only overdue handoffs' : 'List handoffs');
    }
  },
);
