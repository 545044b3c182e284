// What issues say about another one: feedback forms, next handoffs, and forms that replace another. They are read
// in pages, and what is said may come before or after the issue that it is about.

import type { Configuration, Template } from '../../config/types.ts';
import { fieldsLabelled } from '../../form/feedback/parse-feedback.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import { feedbackFormOf, sourceOfFeedback, targetOf } from '../feedback/feedback.ts';
import { nextOpenedFact } from '../next/next-issue.ts';
import { replacedFact } from '../recurring/opening-issue.ts';

/** Only of these kinds; a rating names the labels of fields, because the template is not known yet. */
export type Statement = IssueActivity;

export interface StatementOn {
  readonly about: number;
  readonly statement: Statement;
}

export function statementsOf(
  issue: IssueSnapshot,
  configuration: Pick<Configuration, 'templates'>,
): readonly StatementOn[] {
  return [...feedbackOf(issue, configuration), ...linksOf(issue)];
}

function feedbackOf(
  issue: IssueSnapshot,
  configuration: Pick<Configuration, 'templates'>,
): readonly StatementOn[] {
  const form = feedbackFormOf(issue, configuration);
  const about = form === null ? null : targetOf(form);
  if (form === null || about === null || form.reading.kind === 'unreadable') {
    return [];
  }
  const { rating, comment, missing } = form.reading.feedback;
  const { at, by } = form.filing;
  const source = sourceOfFeedback(issue.number);
  return [{ about, statement: { kind: 'feedback', source, at, by, rating, comment, missing } }];
}

function linksOf(issue: IssueSnapshot): readonly StatementOn[] {
  const former = issue.openedFrom?.issue ?? null;
  const replaced = issue.opening?.previous ?? null;
  const opened = former === null ? null : nextOpenedFact(issue, former);
  const renewed = replaced === null ? null : replacedFact(issue, replaced);
  return [
    ...(former === null || opened === null ? [] : [{ about: former, statement: opened }]),
    ...(replaced === null || renewed === null ? [] : [{ about: replaced, statement: renewed }]),
  ];
}

export function factOf(statement: Statement, template: Template): IssueActivity {
  return statement.kind === 'feedback'
    ? { ...statement, missing: fieldsLabelled(statement.missing, template) }
    : statement;
}

/** The issue that states what an event records; null if no other issue does. */
export function speakerOf(source: string): number | null {
  const number = /^(?:feedback|next|replaced):(\d+)$/.exec(source)?.[1];
  return number === undefined ? null : Number(number);
}
