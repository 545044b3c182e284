// Feedback forms that a sweep meets: those whose event was lost, or whose answer failed.

import type { Fact } from '../handoff/fact.ts';
import type { Configuration, Template } from '../template/types.ts';
import type { Examined } from './examine.ts';
import {
  type FeedbackForm,
  feedbackFact,
  feedbackFormOf,
  isSettled,
  sourceOfFeedback,
  stepsToAnswer,
  targetOf,
} from './feedback.ts';
import { caseAbout } from './handle-feedback.ts';
import type { Case, Circumstance } from './record-and-show.ts';
import type { Unshown } from './show-swept.ts';
import type { IssueSnapshot, World } from './world.ts';

/** Forms that are still to be recorded or answered. */
export function openForms(
  issues: readonly IssueSnapshot[],
  configuration: Configuration,
): readonly FeedbackForm[] {
  return issues
    .flatMap((issue) => feedbackFormOf(issue, configuration) ?? [])
    .filter((form) => !isSettled(form));
}

/** What the forms say of the handoff on that issue. */
export function factsOfForms(
  forms: readonly FeedbackForm[],
  issueNumber: number,
  template: Template,
): readonly Fact[] {
  return forms.flatMap((form) => feedbackFact(form, issueNumber, template) ?? []);
}

/** The handoffs they are about, besides those that are looked at anyway. */
export async function casesOfForms(
  world: World,
  forms: readonly FeedbackForm[],
  { known, ...circumstance }: Circumstance & { readonly known: readonly Case[] },
): Promise<readonly Case[]> {
  const seen = new Set(known.map(({ subject }) => subject.issueNumber));
  const cases: Case[] = [];
  for (const [target, about] of Map.groupBy(forms, targetOf)) {
    const found =
      target === null || seen.has(target) ? null : await caseAbout(world, about, circumstance);
    cases.push(...(found === null ? [] : [found]));
  }
  return cases;
}

export function unansweredForms(
  { github }: World,
  forms: readonly FeedbackForm[],
  examined: readonly Examined[],
): readonly Unshown[] {
  return forms.map((form) => {
    const target = targetOf(form);
    const about = examined.find(({ subject }) => subject.issueNumber === target);
    const source = sourceOfFeedback(form.issue.number);
    return {
      issue: form.issue,
      steps: stepsToAnswer(form, about).length,
      isNew: about?.fresh.some((event) => event.source === source) ?? false,
      show: async (issue: IssueSnapshot) => {
        const effects = stepsToAnswer({ ...form, issue }, about);
        await github.apply(issue.number, effects);
        return effects;
      },
    };
  });
}
