import fc from 'fast-check';
import type { KyselyPlugin } from 'kysely';
import { expect, test } from 'vitest';
import { recordAccounts } from '../../src/ledger/queries/people-queries.ts';
import { openLedgerDatabase } from '../../src/ledger/sqlite/ledger-database.ts';

test('An event in an organisation of 3,000 people reads only those it shows.', async () => {
  const { queries, close } = await openLedgerDatabase({ bytes: null });
  const everyone = Array.from({ length: 3000 }, (_, at) => ({
    id: at + 1,
    login: `person-${at + 1}`,
  }));
  await recordAccounts(queries, everyone);
  const read: number[] = [];
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      read.push(result.rows.length);
      return result;
    },
  };
  await recordAccounts(queries.withPlugin(counting), [
    { id: 7, login: 'Person-7' },
    { id: 8, login: 'person-9' },
  ]);
  expect(read[0]).toBe(3);
  const rows = await queries
    .selectFrom('people')
    .selectAll()
    .where('account_id', '<', 10)
    .execute();
  expect(rows.slice(6)).toEqual([
    { account_id: 7, name: 'person-7', login: 'Person-7' },
    { account_id: 8, name: 'person-8', login: 'person-9' },
    { account_id: 9, name: 'person-9', login: null },
  ]);
  close();
});

const accounts = fc.array(
  fc.record({
    id: fc.integer({ min: 1, max: 6 }),
    login: fc.constantFrom('ann', 'Ann', 'bob', 'cid', 'dee', null),
  }),
  { maxLength: 4 },
);

test('Names stay when people take the login of another, and no two have one login.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(accounts, { maxLength: 8 }), async (events) => {
      const { queries, close } = await openLedgerDatabase({ bytes: null });
      const names = new Map<number, string>();
      for (const shown of events) {
        await recordAccounts(queries, shown);
        const people = await queries.selectFrom('people').selectAll().execute();
        const logins = people.flatMap(({ login }) => (login === null ? [] : [login.toLowerCase()]));
        expect(new Set(logins).size).toBe(logins.length);
        for (const { account_id: id, name } of people) {
          expect(name).toBe(names.get(id) ?? name);
          names.set(id, name);
        }
        // Of several accounts shown with one login, the last has it.
        const last = [...new Map(shown.map((one) => [one.id, one])).values()].at(-1);
        const person = people.find(({ account_id: id }) => id === last?.id);
        expect(person?.login).toBe(
          last === undefined ? undefined : (last.login ?? `ghost (${last.id})`),
        );
      }
      close();
    }),
    { numRuns: 60 },
  );
});
