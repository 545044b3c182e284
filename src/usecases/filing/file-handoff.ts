// Files the handoff that a program sent with `repository_dispatch`: checks it like a form, opens the issue and
// records it in the same run, because an issue that Baton opens with GITHUB_TOKEN starts no run of its own.

import { type DraftIssue, draftIssue } from '../../form/filing/draft-issue.ts';
import type { FilingProblem } from '../../form/filing/filing-problem.ts';
import { parsePayload } from '../../form/filing/parse-payload.ts';
import type { WantedIssue } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import { withCommittedFlag } from '../../ports/service-error.ts';
import { formatFilingProblem } from '../../render/format/format-filing-problem.ts';
import { filedMarker, filingRequest } from '../../render/markers.ts';
import { findSubject } from '../issue/find-subject.ts';
import { refuseToBeginAgain } from '../issue/guards/guard-lost-ledger.ts';
import { handleIssue } from '../issue/handle-issue.ts';
import { recordAndShow } from '../issue/record/record-and-sync.ts';
import type { RunContext } from '../issue/work-item.ts';
import { loadConfiguration } from '../load-configuration.ts';
import { withCurrentLogins } from '../record-accounts.ts';
import type { RunResult } from '../run-result.ts';
import { claimFiling, noteFiled } from './claim-filing.ts';

export interface FilingEvent {
  /** `client_payload`. */
  readonly payload: unknown;
  /** Names the delivery if the payload does not. */
  readonly runKey: string;
}

export async function fileHandoff(
  ports: Ports,
  { payload, runKey }: FilingEvent,
): Promise<RunResult> {
  ports.ledger.prefetch();
  const { now, configurationVersion } = await ports.github.readMeta();
  const read = await loadConfiguration(ports, configurationVersion);
  if (read.kind === 'invalid') {
    return { kind: 'misconfigured', problems: read.problems };
  }
  const loaded = await ports.ledger.read((view) => withCurrentLogins(view, read));
  const parsed = parsePayload(payload);
  if (parsed.kind === 'invalid') {
    return notFiled(parsed.problems);
  }
  const drafted = draftIssue(parsed.filing, loaded.configuration.templates);
  if (drafted.kind === 'invalid') {
    return notFiled(drafted.problems);
  }
  await refuseToBeginAgain(ports, loaded.handoffs);
  const key = parsed.key ?? runKey;
  const claim = await claimFiling(ports, { key, now });
  switch (claim.kind) {
    case 'filed':
      return handleIssue(ports, { issueNumber: claim.issueNumber, updatedAt: null });
    case 'busy':
      return {
        kind: 'not_filed',
        problems: [
          'Another run has been filing this handoff for less than 10 minutes. If no issue appears, re-run the job after that time.',
        ],
      };
    case 'ours':
      return withCommittedFlag(true, () =>
        openAndRecord(ports, drafted.issue, { key, context: { loaded, now } }),
      );
  }
}

function notFiled(problems: readonly FilingProblem[]): RunResult {
  return { kind: 'not_filed', problems: problems.map(formatFilingProblem) };
}

interface Opening {
  readonly key: string;
  readonly context: RunContext;
}

async function openAndRecord(
  ports: Ports,
  draft: DraftIssue,
  { key, context }: Opening,
): Promise<RunResult> {
  const wanted = await openOnce(ports, draft, key);
  if (wanted === null) {
    return { kind: 'not_ours', issueNumber: null };
  }
  const { issues, failed } = await ports.github.readIssues([wanted]);
  const [first] = failed;
  if (first !== undefined) {
    throw first.error;
  }
  const [issue] = issues;
  const { configuration } = context.loaded;
  const found =
    issue === undefined
      ? null
      : await findSubject(ports, issue, { configuration, moreFacts: () => [] });
  if (issue === undefined || found === null || found === 'unknown_form') {
    return { kind: 'not_ours', issueNumber: wanted.number };
  }
  const { handled, failures } = await recordAndShow(
    ports,
    { ...context, cases: [found], now: latest(context.now, issue.updatedAt) },
    async (ledger) => {
      await noteFiled(ledger, { key, issueNumber: issue.number, now: context.now });
      return null;
    },
  );
  const [one] = handled;
  return one === undefined
    ? { kind: 'not_ours', issueNumber: issue.number }
    : { kind: 'handled', handled: one, failures };
}

/** Looks first: a run that was killed may have opened it. null: this is a dry run. */
async function openOnce(
  { github }: Ports,
  { template, title, body, labels }: DraftIssue,
  key: string,
): Promise<WantedIssue | null> {
  const label = labels.at(-1) ?? template.type;
  const [before] = await github.findOpenedFor({
    request: filingRequest(key),
    label,
    since: null,
  });
  return (
    before ?? (await github.openIssue({ title, body: `${filedMarker(key)}\n${body}\n`, labels }))
  );
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
