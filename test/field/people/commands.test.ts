// Commands as people type them: with punctuation, code ticks, capitals and the words of other tools.
//
// Sources: gopherbot#286, kubernetes/test-infra#9402 (punctuation and other words), prow's `/assign me`,
// kubernetes/test-infra#6325 (`/hold cancel`), kubernetes-sigs/prow#652.

import { describe, expect, test } from 'vitest';
import { mayContainCommands } from '../../../src/form/commands/may-contain-commands.ts';
import { nearName } from '../../../src/form/commands/parse-command-line.ts';
import { parseCommands } from '../../../src/form/commands/parse-commands.ts';
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
  '\\accept',
  '\\Accept.',
  '∕accept',
  '/  accept',
  'slash accept',
  'Slash accept.',
  'Forward slash accept',
  '/accept。',
  '/ accept',
  '\uFEFF/accept',
  '/approve',
  '/Approve!',
  '/claim',
  '/accept)',
  '(/accept)',
  '[/accept]',
  '“/accept”',
  '«/accept»',
  '"/accept"',
  '/accept;)',
  '/accept~',
  '/accept👍',
  '/accept 👍',
  '/accept 🙂',
  '/accept :+1:',
  '/accept <!-- seen -->',
  '👍 /accept',
  ':+1: /accept',
  '@baton /accept',
  '/accept@baton',
  '/ACCEPT!!!!!!',
  '／ＡＣＣＥＰＴ',
  '/ａｃｃｅｐｔ',
  '/accept）',
  '\u200B/accept',
  '\u00A0/accept',
  '/accept\u200B',
  '<kbd>/accept</kbd>',
  '<p>/accept</p>',
  '/accept<br>',
  '/accept&nbsp;',
  '__/accept__',
  '``/accept``',
  '/accept - thanks',
  '/accept --',
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
  ['/rate:4', 'rate'],
  ['/rate=4', 'rate'],
  ['/accept,I take it', 'accept'],
  ['@sam /ask which branches?', 'ask'],
  ['@sam /return no goals', 'return'],
  ['@acme-handoffs /accept', 'accept'],
  ['@github-actions /take', 'take'],
])('%s is /%s', (comment, name) => {
  expect(read(comment)).toMatchObject([{ kind: 'command', name }]);
});

test.each([
  ['/accept?', 'accept'],
  ['@bob /accept please', 'accept'],
  ['@bob: /take', 'take'],
  ['@bob @carol /complete when you are done', 'complete'],
  ['@sam /resubmit', 'resubmit'],
  ['/accept not yet', 'accept'],
  ['/accept - not yet, the contract is missing', 'accept'],
  ["/accept doesn't work", 'accept'],
  ['/accept doesn’t work for me', 'accept'],
  ['/complete does not work, what now', 'complete'],
  ['/complete is not possible because a task is open', 'complete'],
  ["/take isn't possible", 'take'],
  ['/accept when you have read it', 'accept'],
  ['/accept or /return?', 'accept'],
  ['`/accept` or `/return`, what do you think?', 'accept'],
  ['/take oder /return?', 'take'],
  ['/accept o /return?', 'accept'],
  ['/accept vs. /return', 'accept'],
  ['/return or /accept?', 'return'],
  ['/cancel or `/return`, what do you think?', 'cancel'],
  ['/hold or /return?', 'hold'],
  ['/reopen or /cancel?', 'reopen'],
  ['/reopen not yet', 'reopen'],
  ['/reopen when you are ready', 'reopen'],
  ['@bob /reopen please', 'reopen'],
  ['/approve cancel', 'accept'],
  ['/accept cancel.', 'accept'],
  ['`/accept cancel`', 'accept'],
  ['/complete cancel', 'complete'],
  ['/complete when ready', 'complete'],
  ['/accept noch nicht', 'accept'],
  ['/complete geht nicht', 'complete'],
  ['/accept no funciona', 'accept'],
  ['/approved', 'accept'],
  ['/closed', 'complete'],
  ['/unassign', 'assign'],
  ['/unassign @bob', 'assign'],
  ['/acept', 'accept'],
  ['/accept-handoff', 'accept'],
  ['/accept_handoff', 'accept'],
  ['/assign-me', 'assign'],
  ['/re-assign bob', 'assign'],
  ['/claims', 'accept'],
  ['/rejected', 'return'],
  ['/cancelled', 'cancel'],
  ['/abort', 'cancel'],
  ['/withdraw', 'cancel'],
  ['/rating 4', 'rate'],
  ['/submit', 'resubmit'],
  ['/refuse', 'return'],
  ['/commands', 'help'],
  ['/ack', 'accept'],
  ['/acknowledge', 'accept'],
  ['/resolve', 'complete'],
  ['/resolved', 'complete'],
  ['/snooze 2d', 'hold'],
  ['/deny', 'return'],
  ['/delegate @bob', 'assign'],
])('%s is answered with /%s', (comment, meant) => {
  expect(read(comment)).toMatchObject([{ kind: 'unknown', meant }]);
  const [command] = parseCommands(comment);
  expect(command?.kind === 'unknown' ? nearName(command.written) : null).toBe(meant);
});

test.each([
  ['/hold cancel', 'resume', ''],
  ['/hold cancel.', 'resume', ''],
  ['/Hold Cancel\nThe customer signed.', 'resume', 'The customer signed.'],
  ['/pause end', 'resume', ''],
  ['/remove-hold', 'resume', ''],
  ['/take over', 'take', ''],
  ['/take over.', 'take', ''],
  ['/take over from Ana: I call the client first', 'take', 'from Ana: I call the client first'],
  ['/take overnight jobs first', 'take', 'overnight jobs first'],
  ['/close not-planned', 'cancel', 'not-planned'],
  ['/close as not planned', 'cancel', 'as not planned'],
  ['/close (not planned)', 'cancel', '(not planned)'],
  ['/close duplicate of #12', 'cancel', 'duplicate of #12'],
  ["/close won't fix", 'cancel', "won't fix"],
  ['/close wontfix', 'cancel', 'wontfix'],
  ['/close not planned: the customer left', 'cancel', 'not planned: the customer left'],
  ['/close not_planned', 'cancel', 'not_planned'],
  ['/close "not planned"', 'cancel', '"not planned"'],
  ['/close as not planned, they left', 'cancel', 'as not planned, they left'],
  ['/close not planned because they left', 'cancel', 'not planned because they left'],
  ['/close no longer needed', 'cancel', 'no longer needed'],
  ['/close as duplicate of acme/shop#3', 'cancel', 'as duplicate of acme/shop#3'],
  ['/close duplicate #3, thanks', 'cancel', 'duplicate #3, thanks'],
  ['`/close not planned`', 'cancel', 'not planned'],
  ['`/hold cancel`', 'resume', ''],
  ['**/hold cancel**', 'resume', ''],
  ['/hold cancel, the customer signed', 'resume', 'the customer signed'],
  ['/hold cancel: the customer signed', 'resume', 'the customer signed'],
])('%s is /%s', (comment, name, text) => {
  expect(read(comment)).toEqual([{ kind: 'command', name, text }]);
});

test.each([
  ['/hold cancel of the order is being checked', 'hold'],
  ['/hold until Monday', 'hold'],
  ['/hold off', 'hold'],
  ['/accept cancel the old contract first', 'accept'],
  ['/close completed', 'complete'],
  ['/close not everything was planned, but all is done', 'complete'],
  ['/close duplicates are merged', 'complete'],
  ['/close not planned at first, but it is done', 'complete'],
  ['/close invalid entries are corrected', 'complete'],
  ['/hold end of the quarter', 'hold'],
  ['/hold release 2.0 comes first', 'hold'],
])('%s is still /%s', (comment, name) => {
  expect(read(comment)).toMatchObject([{ kind: 'command', name }]);
});

// `gh issue comment --body "/accept\nI take it"`: most shells send the two characters. cli/cli#5869
test.each([
  [String.raw`/accept\nI take it`, 'accept', 'I take it'],
  [String.raw`/complete\n\nAll done.\n`, 'complete', 'All done.'],
  [String.raw`Thanks for the details.\n\n/accept`, 'accept', ''],
  [
    String.raw`Not yet.\n/return missing goals\nPlease add them.`,
    'return',
    'missing goals\nPlease add them.',
  ],
  [String.raw`/return See C:\new\notes`, 'return', String.raw`See C:\new\notes`],
])('%s, as a command line sends it, is /%s', (comment, name, text) => {
  expect(read(comment)).toEqual([{ kind: 'command', name, text }]);
});

describe('what is no command of ours', () => {
  test.each([
    '/lgtm',
    '/retest',
    '/etc/accept',
    '/accept/this',
    'Please /accept',
    '/tmp',
    '~~/accept~~',
    '- /accept\n- /return',
    'Write\n“/accept”\nfor it',
    '/accept/all',
    '/accept.md',
    '/context-menu',
    '/closet',
    '/helpdesk',
    String.raw`C:\done\new`,
    String.raw`Split at \n/doneness`,
    '\\/accept',
    'Slash commands do not work here.',
    'Slash accept is what you need',
    'In TeX:\n\\accept',
    '\\begin{document}',
    '//accept',
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
  ['me please', ['carol']],
  ['to me', ['carol']],
  ['self', ['carol']],
  ['me and @bob', ['carol', 'bob']],
  ['to @bob', ['bob']],
  ['@bob please', ['bob']],
  ['@bob and @dave', ['bob', 'dave']],
  ['@bob, @dave', ['bob', 'dave']],
  ['@bob、@dave', ['bob', 'dave']],
  ['@bob & @dave', ['bob', 'dave']],
  ['@bob/@dave', ['bob', 'dave']],
  ['@bob\n@dave', ['bob', 'dave']],
  ['@bob\nHe knows the client.', ['bob']],
  ['@bob (knows the client)', ['bob']],
  ['@bob – he knows the client', ['bob']],
  ['@bob because he knows the client', ['bob']],
  ['＠bob。', ['bob']],
  ['**@bob**', ['bob']],
  ['(@bob)', ['bob']],
  ['[@bob](https://github.com/bob)', ['bob']],
  ['https://www.github.com/bob?tab=repositories', ['bob']],
  ['@bob @bob', ['bob']],
  ['@bob not @dave', []],
  ['bob, dave', []],
  ['@acme/onboarding', []],
  ['the on-call person', []],
])('/assign %s', (text, logins) => {
  expect(parseLogins(text, 'carol')).toEqual(logins);
});

test.each([
  ['/accept – I call Ana', 'I call Ana'],
  ['/accept:I call Ana', 'I call Ana'],
  ['/accept、よろしく', 'よろしく'],
  ['/accept<br>I call Ana', 'I call Ana'],
  ['/return - missing_context the goals', 'missing_context the goals'],
  ['/accept ✅ I call Ana', '✅ I call Ana'],
  ['/accept\n- Ana\n- Bo', '- Ana\n- Bo'],
])('%j contains only its text', (comment, text) => {
  expect(read(comment)).toMatchObject([{ text }]);
});

test.each([
  '/accept Not all branches at once: Berlin first.',
  '/accept Once the contract is signed, I call Ana.',
  '/accept is urgent, I call Ana today',
  '/accept nicht alle Filialen, nur Berlin',
  '/return not yet ready',
  '/return does not work on phones',
  '/cancel not possible before May',
  '/hold not yet signed',
])('%s is a command and its text', (comment) => {
  const [, name, text] = /^\/(\w+) (.*)$/.exec(comment) ?? [];
  expect(read(comment)).toEqual([{ kind: 'command', name, text }]);
});

test.each(['/accept /rate 5', '/accept & /rate 5', '/accept, /rate 5', '/accept and /rate 5'])(
  'several on one line are several: %s',
  (comment) => {
    expect(read(comment)).toEqual([
      { kind: 'command', name: 'accept', text: '' },
      { kind: 'command', name: 'rate', text: '5' },
    ]);
  },
);

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
