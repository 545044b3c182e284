// The regular report: one issue per period, idempotent. What is due is computed from the ledger, so
// a late or dropped schedule causes no gap.

import { reportLabel } from '../../config/keys/labels.ts';
import type { Configuration } from '../../config/types.ts';
import type { OwnComment } from '../../handoff/sync/diff-state.ts';
import type { Metrics } from '../../metrics/types.ts';
import type { ReportIssue } from '../../ports/github.ts';
import type { LedgerTransaction, LedgerView, ReportRow } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { metricsFiles } from '../../render/report/metrics/metrics-files.ts';
import { isOrganisationReport } from '../../render/report/organisation-report.ts';
import { reportTitle } from '../../render/report/report.ts';
import { leftOutByReason } from '../../render/report/sentences.ts';
import { refuseToBeginAgain } from '../issue/guards/guard-lost-ledger.ts';
import { recordIdentity } from '../issue/record/commit-batch.ts';
import { createFailureLog, type FailureLog } from '../issue-failure.ts';
import { loadConfiguration } from '../load-configuration.ts';
import { dispatchNotifications, reportAnnouncer } from '../notify/notify.ts';
import { withCurrentLogins } from '../record-accounts.ts';
import type { RunResult } from '../run-result.ts';
import { type Draft, draftReport } from './draft-report.ts';
import { commentsOn, showComments } from './report-comments.ts';
import { isBefore } from './report-order.ts';

/** An older claim is from a run that crashed before posting, in milliseconds. */
const claimHolds = 15 * 60 * 1000;

export interface ReportRequest {
  /** Days in the metrics window, if the configuration sets none. */
  readonly days: number;
  /** Report as of this instant, UTC ISO 8601; null for now. */
  readonly asOf: string | null;
  /** A person requested it: an existing report is updated. */
  readonly isForced: boolean;
}

/** @returns null if no report is due */
export async function runReport(ports: Ports, request: ReportRequest): Promise<RunResult | null> {
  ports.ledger.prefetch();
  const { reports: all, now, configurationVersion } = await ports.github.readReports(reportLabel);
  const reports = all.filter((one) => !isOrganisationReport(one));
  const read = await loadConfiguration(ports, configurationVersion);
  if (read.kind === 'invalid') {
    return { kind: 'misconfigured', problems: read.problems };
  }
  const loaded = await ports.ledger.read((view) => withCurrentLogins(view, read));
  const { configuration } = loaded;
  const asOf = request.asOf ?? now;
  const { reportPeriod } = await import('../../metrics/report-period.ts');
  const due = reportPeriod({ schedule: configuration.report, now: asOf });
  const { period, dueAt } = due;
  const posted = reports.find(({ title }) => title === reportTitle(period)) ?? null;
  const claim = { period, now, isForced: request.isForced, dueAt };
  const isLeft = posted !== null && (await isLeftUnfinished(ports, claim));
  if (!request.isForced && !isLeft && (posted !== null || !(await mayBePosted(ports, claim)))) {
    return null;
  }
  const days = configuration.report.days ?? request.days;
  const draft = await draftReport(ports.ledger, { due, asOf, days, configuration, reports });
  if (
    !request.isForced &&
    posted === null &&
    draft.hasNothingToReport &&
    configuration.report.skipEmpty
  ) {
    return null;
  }
  const { metrics } = draft;
  const result = { kind: 'reported', period, metrics, configuration } as const;
  const failures = createFailureLog();
  const isOfNow = request.asOf === null;
  const writing = { period, draft, reports, now, configuration, isOfNow, failures };
  if (posted !== null) {
    const comments = await commentsOn(ports, posted);
    await (isLeft
      ? finish(ports, { ...writing, issue: posted, comments, isNew: false })
      : update(ports, { ...writing, issue: posted, comments, isNew: false }));
    return request.isForced || failures.failures.length > 0
      ? { ...result, issue: posted, isNew: false, ...failed(failures, metrics) }
      : null;
  }
  await refuseToBeginAgain(ports, loaded.handoffs);
  const issue = (await ports.ledger.transact((ledger) => claimPeriod(ports, ledger, claim)))
    ? await post(ports, writing)
    : null;
  return { ...result, issue, isNew: issue !== null, ...failed(failures, metrics) };
}

/** Issues that no figure counts are failures too. They hold up neither the report nor the next one. */
function failed({ failures }: FailureLog, metrics: Metrics) {
  const leftOut = leftOutByReason(metrics).flatMap(({ issues, code, why, remedy }) =>
    issues.map((issueNumber) => ({
      issueNumber,
      error: new ServiceError(code, `Left out of the report, because ${why}. ${remedy}`),
    })),
  );
  return { failures: [...failures, ...leftOut] };
}

interface Claim {
  readonly period: string;
  readonly now: string;
  readonly dueAt: string;
  readonly isForced: boolean;
}

function mayBePosted(ports: Ports, claim: Claim): Promise<boolean> {
  return ports.ledger.read((view) => mayClaim(view, claim));
}

/** Whether no other run has posted or claimed the report, and there is something to report. */
async function mayClaim(
  view: LedgerView,
  { period, now, dueAt, isForced }: Claim,
): Promise<boolean> {
  const row = (await view.reports()).find((one) => one.period === period);
  if (row === undefined) {
    const createdAt = await view.createdAt();
    return isForced || (createdAt !== null && Date.parse(createdAt) < Date.parse(dueAt));
  }
  return isStale(row, now) && (isForced || row.issueNumber === null);
}

function isStale({ claimedAt }: ReportRow, now: string): boolean {
  return Date.parse(now) - Date.parse(claimedAt) > claimHolds;
}

async function claimPeriod(ports: Ports, ledger: LedgerTransaction, claim: Claim) {
  const { period, now } = claim;
  if (!(await mayClaim(ledger, claim))) {
    return { result: false, reason: null };
  }
  if ((await ledger.createdAt()) === null) {
    await ledger.setCreatedAt(now);
  }
  await recordIdentity(ports, ledger, []);
  await ledger.saveReport({ period, claimedAt: now, issueNumber: null });
  return { result: true, reason: `report ${period}: started` };
}

interface Writing {
  readonly period: string;
  readonly draft: Draft;
  readonly reports: readonly ReportIssue[];
  readonly now: string;
  readonly configuration: Configuration;
  /** false for an instant that a person chose. */
  readonly isOfNow: boolean;
  /** A comment that GitHub rejects stops neither the report nor its metrics. */
  readonly failures: FailureLog;
}

interface Posted extends Writing {
  readonly issue: ReportIssue;
  /** Baton's comments on it. */
  readonly comments: readonly OwnComment[];
  readonly isNew: boolean;
}

/** Someone asked for it again: mentions no one. */
async function update(ports: Ports, posted: Posted): Promise<void> {
  const { issue, failures } = posted;
  await failures.attempt(issue.number, () => showComments(ports, { ...posted, isCalling: false }));
  await publish(ports, posted);
}

async function post(ports: Ports, writing: Writing): Promise<ReportIssue> {
  const { period, draft } = writing;
  const title = reportTitle(period);
  const issue = await ports.github.createReport({
    title,
    body: draft.text.body(null),
    label: reportLabel,
  });
  await finish(ports, { ...writing, issue, comments: [], isNew: true });
  return issue;
}

/** The files for other tools show the newest report. */
async function publish(ports: Ports, { issue, period, draft, reports }: Posted): Promise<void> {
  if (isNewest(issue, reports)) {
    const { to } = draft.metrics;
    await ports.publish(metricsFiles(draft.metrics), `metrics as of ${to} (report ${period})`);
  }
}

function isNewest(issue: ReportIssue, reports: readonly ReportIssue[]): boolean {
  return !reports.some((other) => isBefore(issue, other));
}

/** A run posted the report but crashed before finishing. */
function isLeftUnfinished(ports: Ports, { period, now }: Claim): Promise<boolean> {
  return ports.ledger.read(async (view) => {
    const row = (await view.reports()).find((one) => one.period === period);
    return row !== undefined && row.issueNumber === null && isStale(row, now);
  });
}

/**
 * Mentions the teams, closes previous reports and records the issue number last. Until then, a
 * later run resumes here.
 */
async function finish(ports: Ports, posted: Posted): Promise<void> {
  const { period, draft, issue, reports, now, configuration, isOfNow, failures } = posted;
  const isCalling = isOfNow && isNewest(issue, reports);
  await failures.attempt(issue.number, () => showComments(ports, { ...posted, isCalling }));
  for (const { number } of reports.filter((one) => one.open && isBefore(one, issue))) {
    await failures.attempt(number, () =>
      ports.github.apply(number, [{ kind: 'close', reason: 'completed' }]),
    );
  }
  await publish(ports, posted);
  const announce = await reportAnnouncer(ports, {
    report: { issue, reported: draft.reported },
    configuration,
    now,
    failures,
  });
  const queued = await ports.ledger.transact(async (ledger) => {
    const noted = (await ledger.reports()).some(({ issueNumber }) => issueNumber === issue.number);
    if (noted) {
      return { result: [], reason: null };
    }
    const result = await announce(ledger);
    if (failures.failures.length > 0) {
      return { result, reason: result.length === 0 ? null : `report ${period}: announced` };
    }
    await ledger.saveReport({ period, claimedAt: now, issueNumber: issue.number });
    return { result, reason: `report ${period}: posted (issue ${issue.number})` };
  });
  failures.addAll(await dispatchNotifications(ports, { queued, now }));
}
