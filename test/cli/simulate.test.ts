import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDesk } from '../usecases/setup/fake-github.ts';
import { answers, template } from '../usecases/setup/histories.ts';
import { baton, transcriptOf } from './captured.ts';

test('the planned changes are shown in full, and nothing is written', async () => {
  const desk = await openDesk();
  onTestFinished(desk.close);
  const { url, close } = await desk.github.listen();
  onTestFinished(close);
  const cwd = mkdtempSync(join(tmpdir(), 'baton-replay-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const environment = { GITHUB_API_URL: url, GITHUB_TOKEN: desk.github.tokenFor('erin') };
  const told: string[] = [];
  const replay = async (...words: string[]) => {
    const captured = await baton(['simulate', ...words], { cwd, environment });
    told.push(withoutTexts(transcriptOf(['simulate', ...words], captured)));
    return captured;
  };
  const payloads: object[] = [];
  desk.github.onDelivery(({ payload }) => payloads.push(payload));
  const save = (name: string, payload: object | undefined) =>
    writeFileSync(join(cwd, name), JSON.stringify(payload));

  const { goals: _, ...incomplete } = answers;
  desk.people.sam.fileForm(template, incomplete, { title: 'Evil\u001b[2J ::error::x' });
  save('opened.json', payloads[0]);
  await replay('opened.json');
  // The comment of the run is known for the Action's own, although someone else asks.
  await desk.handle(1);
  await replay('opened.json');
  desk.people.sam.editAnswer(1, { template, field: 'goals', answer: 'Go live' });
  save('edited.json', payloads.at(-1));
  const before = desk.github.requests.length;
  await replay('edited.json');
  const words = ['simulate', 'edited.json', '--json'];
  const { stdout } = await baton(words, { cwd, environment });
  expect(JSON.parse(stdout)).toMatchObject({
    event: 'issues',
    issue_number: 1,
    outcomes: ['handled'],
    problems: [],
    would_record: [
      { type: 'submitted', issue_number: 1, sentence: 'complete submission by sam' },
      { type: 'initiated', issue_number: 1, sentence: 'initiated by sam' },
    ],
    would_write: [
      {
        kind: 'commit',
        issue_number: null,
        sentence: expect.stringMatching(/^commit to handoff-data: handoff 1/),
      },
      { kind: 'add_labels', issue_number: 1 },
      { kind: 'remove_label', sentence: 'on issue #1, remove the label incomplete', body: null },
      { kind: 'add_assignees', issue_number: 1 },
      { kind: 'edit_comment', body: expect.stringContaining('baton:status') },
    ],
  });
  save('schedule.json', { schedule: '17 * * * *', repository: { full_name: 'acme/ops' } });
  await replay('schedule.json', '--mode', 'sweep');
  const since = desk.github.requests.slice(before);
  expect(since.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual([]);
  expect(desk.github.issue(1).labels).not.toContain('initiated');

  save('bug.json', { issue: { number: 7, labels: [{ name: 'bug' }], body: 'It broke.' } });
  await replay('bug.json');
  save('list.json', []);
  await replay('list.json');
  save('push.json', { ref: 'refs/heads/main' });
  await replay('push.json');
  await replay('nowhere.json');
  await replay('--help');
  const transcript = told.join('\n');
  expect(transcript).not.toMatch(/[\p{Cc}--[\n]]/v);
  await expect(transcript).toMatchFileSnapshot('simulate.txt');
});

/** The comments are held by tests of their own. */
function withoutTexts(transcript: string): string {
  return transcript.replaceAll(/( {4}\|.*\n)(?: {4}\|.*\n)+/g, '$1    | …\n');
}

test('a broken configuration is reported with exit code 1', async () => {
  const desk = await openDesk();
  onTestFinished(desk.close);
  const { url, close } = await desk.github.listen();
  onTestFinished(close);
  await desk.github.commitFiles({
    ...{ as: 'erin', branch: 'main', message: 'Break it' },
    files: { '.github/handoffs/config.yml': 'teams: [sales]\n' },
  });
  const told = await baton(['simulate', '-', '--repo', 'acme/ops'], {
    environment: { GITHUB_API_URL: url, GITHUB_TOKEN: desk.github.tokenFor('erin') },
    stdin: async () => '{"schedule": "17 * * * *"}',
  });
  expect(told).toMatchObject({ exitCode: 1, stderr: '' });
  expect(told.stdout).toMatch(
    /^Dry run: Baton changed nothing .*\nProblem in \.github\/handoffs\/config\.yml:1:/,
  );
});
