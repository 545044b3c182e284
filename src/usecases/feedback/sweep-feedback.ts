// Feedback forms found by a sweep: their event was lost, or the reply failed.

import { groupBy } from '../../base/group-by.ts';
import type { Configuration, Template } from '../../config/types.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import type { ProcessedIssue } from '../issue/process-issue.ts';
import type { RunContext, WorkItem } from '../issue/work-item.ts';
import type { FailureLog } from '../issue-failure.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import type { PendingSync } from '../sweep/sync-batch.ts';
import { pending } from '../sweep/unshown.ts';
import {
  type FeedbackForm,
  feedbackFact,
  feedbackFormOf,
  isSettled,
  sourceOfFeedback,
  stepsToAnswer,
  targetOf,
} from './feedback.ts';
import { feedbackTarget } from './handle-feedback.ts';

/** Forms without a reply, or not in this ledger. */
export async function openForms(
  { ledger }: Ports,
  issues: readonly IssueSnapshot[],
  { loaded, failures }: { readonly loaded: LoadedConfiguration; readonly failures: FailureLog },
): Promise<readonly FeedbackForm[]> {
  const open: FeedbackForm[] = [];
  for (const issue of issues) {
    const found = await failures.attempt(issue.number, () =>
      openFormOf(ledger, issue, loaded.configuration),
    );
    open.push(...(found ?? []));
  }
  return open;
}

async function openFormOf(
  ledger: Ports['ledger'],
  issue: IssueSnapshot,
  configuration: Configuration,
): Promise<readonly FeedbackForm[]> {
  const form = feedbackFormOf(issue, configuration);
  if (form === null) {
    return [];
  }
  const target = targetOf(form);
  const source = sourceOfFeedback(form.issue.number);
  const isRecorded = async (issueNumber: number) => {
    const { events } = await ledger.read((view) => view.issue(issueNumber));
    return events.some((event) => event.source === source);
  };
  return !isSettled(form) || (target !== null && !(await isRecorded(target))) ? [form] : [];
}

/** The feedback in these forms on the handoff of that issue. */
export function factsOfForms(
  forms: readonly FeedbackForm[],
  issueNumber: number,
  template: Template,
): readonly IssueActivity[] {
  return forms.flatMap((form) => feedbackFact(form, issueNumber, template) ?? []);
}

/** The handoffs of the forms, except those that the sweep reads anyway. */
export async function casesOfForms(
  ports: Ports,
  forms: readonly FeedbackForm[],
  {
    known,
    ...context
  }: RunContext & { readonly known: readonly WorkItem[]; readonly failures: FailureLog },
): Promise<readonly WorkItem[]> {
  const seen = new Set(known.map(({ subject }) => subject.issueNumber));
  const cases: WorkItem[] = [];
  for (const [target, about] of groupBy(forms, targetOf)) {
    const found =
      target === null || seen.has(target)
        ? null
        : await context.failures.attempt(target, () => feedbackTarget(ports, about, context));
    cases.push(...(found === null ? [] : [found]));
  }
  return cases;
}

export function unansweredForms(
  { github }: Ports,
  forms: readonly FeedbackForm[],
  {
    examined,
    failures,
  }: { readonly examined: readonly ProcessedIssue[]; readonly failures: FailureLog },
): readonly PendingSync[] {
  return forms.flatMap((form) => {
    const target = targetOf(form);
    const about = examined.find(({ subject }) => subject.issueNumber === target);
    const source = sourceOfFeedback(form.issue.number);
    const unshown = {
      issue: form.issue,
      isNew: about?.newEvents.some((event) => event.source === source) ?? false,
      show: async (issue: IssueSnapshot) => {
        const effects = stepsToAnswer({ ...form, issue }, about);
        await github.apply(issue.number, effects);
        return effects;
      },
    };
    return pending(unshown, failures, () => stepsToAnswer(form, about).length);
  });
}
