import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../src/sandbox/jobs/workflow-commands.ts';

describe('a line that a step prints', () => {
  test.each([
    ['::error::It failed', { name: 'error', properties: {}, data: 'It failed' }],
    ['  ::warning::indented', { name: 'warning', properties: {}, data: 'indented' }],
    [
      '::error file=a.yml,line=3,title=Not%3A so%2C no::Write%0Athis%3A 5%25',
      {
        name: 'error',
        properties: { file: 'a.yml', line: '3', title: 'Not: so, no' },
        data: 'Write\nthis%3A 5%',
      },
    ],
    ['::group::a::b', { name: 'group', properties: {}, data: 'a::b' }],
    ['::set-output name=id::7', { name: 'set-output', properties: { name: 'id' }, data: '7' }],
    ['##[error]old', { name: 'error', properties: {}, data: 'old' }],
    [
      'before ##[warning file=a;line=2]old%5D',
      { name: 'warning', properties: { file: 'a', line: '2' }, data: 'old]' },
    ],
  ])('%j is a command', (line, command) => {
    expect(parseCommand(line, null)).toEqual(command);
  });

  test.each([
    ['text ::error::not at the beginning'],
    ['::unheard-of::nothing'],
    [':: error::a space first'],
    ['::error:one colon'],
    ['"::error::quoted"'],
    ['##[unheard-of]nothing'],
    [''],
  ])('%j is only text', (line) => {
    expect(parseCommand(line, null)).toBeNull();
  });

  test('while commands are stopped, only the stop word is one', () => {
    expect(parseCommand('::error::no', 'stop-7')).toBeNull();
    expect(parseCommand('::stop-7::', 'stop-7')?.name).toBe('stop-7');
  });
});
