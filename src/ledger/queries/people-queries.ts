// The accounts of people. Each has one name in the ledger for good, and the login that it has now: mostly the same.

import { type Kysely, sql } from 'kysely';
import { groupBy } from '../../base/group-by.ts';
import { goneLogin } from '../../config/teams/gone-login.ts';
import type { KnownAccount } from '../../ports/accounts.ts';
import { batches } from '../sqlite/batches.ts';
import type { Tables } from '../tables.ts';

/** Between the ledger's names and today's logins. */
export interface LoginNames {
  readonly toLogin: (name: string) => string;
  readonly toName: (login: string) => string;
}

interface Person {
  readonly account_id: number;
  readonly name: string;
  /** null: another account has it now, and the new one is not known. */
  readonly login: string | null;
}

const same: LoginNames = { toLogin: (name) => name, toName: (login) => login };

const isRenamed = sql<boolean>`(login IS NULL OR lower(name) != lower(login))`;

export async function loginNames(db: Kysely<Tables>): Promise<LoginNames> {
  const rows = await db.selectFrom('people').selectAll().where(isRenamed).execute();
  if (rows.length === 0) {
    return same;
  }
  const logins = new Map(rows.map((row) => [row.name.toLowerCase(), shownLogin(row)]));
  const names = new Map(rows.map((row) => [shownLogin(row).toLowerCase(), row.name]));
  return {
    toLogin: (name) => logins.get(name.toLowerCase()) ?? name,
    toName: (login) => names.get(login.toLowerCase()) ?? login,
  };
}

/** No account can have this login, so no one is taken for that person. */
function shownLogin({ account_id, login }: Person): string {
  return login ?? `renamed (${account_id})`;
}

/** People whose login another account has now. */
export async function nameless(db: Kysely<Tables>): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('people')
    .select('account_id')
    .where('login', 'is', null)
    .orderBy('account_id')
    .execute();
  return rows.map((row) => row.account_id);
}

/** By login, in lower case. */
export async function accountIds(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('people').select(['account_id', 'login']).execute();
  return new Map(
    rows.flatMap(({ account_id: id, login }) =>
      login === null ? [] : [[login.toLowerCase(), id] as const],
    ),
  );
}

/**
 * Brings the table up to date with accounts as GitHub shows them. Writes only what differs.
 * @returns whether anything did
 */
export async function recordAccounts(
  db: Kysely<Tables>,
  accounts: readonly KnownAccount[],
): Promise<boolean> {
  if (accounts.length === 0) {
    return false;
  }
  const rows = await peopleLike(db, accounts);
  const known = new Map(rows.map((row) => [row.account_id, row]));
  const changed = new Set<number>();
  for (const account of new Map(accounts.map((one) => [one.id, one])).values()) {
    const { id } = account;
    const shown = shownAs(account);
    const person = known.get(id);
    if (person?.login === shown) {
      continue;
    }
    for (const holder of [...known.values()].filter((one) => sameText(one.login, shown))) {
      if (holder.account_id !== id) {
        known.set(holder.account_id, { ...holder, login: null });
        changed.add(holder.account_id);
      }
    }
    known.set(id, {
      account_id: id,
      name: person?.name ?? freeName(known, id, shown),
      login: shown,
    });
    changed.add(id);
  }
  for (const id of changed) {
    await savePerson(db, known.get(id));
  }
  return changed.size > 0;
}

/** Those with one of these ids, and those who have or had one of these logins: an organisation has thousands more. */
async function peopleLike(
  db: Kysely<Tables>,
  accounts: readonly KnownAccount[],
): Promise<readonly Person[]> {
  const found: Person[][] = [];
  for (const batch of batches(accounts)) {
    const ids = batch.map(({ id }) => id);
    const logins = batch.map(shownAs).map((login) => login.toLowerCase());
    found.push(
      await db
        .selectFrom('people')
        .selectAll()
        .where(({ eb, fn, or }) =>
          or([
            eb('account_id', 'in', ids),
            eb(fn<string>('lower', ['login']), 'in', logins),
            eb(fn<string>('lower', ['name']), 'in', logins),
          ]),
        )
        .execute(),
    );
  }
  return found.flat();
}

function shownAs({ id, login }: KnownAccount): string {
  return login ?? goneLogin(id);
}

/** Names are unique: a login that was another account's gets the account's number behind it. */
function freeName(known: ReadonlyMap<number, Person>, id: number, login: string): string {
  const isTaken = [...known.values()].some(({ name }) => sameText(name, login));
  return isTaken ? `${login} (${id})` : login;
}

function sameText(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

async function savePerson(db: Kysely<Tables>, person: Person | undefined): Promise<void> {
  if (person === undefined) {
    return;
  }
  const { login } = person;
  await db
    .insertInto('people')
    .values(person)
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ login }))
    .execute();
  if (login !== null) {
    await db
      .updateTable('team_logins')
      .set({ account_id: person.account_id })
      .where('account_id', 'is', null)
      .where('login', '=', login.toLowerCase())
      .execute();
  }
}

/** Which account each login in the configuration means; null: none had it when it was first read. */
export async function pinnedTeamLogins(
  db: Kysely<Tables>,
): Promise<ReadonlyMap<string, number | null>> {
  const rows = await db.selectFrom('team_logins').selectAll().execute();
  return new Map(rows.map((row) => [row.login, row.account_id]));
}

/** Logins of the configuration, in lower case, whose account has another login now. */
export async function renamedTeamLogins(db: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('team_logins')
    .innerJoin('people', 'people.account_id', 'team_logins.account_id')
    .select(['team_logins.login as configured', 'people.account_id', 'name', 'people.login'])
    .execute();
  return new Map(
    rows
      .map((row) => [row.configured, shownLogin(row)] as const)
      .filter(([configured, login]) => login.toLowerCase() !== configured),
  );
}

export async function setTeamLogins(
  db: Kysely<Tables>,
  logins: ReadonlyMap<string, number | null>,
): Promise<void> {
  const rows = [...groupBy([...logins], ([login]) => login.toLowerCase())].flatMap(
    ([login, [first]]) => (first === undefined ? [] : [{ login, account_id: first[1] }]),
  );
  await db.deleteFrom('team_logins').execute();
  for (const batch of batches(rows)) {
    await db.insertInto('team_logins').values(batch).execute();
  }
}
