// What happened to an issue, with each state of its body read by the handoff's template, and each
// comment for the commands in it.

import type { Configuration, Template } from '../../config/types.ts';
import { readCommands } from '../../form/commands/parse-commands.ts';
import type { Fact } from '../../handoff/issue-activity.ts';
import { withClosings } from '../../handoff/lifecycle/closed-intervals.ts';
import type { IssueSnapshot } from '../../ports/world.ts';
import { writtenFacts } from './parse-revisions.ts';
import { formsOver, relabelledFacts } from './template-history.ts';

export function factsOf(
  issue: IssueSnapshot,
  template: Template,
  { templates }: Pick<Configuration, 'templates'>,
): readonly Fact[] {
  // Read as another form, what is private in this one could stand in an answer that is not.
  const isPrivate = template.fields.some((field) => field.private);
  const forms = formsOver(issue.happenings, isPrivate ? [template] : templates);
  const written = writtenFacts(issue, template, forms);
  const commented = issue.spoken.flatMap(({ id, at, by, body }): readonly Fact[] => {
    const commands = readCommands(body);
    return commands.length === 0
      ? []
      : [{ kind: 'commented', source: `comment:${id}`, at, by, commands }];
  });
  const relabelled = relabelledFacts(issue, { written, forms, template });
  return withClosings([...written, ...relabelled, ...issue.happenings, ...commented]);
}
