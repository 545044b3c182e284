// What happened to an issue, with each state of its body read by the handoff's template, and each
// comment for the commands in it.

import type { Configuration, Template } from '../../config/types.ts';
import { parseCommands } from '../../form/commands/parse-commands.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import { withClosings } from '../../handoff/lifecycle/closed-intervals.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import { writtenFacts } from './parse-revisions.ts';
import { relabelledFacts, templateHistory } from './template-history.ts';

export function factsOf(
  issue: IssueSnapshot,
  template: Template,
  { templates }: Pick<Configuration, 'templates'>,
): readonly IssueActivity[] {
  // Read as another form, what is private in this one could stand in an answer that is not.
  const isPrivate = template.fields.some((field) => field.private);
  const forms = templateHistory(issue.timeline, isPrivate ? [template] : templates);
  const written = writtenFacts(issue, template, forms);
  const commented = issue.commandComments.flatMap(
    ({ id, at, by, body }): readonly IssueActivity[] => {
      const commands = parseCommands(body);
      return commands.length === 0
        ? []
        : [{ kind: 'commented', source: `comment:${id}`, at, by, commands }];
    },
  );
  const relabelled = relabelledFacts(issue, { written, forms, template });
  return withClosings([...written, ...relabelled, ...issue.timeline, ...commented]);
}
