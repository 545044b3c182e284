// Handles the issue of an event: reads its current state, records changes, and syncs GitHub.

import type { Configuration, Template } from '../../config/types.ts';
import { chooseTemplate } from '../../form/choose-template.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import { commentDifference, type Effect } from '../../handoff/sync/diff-state.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { StoredIssue } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { withCommittedFlag } from '../../ports/service-error.ts';
import {
  severalFormsComment,
  unknownFormComment,
  unknownTypeComment,
} from '../../render/comments/unknown-form-comment.ts';
import { type LoadedConfiguration, loadConfiguration } from '../load-configuration.ts';
import { type ClaimedNext, createNextClaims } from '../next/claim-next.ts';
import { endWaits } from '../next/end-waits.ts';
import { followingForms, withPrevious } from '../next/join-chain.ts';
import type { OpenedIssues } from '../opened-issues.ts';
import { recordAccountsOf, withCurrentLogins } from '../record-accounts.ts';
import type { RunResult } from '../run-result.ts';
import { classify } from './classify.ts';
import { factsOf } from './collect-activity.ts';
import { refuseToBeginAgain } from './guards/guard-lost-ledger.ts';
import {
  isCertain,
  noteUnread,
  reappearance,
  recordedTemplate,
  removalActivity,
  unlabelledForm,
} from './missing-issue.ts';
import { loadIssueContext } from './process-issue.ts';
import { createMissingLabels, recordAndShow } from './record/record-and-sync.ts';
import { actualState } from './record/sync-issue.ts';
import { sinceLabel } from './since-label.ts';
import type { RunContext } from './work-item.ts';

export interface IssueEvent {
  readonly issueNumber: number;
  /** The `updated_at` of the issue in the event; null if the event has no time. */
  readonly updatedAt: string | null;
}

interface Read {
  readonly issueNumber: number;
  readonly issue: IssueSnapshot | null;
  readonly recorded: StoredIssue;
  readonly loaded: LoadedConfiguration;
  readonly now: string;
}

export async function handleIssue(
  ports: Ports,
  { issueNumber, updatedAt }: IssueEvent,
): Promise<RunResult> {
  ports.ledger.prefetch();
  const {
    issue: snapshot,
    now,
    configurationVersion,
  } = await ports.github.readIssue(issueNumber, updatedAt);
  const read = await loadConfiguration(ports, configurationVersion);
  if (read.kind === 'invalid') {
    return { kind: 'misconfigured', problems: read.problems };
  }
  await recordAccountsOf(ports, snapshot === null ? [] : [snapshot]);
  const { loaded, recorded, createdAt } = await ports.ledger.read(async (view) => ({
    loaded: await withCurrentLogins(view, read),
    recorded: await view.issue(issueNumber),
    createdAt: await view.createdAt(),
  }));
  if (snapshot === null) {
    return handleGone(ports, { issueNumber, issue: null, recorded, loaded, now });
  }
  const issue = sinceLabel(snapshot, recorded);
  const reading: Read = { issueNumber, issue, recorded, loaded, now };
  if (createdAt === null) {
    await refuseToBeginAgain(ports, [issue]);
  }
  const classified = classify(issue, {
    ...{ recorded, configuration: loaded.configuration },
    createdAt: createdAt ?? now,
  });
  switch (classified.kind) {
    case 'not_ours': {
      const former = unlabelledForm(issue, recorded, loaded.configuration);
      return former === null ? { kind: 'not_ours', issueNumber } : handle(ports, reading, former);
    }
    case 'feedback': {
      const { handleFeedback } = await import('../feedback/handle-feedback.ts');
      return handleFeedback(ports, classified.form, { loaded, now });
    }
    case 'unknown_form':
      await handleFormerForm(ports, reading, issue);
      return explainForms(ports, issue, loaded);
    case 'subject': {
      const { template } = classified;
      const facts = [
        ...factsOf(issue, template, loaded.configuration),
        ...reappearance(issue, recorded),
      ];
      return handle(ports, reading, { template, facts });
    }
  }
}

async function handle(
  ports: Ports,
  read: Read,
  { template, facts }: { readonly template: Template; readonly facts: readonly IssueActivity[] },
): Promise<RunResult> {
  const { issueNumber, issue, recorded, loaded, now } = read;
  const subject = await loadIssueContext({
    issueNumber,
    template,
    facts,
    recorded,
    configuration: loaded.configuration,
    github: ports.github,
  });
  const claims = createNextClaims(now);
  const context = { loaded, now };
  const forms = await followingForms(ports, issue === null ? [] : [issue], context);
  const cases = await withPrevious(ports, [{ subject, issue }], { forms, context });
  const done = await recordAndShow(ports, { ...context, cases }, claims.claim);
  const handled = done.handled.find((one) => one.issueNumber === issueNumber);
  if (handled === undefined) {
    throw new Error('a recorded issue was not returned');
  }
  const claimed = claims.claimed();
  const opened =
    claimed.length === 0
      ? null
      : await withCommittedFlag(true, () => openClaimed(ports, claimed, context));
  const waited = await withCommittedFlag(true, () => endWaits(ports, done.handled, context));
  const next = [
    ...done.handled.filter((one) => one !== handled),
    ...(opened?.handled ?? []),
    ...waited.handled,
  ];
  return {
    kind: 'handled',
    handled,
    failures: [...done.failures, ...(opened?.failures ?? []), ...waited.failures],
    ...(next.length === 0 ? {} : { next }),
  };
}

async function openClaimed(
  ports: Ports,
  claimed: readonly ClaimedNext[],
  context: RunContext,
): Promise<OpenedIssues> {
  const { openNext } = await import('../next/open-next.ts');
  return openNext(ports, claimed, context);
}

/**
 * Deleted, or transferred to another repository: the ledger records the end. If GitHub reports
 * neither, a later sweep decides.
 */
async function handleGone(ports: Ports, read: Read): Promise<RunResult> {
  const { issueNumber, recorded, now } = read;
  const { handoffId, events } = recorded;
  const template = recordedTemplate(recorded, read.loaded.configuration);
  if (template === null) {
    await noteUnread(ports, read);
    return { kind: 'not_ours', issueNumber };
  }
  const fact = await removalActivity(ports, read, now);
  if (isCertain(fact, undefined)) {
    return handle(ports, read, { template, facts: [fact] });
  }
  const state = stateOf(events);
  const handled = { issueNumber, handoffId, template, state, newEvents: [], effects: [] };
  return { kind: 'handled', handled };
}

/** Of a form whose type no longer exists, only the closing and reopening of its issue count. */
async function handleFormerForm(
  ports: Ports,
  read: Read,
  { timeline }: IssueSnapshot,
): Promise<void> {
  const template = recordedTemplate(read.recorded, read.loaded.configuration);
  if (template !== null) {
    const facts = timeline.filter(({ kind }) => kind === 'closed' || kind === 'reopened');
    await handle(ports, { ...read, issue: null }, { template, facts });
  }
}

async function explainForms(
  ports: Ports,
  issue: IssueSnapshot,
  loaded: LoadedConfiguration,
): Promise<RunResult> {
  await createMissingLabels(ports, loaded);
  const effects = stepsToExplainForms(issue, loaded.configuration);
  await ports.github.apply(issue.number, effects);
  return { kind: 'unknown_form', issueNumber: issue.number, effects };
}

/** Lists the forms in a comment: all, or those that the description fits equally well. */
export function stepsToExplainForms(
  issue: IssueSnapshot,
  { templates }: Configuration,
): readonly Effect[] {
  const { labels, title, body } = issue;
  const choice = chooseTemplate({ labels, title, body, templates });
  return commentDifference(actualState(issue).shown, {
    statusComment:
      choice.kind === 'several_forms'
        ? severalFormsComment(choice.templates)
        : choice.kind === 'ours_but_unknown_type'
          ? unknownTypeComment(choice.label, templates)
          : unknownFormComment(templates),
    notices: [],
    reactions: [],
  });
}
