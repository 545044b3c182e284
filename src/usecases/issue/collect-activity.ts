// The activity of an issue: each body revision parsed with its template, and each comment parsed
// for commands.

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
  // Privacy: parsed with another template, a private answer could end up in a public field.
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
