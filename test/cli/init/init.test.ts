// `baton init`: what it writes, what it leaves alone, and what it asks.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { baton, transcriptOf } from '../captured.ts';
import { folderWith } from '../folder.ts';

const salesWords = [
  'init',
  '--template',
  'sales_to_onboarding',
  '--team',
  'sales=alice',
  '--team',
  'onboarding=bob,@carol',
  '--uses',
  'acme',
];

function newRepository(): string {
  const cwd = folderWith({});
  execFileSync('git', ['init', '--quiet'], { cwd });
  return cwd;
}

/** Path to text, of everything in a folder. */
function filesIn(top: string): Readonly<Record<string, string>> {
  const entries = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(top, '.git/')))
    .toSorted();
  return Object.fromEntries(
    entries.map((path) => [path.slice(top.length + 1), readFileSync(path, 'utf8')]),
  );
}

describe('an empty repository', () => {
  test('has everything it needs afterwards, and a check finds nothing', async () => {
    const cwd = newRepository();
    const shown = await baton(salesWords, { cwd });
    const files = filesIn(cwd);
    const listing = Object.entries(files).map(([path, text]) => `──── ${path}\n${text}`);
    await expect([transcriptOf(salesWords, shown), ...listing].join('\n')).toMatchFileSnapshot(
      'init.txt',
    );
    expect(await baton(['check', '--strict'], { cwd })).toMatchObject({ exitCode: 0 });
    for (const text of Object.values(files)) {
      expect(text).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\n/);
    }
  });

  test('is looked for elsewhere, where the folder is in none', async () => {
    const { stdout } = await baton(salesWords, { cwd: folderWith({}) });
    expect(stdout).toContain(
      'not in a Git repository. Run `baton init` in a clone of your repository, or copy the files there.',
    );
  });

  test.each([
    ['sales_to_onboarding', 'onboarding_to_support'],
    ['design_to_development', 'development_to_qa'],
  ])('has the next handoff of %s where both are chosen', async (first, next) => {
    const cwd = folderWith({});
    const words = ['init', '--template', `${first},${next}`, '--uses', 'acme'];
    expect(await baton(words, { cwd })).toMatchObject({ exitCode: 0 });
    expect(filesIn(cwd)[`.github/handoffs/${first}.yml`]).toMatch(
      new RegExp(`\\n\\nnext: ${next}\\n$`),
    );
    expect(await baton(['check', '--strict'], { cwd })).toMatchObject({ exitCode: 0 });
    const alone = folderWith({});
    await baton(['init', '--template', first, '--uses', 'acme'], { cwd: alone });
    expect(filesIn(alone)[`.github/handoffs/${first}.yml`]).not.toContain('next:');
  });

  test('splits into both handoffs that follow, and carries answers from the one before', async () => {
    const cwd = folderWith({});
    const types = 'sales_to_onboarding,onboarding_to_support,onboarding_to_success';
    await baton(['init', '--template', types, '--uses', 'acme'], { cwd });
    const files = filesIn(cwd);
    expect(files['.github/handoffs/sales_to_onboarding.yml']).toMatch(
      /\n\nnext: \[onboarding_to_support, onboarding_to_success\]\n$/,
    );
    expect(files['.github/handoffs/onboarding_to_success.yml']).toContain('\ncarry:\n');
    expect(await baton(['check', '--strict'], { cwd })).toMatchObject({ exitCode: 0 });
  });

  test('carries nothing if no handoff comes before, and does once it exists', async () => {
    const cwd = folderWith({});
    const success = '.github/handoffs/onboarding_to_success.yml';
    const add = (type: string) =>
      baton(['init', '--template', type, '--uses', 'acme', '--force'], { cwd });
    expect(await add('onboarding_to_success')).toMatchObject({ exitCode: 0 });
    expect(filesIn(cwd)[success]).not.toContain('carry:');
    expect(await baton(['check', '--strict'], { cwd })).toMatchObject({ exitCode: 0 });
    expect(await add('sales_to_onboarding')).toMatchObject({ exitCode: 0 });
    expect(await add('onboarding_to_success')).toMatchObject({ exitCode: 0 });
    expect(filesIn(cwd)[success]).toContain('\ncarry:\n');
    expect(await baton(['check', '--strict'], { cwd })).toMatchObject({ exitCode: 0 });
  });

  test('waits for QA only where one design opens both', async () => {
    const cwd = folderWith({});
    const operations = '.github/handoffs/development_to_operations.yml';
    const add = (...types: readonly string[]) =>
      baton(
        ['init', ...types.flatMap((type) => ['--template', type]), '--uses', 'acme', '--force'],
        { cwd },
      );
    expect(await add('development_to_operations', 'development_to_qa')).toMatchObject({
      exitCode: 0,
    });
    expect(filesIn(cwd)[operations]).not.toMatch(/^waits_for/m);
    expect(await baton(['check', '--strict'], { cwd })).toMatchObject({ exitCode: 0 });
    await add('design_to_development', 'development_to_qa', 'development_to_operations');
    expect(filesIn(cwd)[operations]).toContain('\nwaits_for: development_to_qa\n');
    expect(filesIn(cwd)['.github/handoffs/design_to_development.yml']).toMatch(
      /\n\nnext: \[development_to_qa, development_to_operations\]\n$/,
    );
    expect(await baton(['check', '--strict'], { cwd })).toMatchObject({ exitCode: 0 });
  });

  test('routes by answer to teams that it adds', async () => {
    const cwd = folderWith({});
    await baton(['init', '--template', 'people_to_it', '--uses', 'acme'], { cwd });
    expect(filesIn(cwd)['.github/handoffs/config.yml']).toMatch(/it_office:[\s\S]*it_remote:/);
    expect(await baton(['check', '--strict'], { cwd })).toMatchObject({ exitCode: 0 });
  });

  test('has a calendar for a team whose form opens by itself', async () => {
    const cwd = folderWith({});
    const words = ['init', '--template', 'shift_to_shift', '--team', 'on_call=alice,bob'];
    expect(await baton([...words, '--uses', 'acme'], { cwd })).toMatchObject({ exitCode: 0 });
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(filesIn(cwd)['.github/handoffs/config.yml']).toContain(`teams:
  on_call:
    members: [alice, bob]
    calendar:
      timezone: ${timeZone}
      days: [mon, tue, wed, thu, fri, sat, sun]
      hours: 00:00-24:00
`);
    expect(await baton(['check', '--strict'], { cwd })).toMatchObject({ exitCode: 0 });
  });

  test('keeps the calendar that a team has, and its comments', async () => {
    const teams = `teams:
  on_call: # the pager
    members: [alice, bob]
    calendar: { timezone: Asia/Tokyo }
`;
    const cwd = folderWith({ '.github/handoffs/config.yml': teams });
    const words = ['init', '--template', 'shift_to_shift', '--uses', 'acme'];
    expect(await baton(words, { cwd })).toMatchObject({ exitCode: 0 });
    expect(filesIn(cwd)['.github/handoffs/config.yml']).toBe(teams);
  });

  test('keeps a team without members, and adds the calendar that its form needs', async () => {
    const cwd = folderWith({ '.github/handoffs/config.yml': 'teams:\n  On_Call: {}\n' });
    const words = ['init', '--template', 'shift_to_shift', '--uses', 'acme'];
    expect(await baton(words, { cwd })).toMatchObject({ exitCode: 0 });
    expect(filesIn(cwd)['.github/handoffs/config.yml']).toContain('  On_Call:\n    calendar:\n');
  });

  test('stays empty in a dry run', async () => {
    const cwd = folderWith({});
    expect(await baton([...salesWords, '--dry-run'], { cwd })).toMatchObject({ exitCode: 0 });
    expect(filesIn(cwd)).toEqual({});
  });

  test('is not guessed at: what is not said is asked for', async () => {
    const cwd = folderWith({});
    const transcript: string[] = [];
    for (const words of [
      [],
      ['--template', 'sales_to_onbording'],
      ['--template', 'law_to_order'],
      ['-t', 'sales_to_onboarding', '--team', 'sales=alice,b@d'],
      ['-t', 'sales_to_onboarding', '--team', 'sales=alice and bob'],
      ['-t', 'sales_to_onboarding', '--team', 'sales=alice,bob_the--builder'],
      ['-t', 'sales_to_onboarding', '--team', 'onbording=bob'],
      ['-t', 'sales_to_onboarding', '--team', 'sales', '--team', 'sales=bob'],
      ['-t', 'sales_to_onboarding', '--team', 'sales=acme/a,acme/b'],
      ['-t', 'sales_to_onboarding', '--uses', 'a copy of ours'],
    ]) {
      const all = ['init', ...words];
      transcript.push(transcriptOf(all, await baton(all, { cwd })));
    }
    await expect(transcript.join('\n')).toMatchFileSnapshot('init-mistakes.txt');
    expect(filesIn(cwd)).toEqual({});
  });
});

describe('a clone', () => {
  test('gets its files at its root, also from a subfolder', async () => {
    const top = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', 'docs/notes.md': 'x\n' });
    const cwd = join(top, 'docs');
    const { stdout, exitCode } = await baton(salesWords, { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('cd .. && git add .github && git commit');
    expect(Object.keys(filesIn(top))).toContain('.github/workflows/handoffs.yml');
    expect(Object.keys(filesIn(cwd))).toEqual(['notes.md']);
    expect(await baton(['check', '--strict'], { cwd })).toMatchObject({ exitCode: 0 });
  });

  test('runs the copy of Baton that wrote the workflow', async () => {
    const home = folderWith({});
    const git = (...words: string[]) => execFileSync('git', words, { cwd: home, stdio: 'pipe' });
    git('init', '--quiet');
    git('remote', 'add', 'origin', 'https://github.com/example-owner/baton.git');
    const cwd = folderWith({});
    await baton(['init', '-t', 'sales_to_onboarding'], { cwd, home, environment: process.env });
    expect(filesIn(cwd)['.github/workflows/handoffs.yml']).toContain(
      'uses: example-owner/baton@v1',
    );
    git('remote', 'set-url', 'origin', 'https://git.example.com/example-owner/baton.git');
    const elsewhere = folderWith({});
    await baton(['init', '-t', 'sales_to_onboarding'], {
      ...{ cwd: elsewhere, home, environment: process.env },
    });
    expect(filesIn(elsewhere)['.github/workflows/handoffs.yml']).toContain('uses: OWNER/baton@v1');
  });
});

describe('a repository that has Baton', () => {
  test('is left as it is by the same words once more', async () => {
    const cwd = folderWith({});
    await baton(salesWords, { cwd });
    const before = filesIn(cwd);
    for (const words of [salesWords, ['init'], ['init', '--force']]) {
      expect(await baton(words, { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
      expect(filesIn(cwd)).toEqual(before);
    }
  });

  test('is warned of a team that only GitHub knows, and the job cannot read', async () => {
    const words = ['init', '--template', 'sales_to_onboarding', '--team', 'sales=alice'];
    const { stdout } = await baton([...words, '--team', 'onboarding=acme/onboarding'], {
      cwd: folderWith({}),
    });
    expect(stdout).toContain(
      'The token of the job cannot read the members of `acme/onboarding`, so Baton decides nothing in the team `onboarding`.',
    );
    const listed = await baton([...words, '--team', 'onboarding=acme/onboarding,bob'], {
      cwd: folderWith({}),
    });
    expect(listed.stdout).not.toContain('cannot read');
  });

  test('reports it if its workflow runs another copy of Baton than requested', async () => {
    const cwd = folderWith({});
    await baton(
      salesWords.map((word) => (word === 'acme' ? 'OWNER' : word)),
      { cwd },
    );
    const { stdout } = await baton(['init', '--uses', 'acme'], { cwd });
    expect(stdout).toContain(
      'A workflow already runs `OWNER/baton@v1`, so Baton did not change it; use `--force` to replace it',
    );
    expect(stdout).toContain('owner of your Baton repository in `.github/workflows/handoffs.yml`.');
    const json = await baton(['init', '--uses', 'acme', '--json'], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ written: false, notes: [expect.any(String)] });
    await baton(['init', '--uses', 'acme', '--force'], { cwd });
    expect(filesIn(cwd)['.github/workflows/handoffs.yml']).toContain('uses: acme/baton@v1');
  });

  test('takes in another handoff, keeping comments and members', async () => {
    const cwd = newRepository();
    await baton(salesWords, { cwd });
    const settings = join(cwd, '.github/handoffs/config.yml');
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}    lead: dave # since May\n`);
    const words =
      'init -t support_to_engineering --team engineering=acme/engineers --team sales=erin';
    const shown = await baton(words.split(' '), { cwd });
    await expect(
      [transcriptOf(words.split(' ').slice(0), shown), readFileSync(settings, 'utf8')].join('\n'),
    ).toMatchFileSnapshot('init-again.txt');
    expect(await baton(['check'], { cwd })).toMatchObject({ exitCode: 0 });
    await baton([...words.split(' '), '--force'], { cwd });
    expect(readFileSync(settings, 'utf8')).toContain('sales:\n    members: [erin]');
  });

  test('keeps what someone wrote by hand, and reports it', async () => {
    const mine = {
      '.github/ISSUE_TEMPLATE/config.yml': 'blank_issues_enabled: false\n',
      '.github/ISSUE_TEMPLATE/sales_to_onboarding.yml': 'name: By hand\n',
      '.github/workflows/handoffs.yml': 'on: push\n',
    };
    const cwd = folderWith(mine);
    const { stdout, exitCode } = await baton(salesWords, { cwd });
    expect(filesIn(cwd)).toMatchObject(mine);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('kept     .github/workflows/handoffs.yml\n         - on: push\n');
    expect(stdout).toContain('Use `--force` to replace them.');
    await baton([...salesWords, '--force'], { cwd });
    expect(filesIn(cwd)).toMatchObject({
      '.github/ISSUE_TEMPLATE/config.yml': 'blank_issues_enabled: false\n',
    });
    expect(await baton(['check'], { cwd })).toMatchObject({ exitCode: 0 });
  });

  test('may have its configuration elsewhere, and its workflow under another name', async () => {
    const cwd = folderWith({});
    await baton([...salesWords, '--config-path', './ops/handoffs/'], { cwd });
    const files = filesIn(cwd);
    expect(Object.keys(files)).toContain('ops/handoffs/config.yml');
    const workflow = files['.github/workflows/handoffs.yml'] ?? '';
    expect(workflow).toContain('with:\n          config-path: ops/handoffs\n');
    rmSync(join(cwd, '.github/workflows/handoffs.yml'));
    writeFileSync(join(cwd, '.github/workflows/baton.yml'), workflow);
    const before = filesIn(cwd);
    for (const words of [['init', '--force'], ['forms'], ['check', '--strict']]) {
      expect(await baton(words, { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
      expect(filesIn(cwd)).toEqual(before);
    }
  });

  test('answers programs in JSON', async () => {
    const cwd = folderWith({});
    const { stdout } = await baton([...salesWords, '--json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      written: true,
      files: expect.arrayContaining([{ path: '.github/handoffs/config.yml', state: 'new' }]),
    });
  });
});

describe('at a terminal', () => {
  const keys = { down: '\u001b[B', space: ' ', enter: '\r', stop: '\u0003', end: '\u0004' };

  /** Runs `init`, and types these keys once this is asked. */
  async function typed(
    cwd: string,
    answers: readonly (readonly [string, string])[],
    words: readonly string[] = ['init'],
  ) {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 40 });
    const shown: string[] = [];
    output.on('data', (chunk) => shown.push(String(chunk)));
    const running = baton(words, { cwd, isInteractive: true, prompts: { input, output } });
    for (const [question, pressed] of answers) {
      while (!shown.join('').includes(question)) {
        await setTimeout(1);
      }
      input.write(pressed);
    }
    return { ...(await running), shown: stripVTControlCharacters(shown.join('')) };
  }

  test('everything is asked for, and shown before it is written', async () => {
    const cwd = folderWith({});
    const { enter, space, down } = keys;
    const done = await typed(cwd, [
      ['Which handoffs', down + space + enter],
      ['in the team design?', `dave${enter}`],
      ['in the team development?', `acme/devs${enter}`],
      ['Which account or organisation', `acme${enter}`],
      ['Write these', enter],
    ]);
    expect(done).toMatchObject({ exitCode: 0, stderr: '' });
    const files = filesIn(cwd);
    expect(files['.github/handoffs/config.yml']).toContain(
      'design:\n    members: [dave]\n  development:\n    github_team: acme/devs\n',
    );
    expect(files['.github/workflows/handoffs.yml']).toContain('uses: acme/baton@v1');
  });

  test('each question and its example fit in 80 columns', async () => {
    const { enter, space, stop } = keys;
    const { shown } = await typed(folderWith({}), [
      ['Which handoffs', space + enter],
      ['in the team sales?', `alice${enter}`],
      ['in the team onboarding?', `bob${enter}`],
      ['Which account or organisation', stop],
    ]);
    const lines = shown.split('\n');
    const unmarked = lines.filter((line) => line !== '' && !/^[│◆◇◼◻└■▲]/.test(line.trimStart()));
    expect(unmarked).toEqual([]);
  });

  test('what would be replaced is asked for one by one', async () => {
    const mine = { '.github/workflows/handoffs.yml': 'on: push\n' };
    const cwd = folderWith(mine);
    await baton(salesWords, { cwd });
    const left = await typed(cwd, [
      ['Which account or organisation', `acme${keys.enter}`],
      ['Replace .github/workflows/handoffs.yml?', keys.enter],
    ]);
    expect(left.exitCode).toBe(0);
    expect(filesIn(cwd)).toMatchObject(mine);
    await typed(cwd, [
      ['Which account or organisation', `acme${keys.enter}`],
      ['Replace .github/workflows/handoffs.yml?', `y`],
      ['Write this file?', keys.enter],
    ]);
    expect(filesIn(cwd)['.github/workflows/handoffs.yml']).toContain('uses: acme/baton@v1');
  });

  test('a form follows the template that was replaced', async () => {
    const template = '.github/handoffs/sales_to_onboarding.yml';
    const cwd = folderWith({ [template]: 'required_fields: [goals]\n' });
    await typed(
      cwd,
      [
        [`Replace ${template}?`, 'y'],
        ['Write these', keys.enter],
      ],
      salesWords,
    );
    expect(filesIn(cwd)[template]).toContain('client_name');
    expect(await baton(['check', '--strict'], { cwd })).toMatchObject({ exitCode: 0 });
  });

  test('a person who cancels later gets the command that continues', async () => {
    const cwd = folderWith({});
    const { enter, space, stop } = keys;
    const done = await typed(cwd, [
      ['Which handoffs', space + enter],
      ['in the team sales?', `alice${enter}`],
      ['in the team onboarding?', stop],
    ]);
    expect(done.stderr).toBe(
      'baton: Cancelled. Nothing was written. To continue with your answers: `baton init --template sales_to_onboarding --team sales=alice`\n',
    );
    expect(filesIn(cwd)).toEqual({});
  });

  test('a wrong answer is reported at its question', async () => {
    const cwd = folderWith({});
    const { enter, space, stop } = keys;
    const done = await typed(cwd, [
      ['Which handoffs', space + enter],
      ['in the team sales?', `ann@example.com${enter}`],
      ['is an e-mail address', `\u0015sales team${enter}`],
      ['is not a login', `\u0015nobody/${enter}`],
      ['is not the name of a team', stop],
    ]);
    expect(done.exitCode).toBe(2);
  });

  test.each([keys.stop, keys.end])('a person who leaves by %j has written nothing', async (key) => {
    const cwd = folderWith({});
    expect(await typed(cwd, [['Which handoffs', key]])).toMatchObject({
      exitCode: 2,
      stderr: 'baton: Cancelled. Nothing was written.\n',
    });
    expect(filesIn(cwd)).toEqual({});
  });
});
