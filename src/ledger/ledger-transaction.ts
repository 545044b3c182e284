// Changes to a ledger. They take effect only if the whole file is written.

import { type Kysely, sql } from 'kysely';
import { withUsedLabels } from '../config/used-labels.ts';
import { renameInEvent, renameInState } from '../handoff/rename-logins.ts';
import type { IssueRecord, LedgerTransaction } from '../ports/ledger.ts';
import { bringBack } from './archive/bring-back.ts';
import type { History } from './archive/history.ts';
import { canonicalJson } from './json.ts';
import { dueChanges } from './queries/deadline-queries.ts';
import { formChanges } from './queries/incomplete-forms.ts';
import { ledgerView } from './queries/ledger-view.ts';
import { forgetMessages, queueMessages } from './queries/outbox-queries.ts';
import {
  type LoginNames,
  loginNames,
  recordAccounts,
  setTeamLogins,
} from './queries/people-queries.ts';
import { recordIssue } from './queries/record-issue.ts';
import { setRecurringForms } from './queries/recurring-queries.ts';
import { setUsedLabels, usedLabels } from './queries/used-labels.ts';
import type { Tables } from './tables.ts';

/** @param history null: the ledger has no archives yet */
export function ledgerTransaction(
  db: Kysely<Tables>,
  repository: string,
  history: History | null = null,
): LedgerTransaction {
  const view = ledgerView(db, history);
  return {
    ...view,
    ...dueChanges(db),
    ...formChanges(db),
    setRecurringForms: (forms) => setRecurringForms(db, forms),
    record: async (entry) => {
      const named = withNames(entry, await loginNames(db));
      return wholly(db, async () => {
        if (history !== null) {
          await bringBack(db, history, entry.issueNumber);
        }
        return recordIssue(db, repository, named);
      });
    },
    recordAccounts: (accounts) => recordAccounts(db, accounts),
    setUsedLabels: (labels) => setUsedLabels(db, labels),
    setTeamLogins: (logins) => setTeamLogins(db, logins),
    async cacheConfiguration(version, configuration, shared) {
      const configurationJson = canonicalJson(configuration);
      await setUsedLabels(db, withUsedLabels(await usedLabels(db), configuration.labels));
      // Deadlines, labels and logins follow the one in effect. An earlier one that is in effect again is new.
      await db.deleteFrom('configurations').execute();
      await db
        .insertInto('configurations')
        .values({ version, configuration_json: configurationJson })
        .execute();
      await db.deleteFrom('meta').where('key', '=', 'shared_configuration').execute();
      if (shared !== null) {
        const value = canonicalJson(shared);
        await db.insertInto('meta').values({ key: 'shared_configuration', value }).execute();
      }
    },
    async saveReport({ period, claimedAt, issueNumber }) {
      const row = { claimed_at: claimedAt, issue_number: issueNumber };
      await db
        .insertInto('reports')
        .values({ period, ...row })
        .onConflict((conflict) => conflict.column('period').doUpdateSet(row))
        .execute();
    },
    queueMessages: (messages) => queueMessages(db, messages),
    forgetMessages: (before) => forgetMessages(db, before),
    // Only a branch has them: see with-receipts.ts.
    async foldReceipts() {},
    async setCursor(value) {
      await db
        .insertInto('meta')
        .values({ key: 'sync_cursor', value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
    async setMissingIssues(since) {
      const value = canonicalJson(Object.fromEntries(since));
      await db
        .insertInto('meta')
        .values({ key: 'missing_issues', value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
    async setNextClaims(claims) {
      const value = canonicalJson(Object.fromEntries(claims));
      await db
        .insertInto('meta')
        .values({ key: 'next_claims', value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
    async setFilings(filings) {
      const value = canonicalJson(Object.fromEntries(filings));
      await db
        .insertInto('meta')
        .values({ key: 'filings', value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
    async setFailedIssues(numbers) {
      const value = canonicalJson(numbers);
      await db
        .insertInto('meta')
        .values({ key: 'failed_issues', value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
    async setRecordedForOthers(events) {
      const value = canonicalJson([...events]);
      await db
        .insertInto('meta')
        .values({ key: 'recorded_for_others', value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
    async setRepositoryId(id) {
      await db
        .insertInto('meta')
        .values({ key: 'repository_id', value: String(id) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async addCommentAccounts(accounts) {
      const known = await view.commentAccounts();
      const all = new Map([...known, ...accounts].map((one) => [canonicalJson(one), one]));
      if (all.size === known.length) {
        return;
      }
      const value = canonicalJson([...all.values()]);
      await db
        .insertInto('meta')
        .values({ key: 'comment_accounts', value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
    async setCreatedAt(value) {
      await db
        .insertInto('meta')
        .values({ key: 'created_at', value })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

/** Leaves nothing of a change that fails, so that the transaction can continue without it. */
async function wholly<T>(db: Kysely<Tables>, change: () => Promise<T>): Promise<T> {
  await sql`SAVEPOINT change`.execute(db);
  try {
    return await change();
  } catch (error) {
    await sql`ROLLBACK TO change`.execute(db);
    throw error;
  } finally {
    await sql`RELEASE change`.execute(db);
  }
}

/** The ledger keeps an account under one name, even if its login changes. */
function withNames(entry: IssueRecord, { toName }: LoginNames): IssueRecord {
  const { events, state } = entry;
  return {
    ...entry,
    events: events.map((event) => renameInEvent(event, toName)),
    state: renameInState(state, toName),
  };
}
