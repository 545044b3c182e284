// The way every change takes: read and decide within a transaction, commit, then make GitHub show it.

import type { Effect } from '../../handoff/sync/diff-state.ts';
import type { OutboxMessage } from '../../ports/notifier.ts';
import {
  afterRecording,
  type IssueSnapshot,
  type LedgerTransaction,
  type World,
} from '../../ports/world.ts';
import { auditMessage, deadlinesLine } from '../../render/commit-message.ts';
import { labelsOf } from '../../render/labels.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import { announcer, tell } from '../notify/notify.ts';
import type { Handled } from '../run-result.ts';
import { refreshDeadlines } from '../sweep/refresh-deadlines.ts';
import { refuseToBeginAgain } from './guard-lost-ledger.ts';
import { type Examined, examine, type Subject } from './process-issue.ts';
import { isShown, type Showing, show } from './sync-issue.ts';

/** A subject, and its issue as it was read; null where the issue is gone, and nothing can be shown. */
export interface Case {
  readonly subject: Subject;
  readonly issue: IssueSnapshot | null;
}

export interface Circumstance {
  readonly loaded: LoadedConfiguration;
  /** GitHub's time. */
  readonly now: string;
}

export async function recordAndShow(
  world: World,
  circumstance: Circumstance & { readonly cases: readonly Case[] },
): Promise<readonly Handled[]> {
  const { cases, now } = circumstance;
  const handled: Handled[] = [];
  const { examined: all, queued } = await record(world, circumstance);
  for (const [at, examined] of all.entries()) {
    const issue = cases[at]?.issue ?? null;
    const effects = issue === null ? [] : await showOnce(world, { examined, issue, now });
    handled.push(handledOf(examined, effects));
  }
  await tell(world, { queued, now });
  return handled;
}

/**
 * In one commit, or in none where there is nothing new.
 *
 * @param also what else to write in it, told what was found; gives a line for the commit's message, or
 *   null where it is not worth a commit of its own
 * @returns what was found of each case, in their order, and whom to tell of it outside GitHub
 */
export async function record(
  world: World,
  { cases, loaded, now }: Circumstance & { readonly cases: readonly Case[] },
  also: (
    ledger: LedgerTransaction,
    examined: readonly Examined[],
  ) => Promise<string | null> = async () => null,
): Promise<Recorded> {
  await refuseToBeginAgain(world, [
    ...cases.flatMap(({ issue }) => (issue === null ? [] : [issue])),
    ...loaded.handoffs,
  ]);
  const announce = await announcer(world, { configuration: loaded.configuration, now });
  const recorded = await world.ledger.transact(async (ledger) => {
    const result: Examined[] = [];
    for (const { subject } of cases) {
      result.push(await examine(ledger, subject, { now, ledgerName: world.ledger.name }));
    }
    const changed = result.filter(({ fresh }) => fresh.length > 0);
    const isConfigurationNew = loaded.knownLabels !== null;
    const moved = isConfigurationNew ? await refreshDeadlines(ledger, loaded.configuration) : 0;
    const line = (await also(ledger, result)) ?? deadlinesLine(moved);
    const audit = auditMessage(changed.map(auditEntry), line);
    if (audit !== null) {
      await begin(ledger, { loaded, now });
    }
    return { result: { examined: result, queued: await announce(ledger, result) }, audit };
  });
  await createMissingLabels(world, loaded);
  return recorded;
}

interface Recorded {
  readonly examined: readonly Examined[];
  readonly queued: readonly OutboxMessage[];
}

/** How long a run takes to show what it has recorded, in milliseconds; with time to spare. */
export const anothersTime = 4000;

/**
 * What this run has recorded, it shows. What was recorded already and is not shown, a run before it
 * failed to show, or another is showing just now: that one is waited for, so that nothing is said twice.
 */
async function showOnce(world: World, showing: Showing): Promise<readonly Effect[]> {
  if (showing.examined.fresh.length > 0) {
    return afterRecording(true, () => show(world.github, showing));
  }
  if (isShown(showing)) {
    return [];
  }
  await world.wait(anothersTime);
  const { number, updatedAt } = showing.issue;
  const { issue } = await world.github.readIssue(number, updatedAt);
  return issue === null ? [] : show(world.github, { ...showing, issue });
}

function auditEntry({ subject, handoffId, fresh }: Examined) {
  const { issueNumber, template } = subject;
  return { handoffId, issueNumber, handoffType: template.type, events: fresh };
}

/** What a commit brings along: the ledger's beginning, and the configuration where it is new. */
async function begin(ledger: LedgerTransaction, { loaded, now }: Circumstance): Promise<void> {
  if ((await ledger.bornAt()) === null) {
    await ledger.setBornAt(now);
  }
  if (loaded.knownLabels !== null) {
    await ledger.cacheConfiguration(loaded.version, loaded.configuration);
  }
}

/** With colours and descriptions, when the configuration is first seen: a form drops a label that is missing. */
async function createMissingLabels(world: World, loaded: LoadedConfiguration): Promise<void> {
  const known = loaded.knownLabels?.map((name) => name.toLowerCase()) ?? null;
  if (known !== null) {
    const wanted = labelsOf(loaded.configuration);
    await world.github.createLabels(
      wanted.filter(({ name }) => !known.includes(name.toLowerCase())),
    );
  }
}

export function handledOf(
  { subject, handoffId, state, fresh }: Examined,
  effects: readonly Effect[],
): Handled {
  const { issueNumber, template } = subject;
  return { issueNumber, handoffId, template, state, fresh, effects };
}
