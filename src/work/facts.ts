// What happened to an issue, with each state of its body read by the handoff's template, and each
// comment for the commands in it.

import { readCommands } from '../form/read-commands.ts';
import type { Fact } from '../handoff/fact.ts';
import { withClosings } from '../handoff/while-closed.ts';
import type { Configuration, Template } from '../template/types.ts';
import { formsOver, relabelledFacts } from './labelled-forms.ts';
import type { IssueSnapshot } from './world.ts';
import { writtenFacts } from './written-facts.ts';

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
