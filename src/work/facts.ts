// What happened to an issue, with each state of its body read by the handoff's template, and each
// comment for the commands in it.

import { readCommands } from '../form/read-commands.ts';
import type { Fact } from '../handoff/fact.ts';
import type { Template } from '../template/types.ts';
import type { IssueSnapshot } from './world.ts';
import { writtenFacts } from './written-facts.ts';

export function factsOf(issue: IssueSnapshot, template: Template): readonly Fact[] {
  const commented = issue.spoken.flatMap(({ id, at, by, body }): readonly Fact[] => {
    const commands = readCommands(body);
    return commands.length === 0
      ? []
      : [{ kind: 'commented', source: `comment:${id}`, at, by, commands }];
  });
  return [...writtenFacts(issue, template), ...issue.happenings, ...commented];
}
