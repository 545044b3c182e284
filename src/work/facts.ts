// What happened to an issue, with each state of its body read by the handoff's template.

import type { Fact } from '../handoff/fact.ts';
import type { Template } from '../template/types.ts';
import type { IssueSnapshot } from './world.ts';
import { writtenFacts } from './written-facts.ts';

export function factsOf(issue: IssueSnapshot, template: Template): readonly Fact[] {
  return [...writtenFacts(issue, template), ...issue.happenings];
}
