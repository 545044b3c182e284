import { expect, test } from 'vitest';
import type { PostgresAnswer } from '../../../src/ledger/postgres/connection/client.ts';
import { knownAnswers } from '../../../src/ledger/postgres/transactions/known-answers.ts';

function answering(rows: readonly object[] = []) {
  const asked: string[] = [];
  const session = async (text: string): Promise<PostgresAnswer> => {
    asked.push(text);
    return { rows, changed: null };
  };
  return { asked, ...knownAnswers(session) };
}

test('A database is asked once for what a transaction needs twice.', async () => {
  const { asked, ask } = answering([{ value: 'x' }]);
  const first = await ask('select value from meta where key = $1', ['created_at']);
  await ask('SAVEPOINT change');
  expect(await ask('select value from meta where key = $1', ['created_at'])).toEqual(first);
  await ask('select value from meta where key = $1', ['sync_cursor']);
  expect(asked).toEqual([
    'select value from meta where key = $1',
    'SAVEPOINT change',
    'select value from meta where key = $1',
  ]);
});

test.each([
  'insert into meta values ($1)',
  'UPDATE meta SET value = $1',
  'delete from meta',
  'ROLLBACK TO change',
  'with gone as (delete from meta returning *) select * from gone',
])('It is asked again after: %s', async (change) => {
  const { asked, ask, query } = answering();
  await ask('select 1');
  await ask(change);
  await ask('select 1');
  await query(change);
  await ask('select 1');
  expect(asked).toEqual(['select 1', change, 'select 1', change, 'select 1']);
});

test('An answer that was on its way during a change is not kept.', async () => {
  const { asked, ask } = answering();
  await Promise.all([ask('select 1'), ask('delete from meta')]);
  await ask('select 1');
  expect(asked).toEqual(['select 1', 'delete from meta', 'select 1']);
});

test('A statement that is no question is never answered from memory.', async () => {
  const { asked, ask, query } = answering();
  for (const statement of ['SAVEPOINT change', 'RELEASE change', 'FETCH 500 FROM baton_1']) {
    await ask(statement);
    await ask(statement);
  }
  await query('select set_config($1, $2, true)', ['baton.replacing', 'yes']);
  await query('select set_config($1, $2, true)', ['baton.replacing', 'yes']);
  expect(asked).toHaveLength(8);
});

test('After a hundred answers, none of the next is kept.', async () => {
  const { asked, ask } = answering();
  for (const _round of [1, 2]) {
    for (let issue = 1; issue <= 150; issue += 1) {
      await ask('select 1 from handoffs where issue_number = $1', [issue]);
    }
  }
  expect(asked).toHaveLength(200);
});

test('A long answer is not kept.', async () => {
  const { asked, ask } = answering(Array.from({ length: 101 }, (_, at) => ({ at })));
  await ask('select at from handoffs');
  await ask('select at from handoffs');
  expect(asked).toHaveLength(2);
});
