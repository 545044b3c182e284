import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayContainCommands } from '../../../src/form/commands/may-contain-commands.ts';
import { parseCommands } from '../../../src/form/commands/parse-commands.ts';

/** `name: text`, or `?written (meant)`. */
const read = (comment: string) =>
  parseCommands(comment).map((command) =>
    command.kind === 'command'
      ? `${command.name}: ${command.text}`
      : `?${command.written} (${command.meant})`,
  );

describe('commands', () => {
  test.each([
    ['a line of its own', '/accept', ['accept: ']],
    ['among other words', 'Thanks!\n\n/accept\n', ['accept: ']],
    ['in any letter case, set in by a little', '  /Accept', ['accept: ']],
    [
      'with its text on the line',
      '/return missing_context no goals',
      ['return: missing_context no goals'],
    ],
    ['with a colon', '/accept: Seen.', ['accept: Seen.']],
    [
      'with its text below',
      '/accept\nI call them first.\n\nThen the portal.',
      ['accept: I call them first.\n\nThen the portal.'],
    ],
    [
      'several',
      '/accept All clear.\n/assign @bob\r\n/help',
      ['accept: All clear.', 'assign: @bob', 'help: '],
    ],
    ['with CRLF', '/return\r\nwrong team\r\n', ['return: wrong team']],
    [
      'twice the same',
      '/help\n/help\n/assign bob\n/assign alice',
      ['help: ', 'assign: bob', 'assign: alice'],
    ],
    [
      'with a piece of code as part of its text',
      '/accept\n```\n/complete\n```',
      ['accept: ```\n/complete\n```'],
    ],
    [
      'with a path in its text',
      '/accept\nI look at\n/etc/hosts',
      ['accept: I look at\n/etc/hosts'],
    ],
    [
      'before a quotation, which is not of it',
      '/accept Yes.\n\n> Shall we?\n> /cancel',
      ['accept: Yes.'],
    ],
    ['after an HTML comment', '<!-- note -->\n/accept', ['accept: ']],
    ['between code ticks', '`/accept`', ['accept: ']],
    ['between code ticks with its text', '`/accept I call them`', ['accept: I call them']],
    ['in bold', '**/accept** I call them', ['accept: I call them']],
    ['with a full stop', '/accept.', ['accept: ']],
    ['with an exclamation mark', '/Accept!', ['accept: ']],
    ['with a comma and a word of thanks', '/accept, thanks', ['accept: ']],
    ['with a comma and its text', '/return, wrong team', ['return: wrong team']],
    ['with marks of other scripts', '／accept。', ['accept: ']],
    [
      'as other tools call them',
      '/approve\n/done\n/reject no goals',
      ['accept: ', 'complete: ', 'return: no goals'],
    ],
    [
      'as others call them too',
      '/claim\n/close\n/reassign @bob',
      ['accept: ', 'complete: ', 'assign: @bob'],
    ],
    [
      'at most ten',
      Array.from({ length: 12 }, (_, at) => `/assign a${at}`).join('\n'),
      Array.from({ length: 10 }, (_, at) => `assign: a${at}`),
    ],
  ])('%s', (_, comment, commands) => {
    expect(read(comment)).toEqual(commands);
  });

  test.each([
    ['in the middle of a line', 'Write /accept here'],
    ['quoted', '> /accept\n>> /cancel'],
    ['in a fence', '```\n/accept\n```'],
    ['in a fence of tildes, with backticks inside', '~~~ text\n```\n/accept\n~~~'],
    ['in a fence that nothing closes', '```\n/accept'],
    ['in a block set in by four spaces', '    /accept'],
    ['set in by a tab', '\t/accept'],
    ['in a list', '- /accept'],
    ['hidden', '<!--\n/accept\n-->'],
    ['a path', '/etc/hosts\n/accept/this\n/var'],
    ['a question among others', 'How do I\n/accept?'],
    ['another program’s', '/lgtm\n/retest\n/clone\n/create\n/constructor'],
    ['a sum', '/ 2\n//accept\n/1'],
  ])('none is %s', (_, comment) => {
    expect(read(comment)).toEqual([]);
  });

  test.each([
    ['/acept', '?acept (accept)'],
    ['/accepted', '?accepted (accept)'],
    ['/Competed', '?competed (complete)'],
    ['/re-submit', '?re-submit (resubmit)'],
    ['/asign @bob', '?asign (assign)'],
    ['/returns', '?returns (return)'],
    ['/accept?', '?accept (accept)'],
    ['/approved', '?approved (accept)'],
    ['/unassign @bob', '?unassign (assign)'],
  ])('%s was meant for us', (comment, unknown) => {
    expect(read(comment)).toEqual([unknown]);
  });
});

test('where there is a command, the first look has not let it go', () => {
  const piece = fc.constantFrom(
    '/accept',
    '\r',
    '\n',
    ' ',
    '   ',
    '> ',
    '```',
    '<!--',
    '-->',
    'x',
    '/etc',
    '`',
    '／',
    '.',
    '**',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const comment = pieces.join('');
      expect(parseCommands(comment).length === 0 || mayContainCommands(comment)).toBe(true);
    }),
  );
});

test('however long a comment is, it comes to no more than ten commands', () => {
  const many = Array.from({ length: 8000 }, (_, at) => `/assign a${at}`).join('\n');
  expect(parseCommands(`${many}${'<!--\n'.repeat(8000)}`)).toHaveLength(10);
  expect(parseCommands(`/${'a'.repeat(60_000)}`)).toEqual([]);
  expect(parseCommands('/accept & '.repeat(6000)).length).toBeLessThanOrEqual(10);
});
