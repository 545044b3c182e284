// Wrong arguments of every kind: one helpful answer, and nothing done.

import { expect, test } from 'vitest';
import { baton, transcriptOf } from '../captured.ts';
import { folderWith } from '../folder.ts';

const calls: readonly (readonly string[])[] = [
  ['lits'],
  ['frobnicate'],
  ['list', '--taem', 'sales'],
  ['list', 'onboarding'],
  ['list', '--status', 'open'],
  ['list', '--older-than', '2'],
  ['list', '--older-than'],
  ['list', '--watch', '1'],
  ['list', '--json', '--csv'],
  ['list', '--mine', '--who', 'bob'],
  ['list', '--incomplete', '--overdue'],
  ['list', '--scheduled', '--mine'],
  ['list', '--scheduled', '--older-than', '2d'],
  ['list', '--incomplete', '--scheduled'],
  ['list', '--file', 'missing.db'],
  ['list', '--file', 'here.db', '--repo', 'acme/ops'],
  ['list', '--file', '-'],
  ['list', '--repo', 'acme'],
  ['show'],
  ['show', 'abc'],
  ['show', '0'],
  ['show', '-5'],
  ['show', 'https://example.com/issues/3'],
  ['show', 'acme/ops#3', '--repo', 'acme/shop'],
  ['history', '34', '35'],
  ['metrics', '--days', '0'],
  ['metrics', '--as-of', '13.11.2026'],
  ['report', '--as-of', '2026-02-31'],
  ['dashboard', '--as-of', '2026-11-16 and so on'],
  ['export'],
  ['export', '--to', 'out', '--format', 'xlsx'],
  ['export', '--to', '-'],
  ['export', '--sqlite', '-'],
  ['sql'],
  ['init', '--template', 'sales'],
  ['init', '-t', 'sales_to_onboarding', '--team', 'sales=a b@c.d'],
  ['init', '-t', 'sales_to_onboarding', '--config-path', '../teams'],
  ['init', '-t', 'sales_to_onboarding', '--config-path', 'a: b'],
  ['check', 'nowhere'],
  ['check', '--shared', '-'],
  ['check', '--config-path', 'nowhere'],
  ['sandbox', '--port', '99999'],
  ['sandbox', '--keep', '-'],
  ['simulate', 'nothing.json'],
  ['accept'],
  ['accept', 'thirty-four'],
  ['return', '34'],
  ['rate', '34', 'five'],
  ['hold', '34'],
  ['complete', '34', 'please'],
  ['reassign', '--to', 'bob'],
  ['reassign', '--from', 'alice'],
  ['completion', 'tcsh'],
  ['upgrade', 'nowhere'],
  ['upgrade', '--to', 'v 2'],
  ['upgrade', '--chek'],
  ['uninstall', 'one', 'two'],
  ['uninstall', 'here.db'],
];

test('each ends in one helpful sentence', async () => {
  const cwd = folderWith({ 'here.db': 'x' });
  const transcript: string[] = [];
  for (const words of calls) {
    const captured = await baton(words, { cwd, width: 80, environment: { PATH: '/nowhere' } });
    const [said = '', ...more] = captured.stderr.split(/\n(?=Run `baton )/);
    const called = words.join(' ');
    expect(captured, called).toMatchObject({ exitCode: 2, stdout: '' });
    expect(said, called).toMatch(/^baton: [A-Z“`][\s\S]*[.?`]$/m);
    expect(said.length, called).toBeLessThan(400);
    expect(more.join('\n').split('\n').length, called).toBeLessThanOrEqual(2);
    expect(captured.stderr, called).not.toMatch(/undefined|\bat \S+:\d+|Error:/);
    transcript.push(transcriptOf(words, captured));
  }
  await expect(transcript.join('\n')).toMatchFileSnapshot('wrong-arguments.txt');
});
