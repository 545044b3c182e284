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
import { removeMeta, setMeta, setMetaOnce } from './queries/meta-values.ts';
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
    async recordAccounts(accounts) {
      await recordAccounts(db, accounts);
    },
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
      await (shared === null
        ? removeMeta(db, 'shared_configuration')
        : setMeta(db, 'shared_configuration', canonicalJson(shared)));
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
    setCursor: (cursor) => setMeta(db, 'sync_cursor', cursor),
    setMissingIssues: (since) =>
      setMeta(db, 'missing_issues', canonicalJson(Object.fromEntries(since))),
    setNextClaims: (claims) =>
      setMeta(db, 'next_claims', canonicalJson(Object.fromEntries(claims))),
    setFilings: (filings) => setMeta(db, 'filings', canonicalJson(Object.fromEntries(filings))),
    setFailedIssues: (numbers) => setMeta(db, 'failed_issues', canonicalJson(numbers)),
    setRecordedForOthers: (events) =>
      setMeta(db, 'recorded_for_others', canonicalJson([...events])),
    setRepositoryId: (id) => setMetaOnce(db, 'repository_id', String(id)),
    async addCommentAccounts(accounts) {
      const known = await view.commentAccounts();
      const all = new Map([...known, ...accounts].map((one) => [canonicalJson(one), one]));
      if (all.size === known.length) {
        return;
      }
      await setMeta(db, 'comment_accounts', canonicalJson([...all.values()]));
    },
    setCreatedAt: (at) => setMetaOnce(db, 'created_at', at),
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
