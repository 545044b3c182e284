import { expect, test } from 'vitest';
import { openStepLog } from '../../../src/sandbox/jobs/step-log.ts';

test('annotations are collected with their place, and shown in the log', () => {
  const log = openStepLog();
  log.print('::error file=config.yml,line=3,col=5,title=Teams::No such team');
  log.print('::notice::Nothing to do');
  expect(log.annotations()).toEqual([
    {
      level: 'error',
      message: 'No such team',
      title: 'Teams',
      file: 'config.yml',
      line: 3,
      column: 5,
    },
    {
      level: 'notice',
      message: 'Nothing to do',
      title: null,
      file: null,
      line: null,
      column: null,
    },
  ]);
  expect(log.text()).toBe('Error: No such team\nNotice: Nothing to do\n');
});

test('of each level ten annotations are kept, and the log keeps all', () => {
  const log = openStepLog();
  for (let at = 1; at <= 12; at += 1) {
    log.print(`::warning::number ${at}`);
  }
  log.print('::error::one');
  expect(log.annotations().map(({ message }) => message)).toEqual([
    ...Array.from({ length: 10 }, (_, at) => `number ${at + 1}`),
    'one',
  ]);
  expect(log.text()).toContain('Warning: number 12\n');
});

test('a masked secret shows nowhere after it was named, and neither does the command', () => {
  const log = openStepLog();
  log.print('before: hunter2');
  log.print('::add-mask::hunter2');
  log.print('after: hunter2');
  log.print('::error::hunter2 was refused');
  expect(log.text()).toBe('before: hunter2\nafter: ***\nError: *** was refused\n');
  expect(log.annotations()[0]?.message).toBe('*** was refused');
});

test('each line of a secret is masked, and an empty one masks nothing', () => {
  const log = openStepLog();
  log.print('::add-mask::first%0Asecond%0A');
  log.print('::add-mask::');
  log.print('second, then first');
  expect(log.text()).toBe('***, then ***\n');
});

test('a secret inside a longer one leaves nothing of the longer one behind', () => {
  const log = openStepLog();
  log.mask('key');
  log.mask('key-and-more');
  log.print('key-and-more');
  expect(log.text()).toBe('***\n');
});

test('text between stop-commands and its word is only text', () => {
  const log = openStepLog();
  for (const line of ['::stop-commands::word', '::error::quoted', '::word::', '::notice::real']) {
    log.print(line);
  }
  expect(log.annotations().map(({ level }) => level)).toEqual(['notice']);
  expect(log.text()).toBe('::error::quoted\nNotice: real\n');
});

test('groups are headings, and what only the runner needs is left out', () => {
  const log = openStepLog();
  for (const line of ['::group::Ledger', 'read', '::endgroup::', '::debug::quiet']) {
    log.print(line);
  }
  expect(log.text()).toBe('▸ Ledger\nread\n');
});
