// The way every change takes: read and decide within a transaction, commit, then make GitHub show it.

import type { Effect } from '../handoff/difference.ts';
import { auditMessage } from '../text/audit-line.ts';
import { labelsOf } from '../text/labels.ts';
import type { Handled } from '../text/outcome.ts';
import { type Examined, examine, type Subject } from './examine.ts';
import type { LoadedConfiguration } from './load-configuration.ts';
import { isShown, type Showing, show } from './show.ts';
import type { IssueSnapshot, LedgerTransaction, World } from './world.ts';

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

/**
 * @param also what else to write in the same commit, told whether there is one anyway; gives a line
 *   for the commit's message, or null where it is not worth a commit of its own
 */
export async function recordAndShow(
  world: World,
  { cases, loaded, now }: Circumstance & { readonly cases: readonly Case[] },
  also: (ledger: LedgerTransaction, isChanged: boolean) => Promise<string | null> = async () =>
    null,
): Promise<readonly Handled[]> {
  const examined = await world.ledger.transact(async (ledger) => {
    const result: Examined[] = [];
    for (const { subject } of cases) {
      result.push(await examine(ledger, subject));
    }
    const changed = result.filter(({ fresh }) => fresh.length > 0);
    const line = await also(ledger, changed.length > 0);
    const audit = auditMessage(changed.map(auditEntry), line);
    if (audit !== null) {
      await begin(ledger, { loaded, now });
    }
    return { result, audit };
  });
  await createMissingLabels(world, loaded);
  const handled: Handled[] = [];
  for (const [at, one] of examined.entries()) {
    const issue = cases[at]?.issue ?? null;
    const effects = issue === null ? [] : await showOnce(world, { examined: one, issue, now });
    handled.push(handledOf(one, effects));
  }
  return handled;
}

/** How long a run takes to show what it has recorded, in milliseconds; with time to spare. */
const anothersTime = 4000;

/**
 * What this run has recorded, it shows. What was recorded already and is not shown, a run before it
 * failed to show, or another is showing just now: that one is waited for, so that nothing is said twice.
 */
async function showOnce(world: World, showing: Showing): Promise<readonly Effect[]> {
  if (showing.examined.fresh.length > 0) {
    return show(world.github, showing);
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

function handledOf(
  { subject, handoffId, state, fresh }: Examined,
  effects: readonly Effect[],
): Handled {
  const { issueNumber, template } = subject;
  return { issueNumber, handoffId, template, state, fresh, effects };
}
