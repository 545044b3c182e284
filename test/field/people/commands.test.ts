// Commands as people type them: with punctuation, code ticks, capitals and the words of other tools.
//
// Sources: gopherbot#286, kubernetes/test-infra#9402 (punctuation and other words), prow's `/assign me`.

import { describe, expect, test } from 'vitest';
import { mayContainCommands } from '../../../src/form/commands/may-contain-commands.ts';
import { nearName, parseCommands } from '../../../src/form/commands/parse-commands.ts';
import { parseLogins } from '../../../src/handoff/command-text.ts';
import type { HandoffEvent } from '../../../src/handoff/event.ts';
import { reactionsTo } from '../../../src/handoff/sync/reactions.ts';

const read = (comment: string) => {
  expect(mayContainCommands(comment)).toBe(true);
  return parseCommands(comment);
};

test.each([
  '/accept',
  '/accept.',
  '/accept!',
  '/accept!!',
  '/accept,',
  '/accept, thanks',
  '/accept :',
  '/accept…',
  '/ACCEPT',
  '/Accept.',
  '`/accept`',
  '`/accept`.',
  '`/accept.`',
  '**/accept**',
  '_/accept_',
  '／accept',
  '/accept。',
  '/ accept',
  '\uFEFF/accept',
  '/approve',
  '/Approve!',
  '/claim',
])('%s accepts, without a read-back', (comment) => {
  expect(read(comment)).toEqual([{ kind: 'command', name: 'accept', text: '' }]);
});

test.each([
  ['/done', 'complete'],
  ['/close.', 'complete'],
  ['`/done`', 'complete'],
  ['/reject no goals', 'return'],
  ['/decline: no goals', 'return'],
  ['/reassign @bob', 'assign'],
])('%s is /%s', (comment, name) => {
  expect(read(comment)).toMatchObject([{ kind: 'command', name }]);
});

test.each([
  ['/accept?', 'accept'],
  ['/approved', 'accept'],
  ['/closed', 'complete'],
  ['/unassign', 'assign'],
  ['/unassign @bob', 'assign'],
  ['/acept', 'accept'],
])('%s is answered with /%s', (comment, meant) => {
  expect(read(comment)).toMatchObject([{ kind: 'unknown', meant }]);
  const [command] = parseCommands(comment);
  expect(command?.kind === 'unknown' ? nearName(command.written) : null).toBe(meant);
});

describe('what is no command of ours', () => {
  test.each([
    '/lgtm',
    '/retest',
    '/etc/accept',
    '/accept/this',
    'Please /accept',
    '/tmp',
    '/constructor',
  ])('%s', (comment) => {
    expect(parseCommands(comment)).toEqual([]);
  });
});

test.each([
  ['me', ['carol']],
  ['@me', ['carol']],
  ['myself', ['carol']],
  ['@bob,', ['bob']],
  ['@bob.', ['bob']],
  ['`@bob`', ['bob']],
  ['https://github.com/bob', ['bob']],
  ['me please', []],
])('/assign %s', (text, logins) => {
  expect(parseLogins(text, 'carol')).toEqual(logins);
});

test('to assign a person whom GitHub refuses gets a 👎', () => {
  const event: HandoffEvent = {
    source: 'comment:7',
    at: '2026-11-16T10:00:00Z',
    actor: 'alice',
    data: { type: 'assigned', assignee: 'Nobody' },
  };
  expect(reactionsTo([event])).toEqual([{ comment: 7, content: '+1' }]);
  expect(reactionsTo([event], { unassigned: ['nobody'] })).toEqual([{ comment: 7, content: '-1' }]);
});

test('a comment that names the new owner replaces the 👍, and never for the 👎', () => {
  const event: HandoffEvent = {
    source: 'comment:7#2',
    at: '2026-11-16T10:00:00Z',
    actor: 'alice',
    data: { type: 'reassigned', from: 'bob', to: 'alice', reason: 'taken' },
  };
  const answered = new Set(['comment:7']);
  expect(reactionsTo([event], { answered })).toEqual([]);
  expect(reactionsTo([event], { answered, unassigned: ['alice'] })).toEqual([
    { comment: 7, content: '-1' },
  ]);
  expect(reactionsTo([event])).toEqual([{ comment: 7, content: '+1' }]);
});
