// `baton uninstall` in a real Git repository.

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baton, transcriptOf } from '../captured.ts';
import { folderWith } from '../folder.ts';
import { environment, repositoryWith } from '../repository.ts';

const workflow = '.github/workflows/handoffs.yml';

test('what init wrote is deleted, and what stays is listed', async () => {
  const mine = {
    'README.md': 'Ours.\n',
    '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
    '.github/handoffs/notes.txt': 'Who to ask.\n',
  };
  const repository = await repositoryWith(mine);
  const { cwd } = repository;
  const before = repository.files();
  const transcript: string[] = [];
  const run = async (...words: string[]) => {
    const all = ['uninstall', ...words];
    const captured = await baton(all, { cwd, environment, width: 80 });
    transcript.push(transcriptOf(all, captured));
    return captured;
  };
  expect(await run('--dry-run')).toMatchObject({ exitCode: 0 });
  expect(await run()).toMatchObject({ exitCode: 2 });
  expect(await run('--json')).toMatchObject({ exitCode: 0 });
  expect(repository.files()).toEqual(before);
  expect(await run('--yes')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(repository.files()).toEqual(mine);
  expect(await run('--yes')).toMatchObject({ exitCode: 0 });
  await run('--help');
  await expect(transcript.join('\n')).toMatchFileSnapshot('uninstall.txt');
});

test('changes that no commit contains are not lost', async () => {
  const repository = await repositoryWith();
  const { cwd } = repository;
  appendFileSync(join(cwd, '.github/handoffs/config.yml'), '# since May\n');
  const before = repository.files();
  expect(await baton(['uninstall', '--yes'], { cwd, environment })).toEqual({
    exitCode: 1,
    stdout: expect.stringContaining('delete   .github/handoffs/config.yml\n'),
    stderr:
      'baton: .github/handoffs/config.yml has changes that no commit contains. Commit them, so that Git keeps them, or add `--force`. Nothing was deleted.\n',
  });
  expect(repository.files()).toEqual(before);
  expect(await baton(['uninstall', '--yes', '--force'], { cwd, environment })).toMatchObject({
    exitCode: 0,
  });
  expect(repository.files()).toEqual({});
});

test('a workflow that does more, and forms by hand, stay', async () => {
  const repository = await repositoryWith({
    '.github/ISSUE_TEMPLATE/ours.yml': 'name: Ours\nlabels: [ops, handoff]\nbody: []\n',
    '.github/ISSUE_TEMPLATE/bug.yml': 'name: Bug\nlabels:\n  - bug\nbody: []\n',
  });
  const { cwd } = repository;
  const path = join(cwd, workflow);
  writeFileSync(path, `${readFileSync(path, 'utf8')}      - run: npm test\n`);
  repository.commit();
  const { stdout } = await baton(['uninstall', '--yes'], { cwd, environment });
  expect(stdout).toMatch(
    /handoffs\.yml stays, because it does other work too\. Delete the step of Baton in line \d+\./,
  );
  expect(stdout).toContain('`.github/ISSUE_TEMPLATE/ours.yml` stays, written by hand.');
  expect(Object.keys(repository.files())).toEqual([
    '.github/ISSUE_TEMPLATE/bug.yml',
    '.github/ISSUE_TEMPLATE/ours.yml',
    workflow,
  ]);
});

test('a workflow that calls the deleted one stays, and is named', async () => {
  const caller = '.github/workflows/team.yml';
  const repository = await repositoryWith({
    [caller]: `on: issues\njobs:\n  call:\n    uses: ./${workflow}\n`,
  });
  const { cwd } = repository;
  const { stdout } = await baton(['uninstall', '--yes'], { cwd, environment });
  expect(stdout).toContain(`${caller} stays, and calls ${workflow}. Delete that job.`);
  expect(Object.keys(repository.files())).toEqual([caller]);
});

test('a ledger in PostgreSQL is not called a branch', async () => {
  const repository = await repositoryWith();
  const { cwd } = repository;
  const path = join(cwd, workflow);
  const step = readFileSync(path, 'utf8');
  const uses = /^( *)- uses: (?!actions).*$/m;
  writeFileSync(
    path,
    step.replace(
      uses,
      (line, indent: string) =>
        `${line}\n${indent}  with:\n${indent}    database-url: \${{ secrets.DATABASE_URL }}`,
    ),
  );
  repository.commit();
  const { stdout } = await baton(['uninstall', '--dry-run'], { cwd, environment });
  expect(stdout).toContain('The rows of this repository in the PostgreSQL database.');
  expect(stdout).not.toContain('git push origin --delete');
});

test('where nothing is installed, nothing is deleted', async () => {
  const cwd = folderWith({ '.github/workflows/ci.yml': 'on: push\njobs: {}\n' });
  expect(await baton(['uninstall', '--yes'], { cwd, environment })).toEqual({
    stdout: 'There is no file to delete.\n',
    stderr: '',
    exitCode: 0,
  });
});
