// Feedback forms: recorded with their handoff, answered and closed.

import type { Effect } from '../../handoff/sync/diff-state.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import { withCommittedFlag } from '../../ports/service-error.ts';
import { classify } from '../issue/classify.ts';
import { factsOf } from '../issue/collect-activity.ts';
import { loadIssueContext, type ProcessedIssue } from '../issue/process-issue.ts';
import type { Recorded } from '../issue/record/commit-batch.ts';
import { itemFailures } from '../issue/record/item-failures.ts';
import { concurrentRunGraceMs, handledOf, record } from '../issue/record/record-and-sync.ts';
import { syncIssue } from '../issue/record/sync-issue.ts';
import { sinceLabel } from '../issue/since-label.ts';
import type { RunContext, WorkItem } from '../issue/work-item.ts';
import { deferErrors } from '../issue-failure.ts';
import { dispatchNotifications } from '../notify/notify.ts';
import type { RunResult } from '../run-result.ts';
import {
  type FeedbackForm,
  feedbackFact,
  isSettled,
  sourceOfFeedback,
  stepsToAnswer,
  targetOf,
} from './feedback.ts';

/** Handles the form of one event. */
export async function handleFeedback(
  ports: Ports,
  form: FeedbackForm,
  context: RunContext,
): Promise<RunResult> {
  const { number: issueNumber } = form.issue;
  if (isSettled(form)) {
    return { kind: 'feedback', issueNumber, handled: null, effects: [] };
  }
  const about = await feedbackTarget(ports, [form], context);
  const { items, queued, failures } =
    about === null ? nothing : await record(ports, { ...context, cases: [about] });
  const examined = items[0]?.examined;
  const { attempt, afterAll } = deferErrors();
  const shown = await attempt(() => showAbout(ports, about, { examined, now: context.now }));
  const effects = await attempt(() => answer(ports, form, examined));
  const unsent = await dispatchNotifications(ports, { queued, now: context.now });
  await withCommittedFlag((examined?.newEvents.length ?? 0) > 0, async () => afterAll());
  const handled = examined === undefined ? null : handledOf(examined, shown ?? []);
  return {
    kind: 'feedback',
    issueNumber,
    handled,
    effects: effects ?? [],
    failures: [...failures, ...items.flatMap(itemFailures), ...unsent],
  };
}

const nothing: Recorded = { items: [], queued: [], failures: [] };

async function showAbout(
  { github }: Ports,
  about: WorkItem | null,
  { examined, now }: { readonly examined: ProcessedIssue | undefined; readonly now: string },
): Promise<readonly Effect[]> {
  const issue = about?.issue ?? null;
  return examined === undefined || issue === null
    ? []
    : syncIssue(github, { examined, issue, now });
}

async function answer(
  ports: Ports,
  form: FeedbackForm,
  examined: ProcessedIssue | undefined,
): Promise<readonly Effect[]> {
  const issue = isKnownAlready(form, examined) ? await readAgain(ports, form) : form.issue;
  const effects = issue === null ? [] : stepsToAnswer({ ...form, issue }, examined);
  await ports.github.apply(form.issue.number, effects);
  return effects;
}

/** Recorded by another run, which failed to reply or is replying now. */
function isKnownAlready({ issue }: FeedbackForm, examined: ProcessedIssue | undefined): boolean {
  const source = sourceOfFeedback(issue.number);
  return examined !== undefined && !examined.newEvents.some((event) => event.source === source);
}

async function readAgain(
  ports: Ports,
  { issue: { number, updatedAt } }: FeedbackForm,
): Promise<IssueSnapshot | null> {
  await ports.wait(concurrentRunGraceMs);
  return (await ports.github.readIssue(number, updatedAt)).issue;
}

/** The handoff of these forms, which all name the same; null if there is none. */
export async function feedbackTarget(
  ports: Ports,
  forms: readonly FeedbackForm[],
  { loaded }: RunContext,
): Promise<WorkItem | null> {
  const [form] = forms;
  const issueNumber = form === undefined ? null : targetOf(form);
  if (issueNumber === null) {
    return null;
  }
  const { recorded, createdAt } = await ports.ledger.read(async (view) => ({
    recorded: await view.issue(issueNumber),
    createdAt: await view.createdAt(),
  }));
  if (recorded.template === null) {
    return null;
  }
  const { issue: snapshot } = await ports.github.readIssue(issueNumber, null);
  if (snapshot === null) {
    return null;
  }
  const issue = sinceLabel(snapshot, recorded);
  const { configuration } = loaded;
  const classified = classify(issue, { recorded, configuration, createdAt });
  if (classified.kind !== 'subject') {
    return null;
  }
  const { template } = classified;
  const said = forms.flatMap((one) => feedbackFact(one, issueNumber, template) ?? []);
  const subject = await loadIssueContext({
    issueNumber,
    template,
    facts: [...factsOf(issue, template, configuration), ...said],
    recorded,
    configuration,
    github: ports.github,
  });
  return { subject, issue };
}
