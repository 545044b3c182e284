// Which people's actions can be decided. Lookups are three-valued: `unknown` neither grants nor denies
// permission.

import { hasMembers, includesLogin, isMember, sameLogin } from '../../config/teams/team.ts';
import type { Configuration, Team } from '../../config/types.ts';
import type { CommandName } from '../../handoff/command.ts';
import { parseLogins } from '../../handoff/command-text.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import { causationIdOf } from '../../handoff/lifecycle/replay.ts';
import { nextTypeOf, sameLabel, statusOfLabel } from '../../handoff/status-label.ts';
import type { GitHub, Lookup } from '../../ports/github.ts';
import type { StoredIssue } from '../../ports/ledger.ts';
import { ServiceError } from '../../ports/service-error.ts';

/** A team with its known members. */
export interface Membership {
  readonly team: Team;
  /** The GitHub team whose members could not be read; null: all are known. */
  readonly unread: string | null;
}

export async function membershipOf(
  team: Team,
  github: Pick<GitHub, 'teamMembers'>,
): Promise<Membership> {
  if (team.githubTeam === undefined) {
    return { team, unread: null };
  }
  const known = await github.teamMembers(team.githubTeam);
  if (known === null) {
    return { team, unread: team.githubTeam };
  }
  const members = [...team.members, ...known.filter((one) => !includesLogin(team.members, one))];
  return { team: { ...team, members }, unread: null };
}

/** By login in lower case. */
export async function writersAmong(
  logins: readonly string[],
  github: Pick<GitHub, 'canWrite'>,
): Promise<ReadonlyMap<string, Lookup>> {
  const distinct = [...new Set(logins.map((login) => login.toLowerCase()))];
  const answers = await Promise.all(
    distinct.map(async (login) => [login, await github.canWrite(login)] as const),
  );
  return new Map(answers);
}

/**
 * Whether GitHub assigns those whom an undecided `/assign` names, by login in lower case: members of the team,
 * and people it has assigned before, are not looked up.
 */
export async function assignableAmong(
  facts: readonly IssueActivity[],
  {
    recorded,
    receiving,
    github,
  }: {
    readonly recorded: StoredIssue;
    readonly receiving: Team;
    readonly github: Pick<GitHub, 'canBeAssigned'>;
  },
): Promise<ReadonlyMap<string, Lookup>> {
  const decided = decidedSources(recorded);
  const assigned = facts.flatMap((fact) => (fact.kind === 'assigned' ? [fact.assignee] : []));
  const logins = facts
    .filter(({ source, by }) => !decided.has(source) && mayAssign(by, receiving))
    .flatMap(loginsToAssign)
    .filter((login) => !isMember(receiving, login) && !includesLogin(assigned, login));
  const distinct = [...new Set(logins.map((login) => login.toLowerCase()))];
  const answers = await Promise.all(
    distinct.map(async (login) => [login, await github.canBeAssigned(login)] as const),
  );
  return new Map(answers);
}

function mayAssign(by: IssueActivity['by'], receiving: Team): boolean {
  return by !== null && (hasMembers(receiving) ? isMember(receiving, by.login) : !by.isBot);
}

/** An action that is not decided yet and needs a permission. */
export interface PendingAct {
  readonly fact: IssueActivity;
  readonly login: string;
}

/** Needs the sender, the sending or the receiving team. */
const byEitherParty: ReadonlySet<CommandName> = new Set(['cancel', 'reopen', 'resubmit', 'resume']);
const byAnybody: ReadonlySet<CommandName> = new Set(['help', 'context']);

interface Judging {
  readonly receiving: Membership;
  readonly sending: Membership;
  readonly writers: ReadonlyMap<string, Lookup>;
  readonly sender: string | null;
  readonly issueNumber: number;
}

export interface Undecided {
  /** Sources of the undecided actions; all others are decided. */
  readonly sources: ReadonlySet<string>;
  readonly error: ServiceError;
}

/** The actions that depend on an unknown person; null: all can be decided. */
export function findUndecidable(
  acts: readonly PendingAct[],
  { assignable, ...judging }: Judging & { readonly assignable: ReadonlyMap<string, Lookup> },
): Undecided | null {
  const undecidable = acts.filter((act) => isUndecidable(act, judging));
  const unanswered = acts.filter(({ fact }) => unknownAssignee(fact, assignable) !== null);
  const [first = unanswered[0]] = undecidable;
  if (first === undefined) {
    return null;
  }
  const { issueNumber, receiving, sending } = judging;
  const unread = receiving.unread ?? sending.unread;
  const assignee = unknownAssignee(first.fact, assignable);
  return {
    sources: new Set([...undecidable, ...unanswered].map(({ fact }) => fact.source)),
    error:
      undecidable.length === 0 && assignee !== null
        ? unknownAssignment(issueNumber, assignee)
        : unread === null
          ? unknownPerson(issueNumber, first.login)
          : unreadableTeam(issueNumber, unread),
  };
}

function unknownAssignee(
  fact: IssueActivity,
  assignable: ReadonlyMap<string, Lookup>,
): string | null {
  return (
    loginsToAssign(fact).find((login) => assignable.get(login.toLowerCase()) === 'unknown') ?? null
  );
}

function isUndecidable({ fact, login }: PendingAct, judging: Judging): boolean {
  const receives = receivesLookup(login, judging);
  const needs = needsOf(fact);
  if (needs === 'anybody' || receives === 'yes') {
    return false;
  }
  if (needs === 'receiving') {
    return receives === 'unknown';
  }
  const { sender, sending } = judging;
  if ((sender !== null && sameLogin(sender, login)) || isMember(sending.team, login)) {
    return false;
  }
  return (needs === 'either' && receives === 'unknown') || sending.unread !== null;
}

function receivesLookup(login: string, { receiving, writers }: Judging): Lookup {
  if (isMember(receiving.team, login)) {
    return 'yes';
  }
  if (receiving.unread !== null) {
    return 'unknown';
  }
  return hasMembers(receiving.team) ? 'no' : (writers.get(login.toLowerCase()) ?? 'no');
}

export function needsOf(fact: IssueActivity): 'anybody' | 'either' | 'receiving' | 'sending' {
  if (fact.kind === 'closed') {
    return fact.reason === 'completed' ? 'receiving' : 'either';
  }
  if (fact.kind !== 'commented') {
    return 'receiving';
  }
  if (fact.commands.length === 0) {
    return 'sending';
  }
  const names = fact.commands.flatMap((one) => (one.kind === 'unknown' ? [] : [one.name]));
  const bound = names.filter((name) => !byAnybody.has(name));
  if (bound.length === 0) {
    return 'anybody';
  }
  return bound.every((name) => byEitherParty.has(name)) ? 'either' : 'receiving';
}

export function decidedSources({ events }: StoredIssue): ReadonlySet<string> {
  return new Set(events.map((event) => causationIdOf(event.source)));
}

export function unreadableTeam(issueNumber: number, team: string): ServiceError {
  return new ServiceError(
    'people_unknown',
    `Baton did not decide what happened on issue #${issueNumber}: it could not read the members of the GitHub team ${team}. ` +
      'Nothing was accepted or refused. Pass the token of a GitHub App with the organization permission ' +
      '"Members: read" (or a personal token with `read:org`) to the input `token`, or list the members in `config.yml`. A later run decides.',
  );
}

function unknownPerson(issueNumber: number, login: string): ServiceError {
  return new ServiceError(
    'people_unknown',
    `Baton did not decide what happened on issue #${issueNumber}: GitHub did not say whether ${login} may write to this repository. ` +
      'Nothing was accepted or refused. Check that the input `token` may read the metadata of the repository. A later run decides.',
  );
}

function unknownAssignment(issueNumber: number, login: string): ServiceError {
  return new ServiceError(
    'people_unknown',
    `Baton did not decide what happened on issue #${issueNumber}: GitHub did not say whether ${login} can be assigned. ` +
      'Nothing was assigned or refused. Check that the input `token` may read the issues of the repository. A later run decides.',
  );
}

/** Who filed the issue, even if its original text is gone. */
export function filerOf(facts: readonly IssueActivity[], issueNumber: number): string | null {
  return filingOf(facts, issueNumber)?.by?.login ?? null;
}

export function filingOf(
  facts: readonly IssueActivity[],
  issueNumber: number,
): IssueActivity | undefined {
  return facts.find(({ source }) => source === `issue:${issueNumber}`);
}

/** People's undecided actions that need a permission. */
export function actsToJudge({
  facts,
  recorded,
  configuration,
}: {
  readonly facts: readonly IssueActivity[];
  readonly recorded: StoredIssue;
  readonly configuration: Configuration;
}): readonly PendingAct[] {
  const decided = decidedSources(recorded);
  const open = facts.filter(({ source, by }) => !decided.has(source) && by?.isBot === false);
  const mayBeAnswer = isQuestionPossible(facts, recorded);
  const acts = open.filter(
    (fact) => needsRight(fact, configuration) && (mayBeAnswer || !isPlainComment(fact)),
  );
  const mayBeAccepted =
    acts.length > 0 || recorded.events.some(({ data }) => data.type === 'accepted');
  return open.flatMap((fact) => {
    const actors = acts.includes(fact) && fact.by !== null ? [fact.by.login] : [];
    const owners = mayBeAccepted ? prospectiveOwners(fact, facts) : [];
    return [...actors, ...owners].map((login) => ({ fact, login }));
  });
}

/** Only the answer to a question depends on who wrote a comment without commands. */
function isPlainComment(fact: IssueActivity): boolean {
  return fact.kind === 'commented' && fact.commands.length === 0;
}

function isQuestionPossible(facts: readonly IssueActivity[], { events }: StoredIssue): boolean {
  return (
    events.some(({ data }) => data.type === 'asked') ||
    facts.some(
      (fact) =>
        fact.kind === 'commented' &&
        fact.commands.some((command) => command.kind === 'command' && command.name === 'ask'),
    )
  );
}

function needsRight(fact: IssueActivity, { labels, autoComplete }: Configuration): boolean {
  return (
    fact.kind === 'closed' ||
    fact.kind === 'commented' ||
    fact.kind === 'feedback' ||
    fact.kind === 'next_filed' ||
    (fact.kind === 'written' && autoComplete && !fact.source.startsWith('issue:')) ||
    ((fact.kind === 'labeled' || fact.kind === 'unlabeled') &&
      (statusOfLabel(labels, fact.label) !== null ||
        sameLabel(fact.label, labels.onHold) ||
        nextTypeOf(fact.label) !== null))
  );
}

/** People who become the owner by it, provided that they are of the receiving team. */
function prospectiveOwners(
  fact: IssueActivity,
  facts: readonly IssueActivity[],
): readonly string[] {
  if (fact.kind === 'assigned' || fact.kind === 'unassigned') {
    return facts.flatMap((one) => (one.kind === 'assigned' ? [one.assignee] : []));
  }
  return loginsToAssign(fact);
}

function loginsToAssign(fact: IssueActivity): readonly string[] {
  const commands = fact.kind === 'commented' ? fact.commands : [];
  return commands.flatMap((command) =>
    command.kind === 'command' && command.name === 'assign'
      ? parseLogins(command.text, fact.by?.login ?? null)
      : [],
  );
}
