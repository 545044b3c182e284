// The queries of a ledger.

import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { decodeConfiguration } from '../../config/decode-configuration.ts';
import type { Workload } from '../../handoff/policy.ts';
import { renameInEvent } from '../../handoff/rename-logins.ts';
import type { ListedHandoff } from '../../metrics/measured.ts';
import type { GitHubAccount } from '../../ports/accounts.ts';
import type { LedgerView, StoredIssue } from '../../ports/ledger.ts';
import { archivesOfFigures, archivesSince } from '../archive/choose-archives.ts';
import type { History } from '../archive/history.ts';
import { CorruptLedgerError, damagedIssue } from '../errors.ts';
import { decode, parseJson } from '../json.ts';
import type { Tables } from '../tables.ts';
import { dueView } from './deadline-queries.ts';
import { earlierHandoffs } from './earlier-handoffs.ts';
import { formView } from './incomplete-forms.ts';
import { listedHandoffs, metricsRows } from './measured/metrics-queries.ts';
import { readEvents } from './measured/recorded-events.ts';
import { metaOf } from './meta-values.ts';
import { dueMessages } from './outbox-queries.ts';
import {
  accountIds,
  type LoginNames,
  loginNames,
  nameless,
  pinnedTeamLogins,
  renamedTeamLogins,
} from './people-queries.ts';
import { isOpenExpression } from './read-rows.ts';
import { findHandoff, type ReadTemplates } from './recorded-handoff.ts';
import { recurringView } from './recurring-queries.ts';
import { storedEvents } from './stored-events.ts';
import { usedLabels } from './used-labels.ts';
import { rotaOf } from './workload-queries.ts';

/** @param history null: the archives are merged, or left out */
export function ledgerView(db: Kysely<Tables>, history: History | null = null): LedgerView {
  const names = () => loginNames(db);
  const reading = { names, templates: new Map() };
  return {
    ...dueView(db),
    ...formView(db),
    ...recurringView(db),
    issue: (issueNumber) =>
      namingIssue(issueNumber, async () => {
        const found = await storedIssue(db, issueNumber, reading);
        if (history === null || found.events.length > 0) {
          return found;
        }
        const archive = await history.archiveOf(issueNumber);
        return archive === null
          ? found
          : storedIssue((await history.open(archive)).queries, issueNumber, reading);
      }),
    async issues() {
      const rows = await db
        .selectFrom('events')
        .select('issue_number')
        .distinct()
        .orderBy('issue_number')
        .execute();
      return rows.map((row) => row.issue_number);
    },
    async feedbackIssues() {
      const rows = await db
        .selectFrom('events')
        .select('idempotency_key')
        .where('idempotency_key', 'like', `${feedback}%`)
        .orderBy('id')
        .execute();
      return rows.map(({ idempotency_key: source }) => Number(source.slice(feedback.length)));
    },
    async openIssues() {
      const rows = await db
        .selectFrom('handoffs')
        .select('issue_number')
        .where(isOpenExpression)
        .orderBy('issue_number')
        .execute();
      return rows.map((row) => row.issue_number);
    },
    async nextPending() {
      const rows = await db
        .selectFrom('handoffs')
        .select('issue_number')
        .where('next_requested_at', 'is not', null)
        .orderBy('next_requested_at')
        .orderBy('issue_number')
        .execute();
      return rows.map((row) => row.issue_number);
    },
    async waiting() {
      const rows = await db
        .selectFrom('handoffs')
        .innerJoin('templates', 'templates.version', 'handoffs.template_version')
        .select('issue_number')
        .where('on_hold_since', 'is not', null)
        .where('template_json', 'like', '%"waitsFor":%')
        .where(isOpenExpression)
        .orderBy('issue_number')
        .execute();
      return rows.map((row) => row.issue_number);
    },
    async nextClaims() {
      const json = await metaOf(db, 'next_claims');
      const where = 'next handoffs that runs open';
      const claims = json === null ? {} : decode(nextClaims, parseJson(json, where), where);
      return new Map(Object.entries(claims));
    },
    async filings() {
      const json = await metaOf(db, 'filings');
      const where = 'handoffs that programs filed';
      const all = json === null ? {} : decode(filings, parseJson(json, where), where);
      return new Map(Object.entries(all));
    },
    earlierHandoffs: (wanted) => earlierHandoffs(db, wanted),
    rota: async (team, counted) =>
      withLogins(await rotaOf(db, team, counted?.length !== 0), await names()),
    async configuration(version) {
      const row = await db
        .selectFrom('configurations')
        .select(['version', 'configuration_json'])
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      // If another release compiled it in an unreadable format, compile it again.
      return row === undefined || (version !== null && row.version !== version)
        ? null
        : decodeConfiguration(parseJson(row.configuration_json, `configuration ${row.version}`));
    },
    async sharedConfiguration() {
      const json = await metaOf(db, 'shared_configuration');
      const where = 'the shared configuration';
      return json === null ? null : decode(sharedConfiguration, parseJson(json, where), where);
    },
    async handoffs(window, damaged) {
      const handoffs = await (history === null
        ? listedHandoffs(db, window, damaged)
        : history.ask(await archivesSince(db, window), (all) =>
            listedHandoffs(all, window, damaged),
          ));
      const logins = await names();
      return handoffs.map((one) => listedWithLogins(one, logins));
    },
    async measured(window) {
      const read = readEvents(db, history);
      const rows = await (history === null
        ? metricsRows(db, window, { leftOut: [], read })
        : history.ask(await archivesOfFigures(db, window), (all, leftOut) =>
            metricsRows(all, window, { leftOut, read }),
          ));
      const logins = await names();
      return {
        ...rows,
        listed: rows.listed.map((one) => listedWithLogins(one, logins)),
        forms: rows.forms.map((form) => ({
          ...form,
          sender: form.sender === null ? null : logins.toLogin(form.sender),
        })),
      };
    },
    async reports() {
      const rows = await db
        .selectFrom('reports')
        .selectAll()
        .orderBy('claimed_at', 'desc')
        .orderBy('period', 'desc')
        .execute();
      return rows.map((row) => ({
        period: row.period,
        claimedAt: row.claimed_at,
        issueNumber: row.issue_number,
      }));
    },
    cursor: () => metaOf(db, 'sync_cursor'),
    async missingIssues() {
      const json = await metaOf(db, 'missing_issues');
      return json === null ? new Map() : readMissingIssues(json);
    },
    async repositoryId() {
      const id = await metaOf(db, 'repository_id');
      return id === null ? null : Number(id);
    },
    commentAccounts: () => commentAccounts(db),
    accountIds: () => accountIds(db),
    namelessAccounts: () => nameless(db),
    usedLabels: () => usedLabels(db),
    teamLogins: () => pinnedTeamLogins(db),
    renamedTeamLogins: () => renamedTeamLogins(db),
    async failedIssues() {
      const json = await metaOf(db, 'failed_issues');
      const where = 'issues that failed';
      return json === null ? [] : decode(v.array(v.number()), parseJson(json, where), where);
    },
    async recordedForOthers() {
      const read = v.safeParse(eventCounts, await metaOf(db, 'recorded_for_others'));
      return new Map(read.success ? read.output : []);
    },
    dueMessages: (now) => dueMessages(db, now),
    createdAt: () => metaOf(db, 'created_at'),
  };
}

/** Names the issue in the error about an invalid row. */
async function namingIssue<T>(issueNumber: number, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof CorruptLedgerError ? damagedIssue(issueNumber, error) : error;
  }
}

/** How the source of a rating starts; the number of its form follows. */
const feedback = 'feedback:';

function withLogins({ recent, open }: Workload, { toLogin }: LoginNames): Workload {
  const counts = [...open].map(([name, count]) => [toLogin(name).toLowerCase(), count] as const);
  return { recent: recent.map(toLogin), open: new Map(counts) };
}

function listedWithLogins(handoff: ListedHandoff, { toLogin }: LoginNames): ListedHandoff {
  const { initiatedBy, owner, assignees, endlessHold } = handoff;
  const isRenamed = (name: string | null) => name !== null && toLogin(name) !== name;
  // Copying a hundred thousand with forty values each takes longer than to ask.
  const holder = endlessHold?.by ?? null;
  return [initiatedBy, owner, holder, ...assignees].some(isRenamed)
    ? {
        ...handoff,
        initiatedBy: initiatedBy === null ? null : toLogin(initiatedBy),
        owner: owner === null ? null : toLogin(owner),
        assignees: assignees.map(toLogin),
        ...(holder === null ? {} : { endlessHold: { by: toLogin(holder) } }),
      }
    : handoff;
}

/** By issue number. It only saves a wait: if it is damaged, no run fails. */
const eventCounts = v.pipe(v.string(), v.parseJson(), v.array(v.tuple([v.number(), v.number()])));

/** Source of the request to the time of the claim. */
const nextClaims = v.record(v.string(), v.string());

const filings = v.record(
  v.string(),
  v.object({ at: v.string(), issueNumber: v.nullable(v.number()) }),
);

const sharedConfiguration = v.object({
  repository: v.string(),
  at: v.object({ path: v.string(), line: v.number(), column: v.number() }),
  version: v.string(),
  files: v.array(v.object({ path: v.string(), text: v.string(), isShared: v.literal(true) })),
});

const accounts = v.array(
  v.object({ id: v.nullable(v.number()), login: v.string(), isBot: v.boolean() }),
);

async function commentAccounts(db: Kysely<Tables>): Promise<readonly GitHubAccount[]> {
  const json = await metaOf(db, 'comment_accounts');
  const where = 'accounts that Baton commented with';
  return json === null ? [] : decode(accounts, parseJson(json, where), where);
}

const unfound = v.record(v.pipe(v.string(), v.digits()), v.string());

function readMissingIssues(json: string): ReadonlyMap<number, string> {
  const where = 'issues that were not found';
  const entries = Object.entries(decode(unfound, parseJson(json, where), where));
  return new Map(entries.map(([number, since]) => [Number(number), since]));
}

/** @param names of the ledger: archives do not know who was renamed */
async function storedIssue(
  db: Kysely<Tables>,
  issueNumber: number,
  {
    names,
    templates,
  }: { readonly names: () => Promise<LoginNames>; readonly templates: ReadTemplates },
): Promise<StoredIssue> {
  const handoff = await findHandoff(db, issueNumber, templates);
  const { initiation = null } = handoff ?? {};
  const events = await storedEvents(db, { issueNumber, initiation });
  const { toLogin } = await names();
  return {
    handoffId: handoff?.row.id ?? null,
    template: handoff?.template ?? null,
    events: events.map((event) => renameInEvent(event, toLogin)),
  };
}
