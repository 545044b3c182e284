// What every command prints in a terminal of 80 columns.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Terminal } from '../../../src/cli/output/terminal.ts';
import { openDesk, repository } from '../../usecases/setup/fake-github.ts';
import { answers, template } from '../../usecases/setup/histories.ts';
import { baton, transcriptOf } from '../captured.ts';
import { folderWith } from '../folder.ts';
import { bytesOf, playWeek } from '../ledger-of-a-week.ts';
import { environment as gitEnvironment } from '../repository.ts';

/** Lines that a person copies, or that are the text of a file. */
const unwrapped = /^ {9}|^ {4}\| \S+$| *\d+ \| |^ {2,7}(?:gh|git|for|baton) |^[|<]/;

interface Transcript {
  run(...words: readonly string[]): Promise<void>;
  expectFile(name: string): Promise<void>;
}

function transcriptAt80(
  terminal: Partial<Terminal>,
  hides: (text: string) => string = String,
): Transcript {
  const parts: string[] = [];
  return {
    async run(...words) {
      const captured = await baton(words, { ...terminal, width: 80 });
      const lines = `${captured.stdout}${captured.stderr}`.split('\n');
      expect(lines.filter((line) => line.length > 80 && !unwrapped.test(line))).toEqual([]);
      parts.push(hides(transcriptOf(words, captured)));
    },
    async expectFile(name) {
      await expect(parts.join('\n')).toMatchFileSnapshot(`at-80-columns/${name}.txt`);
    },
  };
}

test('commands that read the ledger: report, dashboard, export', async () => {
  const desk = await playWeek();
  onTestFinished(desk.close);
  const cwd = folderWith({});
  writeFileSync(join(cwd, 'handoffs.db'), bytesOf(desk));
  const file = ['--file', 'handoffs.db'];
  const { run, expectFile } = transcriptAt80({ cwd, now: () => '2026-11-20T09:00:00.000Z' });
  await run('report', ...file);
  await run('dashboard', ...file);
  await run('dashboard', '--out', 'handoffs.db', ...file);
  await run('export', '--to', 'out', ...file);
  await run('export', '--to', 'out', ...file);
  await run('export', '--to', 'csv', '--format', 'csv', ...file);
  await expectFile('report-dashboard-export');
});

test('commands that change files: init, check, forms', async () => {
  const cwd = folderWith({});
  const { run, expectFile } = transcriptAt80({ cwd, environment: gitEnvironment });
  const init = ['init', '-t', 'sales_to_onboarding', '--team', 'onboarding=acme/onboarding'];
  await run(...init);
  await run('init', '--uses', 'acme', '--team', 'sales=alice');
  await run('check');
  await run('forms');
  writeFileSync(join(cwd, '.github/ISSUE_TEMPLATE/sales_to_onboarding.yml'), 'name: By hand\n');
  await run('forms', '--check');
  await run('check');
  await run('forms', '--force');
  await expectFile('init-check-forms');
});

test('commands that ask GitHub: simulate, reassign, accept, open', async () => {
  const desk = await openDesk();
  const { url, close } = await desk.github.listen();
  onTestFinished(async () => {
    await close();
    desk.close();
  });
  const payloads: object[] = [];
  desk.github.onDelivery(({ payload }) => payloads.push(payload));
  desk.people.sam.fileForm(template, answers, { title: 'Acme' });
  const cwd = folderWith({
    'opened.json': JSON.stringify(payloads[0]),
    'schedule.json': JSON.stringify({ schedule: '17 * * * *' }),
  });
  const environment = {
    ...{ GITHUB_API_URL: url, GITHUB_TOKEN: desk.github.tokenFor('erin') },
    ...{ GITHUB_REPOSITORY: repository, PATH: '/nowhere' },
  };
  const { run, expectFile } = transcriptAt80({ cwd, environment }, (text) =>
    text.replaceAll(url, 'https://api.example.com'),
  );
  await run('simulate', 'opened.json');
  await run('simulate', 'schedule.json', '--mode', 'report');
  await desk.handle(1);
  await run('simulate', 'opened.json');
  desk.clock.advance({ minutes: 5 });
  desk.people.alice.comment(1, '/accept I begin.');
  await desk.handle(1);
  await run('reassign', '--from', 'alice', '--to', 'bob', '--dry-run');
  await run('reassign', '--from', 'alice', '--to', 'mallory');
  await run('reassign', '--from', 'alice', '--by-policy');
  await run('reassign', '--from', 'carol', '--to', 'bob');
  await run('return', '1', 'Which', 'branch?', '--no-wait');
  await run('open', '1', '--print');
  await expectFile('simulate-reassign-act');
});

test('compact: the explanation, a question that no one can answer, and the result', async () => {
  const desk = await openDesk();
  const { url, close } = await desk.github.listen();
  onTestFinished(async () => {
    await close();
    desk.close();
  });
  desk.people.sam.fileForm(template, answers, { title: 'Acme' });
  const environment = {
    ...{ GITHUB_API_URL: url, GITHUB_TOKEN: desk.github.tokenFor('erin') },
    ...{ GITHUB_REPOSITORY: repository, PATH: '/nowhere' },
  };
  const { run, expectFile } = transcriptAt80({ environment }, (text) =>
    text.replaceAll(/\d+ kB/g, '126 kB'),
  );
  await run('compact');
  await desk.handle(1);
  await run('compact');
  desk.clock.advance({ days: 1 });
  desk.people.alice.comment(1, '/accept I begin.');
  await desk.handle(1);
  await run('compact');
  desk.github.browser.protectBranch('handoff-data', true);
  await run('compact', '--yes');
  desk.github.browser.protectBranch('handoff-data', false);
  await run('compact', '--yes');
  await run('list');
  await expectFile('compact');
});

test('completion, and the messages of commands that need another place', async () => {
  const cwd = folderWith({});
  const { run, expectFile } = transcriptAt80({ cwd, environment: { PATH: '/nowhere' } });
  await run('check');
  await run('upgrade');
  await run('uninstall');
  await run('doctor');
  await run('list');
  await run('accept', '1');
  await run('sandbox');
  await run('completion');
  await run('completion', 'cmd');
  await expectFile('outside');
});
