// The activity of an issue: each body revision parsed with its template, and each comment parsed
// for commands.

import { dateInZone } from '../../base/time/date-in-zone.ts';
import { includesLogin, teamOf } from '../../config/teams/team.ts';
import type { Configuration, Template } from '../../config/types.ts';
import { loneWordIn, mayBeLoneWord } from '../../form/commands/lone-word.ts';
import { parseComment, writtenText } from '../../form/commands/parse-commands.ts';
import { parseHold } from '../../form/commands/parse-hold.ts';
import type { Command } from '../../handoff/command.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import { withClosings } from '../../handoff/lifecycle/closed-intervals.ts';
import { routeOf } from '../../handoff/route.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { CommandComment } from '../../ports/issue-text.ts';
import { withCompletedTasks } from './completed-tasks.ts';
import { writtenFacts } from './parse-revisions.ts';
import { relabelledFacts, templateHistory } from './template-history.ts';

export function factsOf(
  issue: IssueSnapshot,
  template: Template,
  { templates, teams }: Pick<Configuration, 'templates' | 'teams'>,
): readonly IssueActivity[] {
  // Privacy: parsed with another template, a private answer could end up in a public field.
  const isPrivate = template.fields.some((field) => field.private);
  const forms = templateHistory(issue, isPrivate ? [template] : templates);
  const written = writtenFacts(issue, template, forms);
  const dayOf = (at: string) => {
    const team = routeOf(template, written.at(-1)?.submission.context ?? {}) ?? '';
    return dateInZone(teamOf({ teams }, team).calendar?.timezone ?? null, at);
  };
  const commented = issue.commandComments
    .filter(isByPersonOrMember(teams))
    .flatMap(({ id, at, by, body }): readonly IssueActivity[] => {
      const { commands, text } = parseComment(body);
      const said = commands.map((command) => withHold(command, () => dayOf(at)));
      const loneWord = mayBeLoneWord(body) ? loneWordIn(writtenText(body)) : null;
      const plain = {
        ...(text === '' ? {} : { text }),
        ...(loneWord === null ? {} : { loneWord }),
      };
      return said.length === 0 && text === '' && loneWord === null
        ? []
        : [{ kind: 'commented', source: `comment:${id}`, at, by, commands: said, ...plain }];
    });
  const relabelled = relabelledFacts(issue, { written, forms, template });
  const revisions = withCompletedTasks([...written, ...relabelled], issue);
  return withClosings([...revisions, ...issue.timeline, ...commented]);
}

/** Other bots write no commands, and answer no question. */
function isByPersonOrMember(
  teams: Configuration['teams'],
): (comment: Pick<CommandComment, 'by'>) => boolean {
  return ({ by }) =>
    by?.isBot !== true || teams.some(({ members }) => includesLogin(members, by.login));
}

/** @param dayOf the day of the comment, where the receiving team is */
function withHold(command: Command, dayOf: () => string): Command {
  return command.kind === 'command' && command.name === 'hold'
    ? { ...command, hold: parseHold(command.text, dayOf()) }
    : command;
}
