// Reads unchanged issues with due work: due reminders, and recorded reminders that a crashed run
// did not post.

import { earlier } from '../../base/time/instant.ts';
import { teamOf } from '../../config/teams/team.ts';
import type { Configuration, Team } from '../../config/types.ts';
import { isOpenAt } from '../../handoff/deadlines/reminders.ts';
import type { DueReminder } from '../../ports/deadlines.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { LedgerView } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { damagedRows, type FailureLog } from '../issue-failure.ts';
import { overWaits } from '../next/over-waits.ts';
import { teamClock } from '../team-clock.ts';
import { changedPresence } from './people/changed-presence.ts';
import { orphanedIssues } from './people/orphaned.ts';

export interface Due {
  readonly issues: readonly IssueSnapshot[];
  /** All that were asked for; some may be gone. */
  readonly lookedFor: readonly number[];
  /** false if more is left for the next sweep. */
  readonly isFinished: boolean;
}

/** Each usually costs three requests to sync. */
const maxReads = 40;

/**
 * How long to retry an unposted reminder, in milliseconds: a token that may not write to issues any more may stay
 * unnoticed over the holidays, and the last step of the reminders comes but once.
 */
export const retriedFor = 14 * 24 * 60 * 60 * 1000;

/**
 * @param listed issues that the sweep has already read
 * @param updatedAt when open handoffs last changed
 * @param found ended handoffs whose issue was missing and is there again
 */
export async function readDue(
  ports: Ports,
  {
    listed,
    updatedAt,
    found,
    now,
    configuration,
    failures,
  }: {
    readonly listed: ReadonlySet<number>;
    readonly configuration: Configuration;
    readonly updatedAt: ReadonlyMap<number, string>;
    readonly found: readonly number[];
    readonly now: string;
    readonly failures: FailureLog;
  },
): Promise<Due> {
  const numbers = await ports.ledger.read(async (view) =>
    inTurn([
      found,
      await view.nextPending(),
      await overWaits(view),
      await callable(await view.remindersDue(now), { configuration, now, failures }),
      await view.failedIssues(),
      await view.formsDue(now),
      await unshown(view, { updatedAt, now }),
    ]),
  );
  const damaged = new Set<number>();
  const open = await ports.ledger.read((view) => view.handoffs({ from: now, to: now }, damaged));
  damagedRows(damaged).forEach(failures.add);
  const { github } = ports;
  const orphaned = await orphanedIssues(open, { configuration, github, failures });
  const changed = changedPresence(open, { configuration, updatedAt, now });
  const unlisted = [...new Set(numbers)].filter((number) => !listed.has(number));
  // Several sweeps look at these, so they come last and leave nothing unfinished.
  const others = [...new Set([...changed, ...orphaned])].filter(
    (number) => !listed.has(number) && !unlisted.includes(number),
  );
  const lookedFor = [...unlisted, ...others].slice(0, maxReads);
  const wanted = lookedFor.map((number) => ({ number, updatedAt: null }));
  const { issues, failed } = await ports.github.readIssues(wanted);
  failures.addAll(failed);
  return { issues, lookedFor, isFinished: unlisted.length <= maxReads };
}

/** The first of each list, then the second of each: a long list must not starve the others. */
function inTurn(lists: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();
}

/** Of teams that work now. The others are called in their next working hours. */
async function callable(
  due: readonly DueReminder[],
  {
    configuration,
    now,
    failures,
  }: {
    readonly configuration: Configuration;
    readonly now: string;
    readonly failures: FailureLog;
  },
): Promise<readonly number[]> {
  const numbers: number[] = [];
  const isOpen = new Map<string, boolean>();
  for (const { issueNumber, team } of due) {
    const look = () => isTeamOpen(teamOf(configuration, team), now);
    const open = isOpen.get(team) ?? (await failures.attempt(issueNumber, look));
    if (open !== null) {
      isOpen.set(team, open);
    }
    numbers.push(...(open === true ? [issueNumber] : []));
  }
  return numbers;
}

async function isTeamOpen(team: Team, now: string): Promise<boolean> {
  const clock = await teamClock(team);
  return clock === undefined || isOpenAt(clock, now);
}

/** Posting a reminder changes the issue, so an older change means it is missing. */
async function unshown(
  view: LedgerView,
  { updatedAt, now }: { readonly updatedAt: ReadonlyMap<number, string>; readonly now: string },
): Promise<readonly number[]> {
  const after = earlier(now, retriedFor);
  const reminded = [...(await view.remindedAfter(after)), ...(await view.formsActedOn(after))];
  return reminded
    .filter(({ issueNumber, at }) => (updatedAt.get(issueNumber) ?? at) < at)
    .map(({ issueNumber }) => issueNumber);
}
