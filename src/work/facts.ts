// What happened to an issue, with each state of its body read by the handoff's template.

import { readSubmission } from '../form/read-submission.ts';
import type { Fact } from '../handoff/fact.ts';
import type { Template } from '../template/types.ts';
import type { IssueSnapshot } from './world.ts';

export function factsOf(issue: IssueSnapshot, template: Template): readonly Fact[] {
  const written = issue.writings.map(
    ({ body, ...writing }): Fact => ({
      ...writing,
      kind: 'written',
      submission: readSubmission(body, template),
    }),
  );
  return [...written, ...issue.happenings];
}
