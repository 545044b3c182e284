// One issue: what its history comes to, recorded in the ledger. Nothing is written to GitHub here.

import { hasMembers, includesLogin, sameLogin, teamsOf } from '../../config/team.ts';
import type { Configuration, Team, Template } from '../../config/types.ts';
import { dueReminders, nextDeadlines } from '../../handoff/deadlines/reminders.ts';
import type { HandoffEvent } from '../../handoff/event.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import { evolve } from '../../handoff/lifecycle/evolve.ts';
import { causationIdOf, replay } from '../../handoff/lifecycle/replay.ts';
import type { Policy } from '../../handoff/policy.ts';
import type { IssueState } from '../../handoff/state.ts';
import { statusOfLabel } from '../../handoff/status-label.ts';
import type { GitHub } from '../../ports/github.ts';
import type { LedgerTransaction, StoredIssue } from '../../ports/world.ts';
import { teamClock } from '../team-clock.ts';

/** An issue that is a handoff, or wants to be one. */
export interface IssueContext {
  readonly issueNumber: number;
  readonly template: Template;
  readonly facts: readonly IssueActivity[];
  readonly policy: Omit<Policy, 'rota'>;
  /** Of all templates there are. */
  readonly types: readonly string[];
  /** Its texts are left out of the ledger, because GitHub refused them. */
  readonly isWithheld?: true;
}

/** An issue, and what is known of it after it has been looked at. */
export interface ProcessedIssue {
  readonly subject: IssueContext;
  readonly handoffId: number | null;
  readonly state: IssueState;
  /** Recorded just now. */
  readonly fresh: readonly HandoffEvent[];
  /** All there are, the fresh ones among them. */
  readonly events: readonly HandoffEvent[];
  /** The data branch that holds it. */
  readonly ledger: string;
}

/** Gathers what the decisions need to know. Asks for permissions only where a decision hangs on them. */
export async function loadIssueContext({
  issueNumber,
  template,
  facts,
  recorded,
  configuration,
  github,
}: {
  readonly issueNumber: number;
  readonly template: Template;
  readonly facts: readonly IssueActivity[];
  readonly recorded: StoredIssue;
  readonly configuration: Configuration;
  readonly github: Pick<GitHub, 'canWrite' | 'teamMembers'>;
}): Promise<IssueContext> {
  const { sending, isReceivingLost, ...parties } = teamsOf(configuration, template);
  const receiving = await withGitHubTeam(parties.receiving, github);
  // A team that is gone was no team of everybody: at least whoever hands over does not receive.
  const sender = isReceivingLost ? filerOf(facts, issueNumber) : null;
  const actors = hasMembers(receiving)
    ? []
    : actorsToJudge({ facts, recorded, configuration }).filter(
        (login) => sender === null || !sameLogin(login, sender),
      );
  const answers = await Promise.all(
    actors.map(async (login) => ((await github.canWrite(login)) ? [login.toLowerCase()] : [])),
  );
  return {
    issueNumber,
    template,
    facts,
    types: configuration.templates.map(({ type }) => type),
    policy: {
      template,
      sending,
      receiving,
      sendingClock: await teamClock(sending),
      receivingClock: await teamClock(receiving),
      labels: configuration.labels,
      requireChecklist: configuration.requireChecklist,
      autoComplete: configuration.autoComplete,
      writers: new Set(answers.flat()),
    },
  };
}

/**
 * Reads, decides and records, within a transaction.
 *
 * @param now GitHub's time
 * @param ledgerName the data branch
 */
export async function processIssue(
  ledger: LedgerTransaction,
  subject: IssueContext,
  { now, ledgerName }: { readonly now: string; readonly ledgerName: string },
): Promise<ProcessedIssue> {
  const { issueNumber, template, facts } = subject;
  const recorded = await ledger.issue(issueNumber);
  const rota = await ledger.rota(template.to);
  const policy: Policy = { ...subject.policy, rota };
  const told = replay({ facts, recorded: recorded.events, policy });
  const due = dueReminders(told.state, { issueNumber, now, policy });
  const fresh = [...told.fresh, ...due];
  const state = due.reduce(evolve, told.state);
  const handoffId =
    fresh.length === 0
      ? recorded.handoffId
      : await ledger.record({
          issueNumber,
          template,
          events: fresh,
          state,
          deadlines: nextDeadlines(state.handoff, policy),
        });
  const events = [...recorded.events, ...fresh];
  return { subject, handoffId, state, fresh, events, ledger: ledgerName };
}

/** The team, with the members that GitHub knows of it, where it names a team there. */
async function withGitHubTeam(team: Team, github: Pick<GitHub, 'teamMembers'>): Promise<Team> {
  if (team.githubTeam === undefined) {
    return team;
  }
  const known = (await github.teamMembers(team.githubTeam)) ?? [];
  const members = [...team.members, ...known.filter((one) => !includesLogin(team.members, one))];
  return { ...team, members };
}

/** Who filed the issue, also where what they wrote is gone. */
export function filerOf(facts: readonly IssueActivity[], issueNumber: number): string | null {
  return facts.find(({ source }) => source === `issue:${issueNumber}`)?.by?.login ?? null;
}

/** People whose acts are still to be decided, and whose right to them is not in the configuration. */
function actorsToJudge({
  facts,
  recorded,
  configuration,
}: {
  readonly facts: readonly IssueActivity[];
  readonly recorded: StoredIssue;
  readonly configuration: Configuration;
}): readonly string[] {
  const decided = new Set(recorded.events.map((event) => causationIdOf(event.source)));
  const open = facts.filter((fact) => !decided.has(fact.source) && needsRight(fact, configuration));
  const logins = open.flatMap(({ by }) => (by === null || by.isBot ? [] : [by.login]));
  return [...new Set(logins)];
}

function needsRight(fact: IssueActivity, { labels, autoComplete }: Configuration): boolean {
  return (
    fact.kind === 'closed' ||
    fact.kind === 'commented' ||
    fact.kind === 'feedback' ||
    (fact.kind === 'written' && autoComplete) ||
    ((fact.kind === 'labeled' || fact.kind === 'unlabeled') &&
      statusOfLabel(labels, fact.label) !== null)
  );
}
