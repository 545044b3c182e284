// What the deadlines of a handoff depend on, from the configuration alone.

import { teamsOf } from '../config/teams/team.ts';
import type { Configuration, Template } from '../config/types.ts';
import type { nextActions } from '../handoff/deadlines/next-actions.ts';
import { routedBy } from '../handoff/route.ts';
import type { IssueState } from '../handoff/state.ts';
import { teamClock } from './team-clock.ts';

/** Asks GitHub for no members. */
export async function timedPolicy(
  configuration: Configuration,
  template: Template,
  state: Pick<IssueState, 'handoff' | 'attempted'>,
): Promise<Parameters<typeof nextActions>[1]> {
  const { receiving, sending } = teamsOf(configuration, template, routedBy(template, state));
  return {
    template,
    receiving,
    receivingClock: await teamClock(receiving),
    sendingClock: await teamClock(sending),
    isReceivingPartial: receiving.githubTeam !== undefined,
    selfAccept: configuration.selfAccept,
    reminders: receiving.reminders ?? configuration.reminders,
    incomplete: configuration.incomplete,
  };
}
