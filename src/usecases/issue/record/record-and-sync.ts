// The path of every change: read and decide in a transaction, commit, then sync GitHub.

import type { Effect } from '../../../handoff/sync/diff-state.ts';
import type { Ports } from '../../../ports/ports.ts';
import { withCommittedFlag } from '../../../ports/service-error.ts';
import { labelDefinitions, labelsToCreate } from '../../../render/labels.ts';
import { deferErrors, type IssueFailure } from '../../issue-failure.ts';
import type { LoadedConfiguration } from '../../load-configuration.ts';
import { relateChain } from '../../next/relate-chain.ts';
import { createOutboxWriter, dispatchNotifications } from '../../notify/notify.ts';
import type { IssueResult } from '../../run-result.ts';
import { noteFailed } from '../../sweep/note-failed.ts';
import { refuseToBeginAgain } from '../guards/guard-lost-ledger.ts';
import type { ProcessedIssue } from '../process-issue.ts';
import type { RunContext, WorkItem } from '../work-item.ts';
import {
  type AlsoRecord,
  type BatchItems,
  commitBatch,
  type Recorded,
  type RecordedItem,
} from './commit-batch.ts';
import { itemFailures } from './item-failures.ts';
import { otherRuns } from './other-runs.ts';
import { isInSync, type SyncInput, syncIssue } from './sync-issue.ts';

export async function recordAndShow(
  ports: Ports,
  context: RunContext & { readonly cases: readonly WorkItem[] },
  also: AlsoRecord = async () => null,
): Promise<{
  readonly handled: readonly IssueResult[];
  readonly failures: readonly IssueFailure[];
}> {
  const { now } = context;
  const { items, queued, failures } = await record(ports, context, async (...recording) => {
    const lines = [await noteFailedDeadlines(...recording), await also(...recording)];
    return lines.filter((line) => line !== null).join('; ') || null;
  });
  const handled: IssueResult[] = [];
  const { afterAll, attempt } = deferErrors();
  const committed = items.some(({ examined }) => examined.newEvents.length > 0);
  await attempt(() => withCommittedFlag(committed, () => relateChain(ports.github, items)));
  for (const { examined, issue, isRecordedForIt } of items) {
    const show = () =>
      issue === null ? noEffects() : showOnce(ports, { examined, issue, now }, isRecordedForIt);
    handled.push(handledOf(examined, (await attempt(show)) ?? []));
  }
  await attempt(() => withCommittedFlag(committed, () => describeNewLabels(ports, context.loaded)));
  // Sends notifications even if GitHub rejects a comment.
  const unsent = await dispatchNotifications(ports, { queued, now });
  afterAll();
  return { handled, failures: [...failures, ...items.flatMap(itemFailures), ...unsent] };
}

async function noEffects(): Promise<readonly Effect[]> {
  return [];
}

/**
 * Records the issues in one commit; makes no commit if nothing is new. If GitHub's secret scanning
 * rejects the commit, records them in parts to find the rejected one.
 *
 * @param also other changes for the same commit, depending on the results; returns a line for the
 * commit message, or null if the changes alone need no commit
 */
export async function record(
  ports: Ports,
  { cases, loaded, now, failures }: RunContext & { readonly cases: readonly WorkItem[] },
  also: AlsoRecord = noteFailedDeadlines,
): Promise<Recorded> {
  // Otherwise the ledger has the configuration, so it exists.
  if (loaded.knownLabels !== null) {
    await refuseToBeginAgain(ports, [
      ...cases.flatMap(({ issue }) => (issue === null ? [] : [issue])),
      ...loaded.handoffs,
    ]);
  }
  const announce = await createOutboxWriter(ports, { configuration: loaded.configuration, now });
  const commit = (batch: BatchItems, before: readonly RecordedItem[]) =>
    commitBatch(ports, batch, {
      loaded,
      now,
      announce,
      before,
      also,
      isolates: failures !== undefined,
      others:
        cases.length === 0 || failures !== undefined
          ? null
          : otherRuns(ports, { own: cases, loaded, now }),
    });
  const recorded = await commit({ items: cases, isLast: true }, []).catch(
    async (error: unknown) => {
      const { recordAroundBlocked } = await import('./record-around-blocked.ts');
      const { configuration } = loaded;
      return recordAroundBlocked(cases, error, {
        commit,
        configuration,
        failures: failures ?? null,
      });
    },
  );
  await createMissingLabels(ports, loaded);
  return recorded;
}

/** The next sweep tries again. */
function noteFailedDeadlines(...[ledger, , failed]: Parameters<AlsoRecord>) {
  return noteFailed(ledger, { lookedAt: [], failed });
}

/** How long a run may take to sync what it recorded, in milliseconds, with a margin. */
export const concurrentRunGraceMs = 4000;

/**
 * Syncs at once what this run recorded, or a group commit for it. For older differences another run may be syncing
 * now, so it waits first: prevents duplicate comments.
 */
async function showOnce(
  ports: Ports,
  showing: SyncInput,
  isRecordedForIt: boolean,
): Promise<readonly Effect[]> {
  if (showing.examined.newEvents.length > 0) {
    return withCommittedFlag(true, () => syncIssue(ports.github, showing));
  }
  if (isInSync(showing)) {
    return [];
  }
  if (!isRecordedForIt) {
    await ports.wait(concurrentRunGraceMs);
  }
  const effects = await showLatest(ports, showing);
  // Two runs of one issue may both find it recorded by a third, and post the same comment.
  const again = effects.some(({ kind }) => kind === 'post_comment')
    ? await showLatest(ports, showing)
    : [];
  return [...effects, ...again];
}

async function showLatest(ports: Ports, showing: SyncInput): Promise<readonly Effect[]> {
  const { number, updatedAt } = showing.issue;
  const { issue } = await ports.github.readIssue(number, updatedAt);
  return issue === null ? [] : syncIssue(ports.github, { ...showing, issue });
}

/** When a configuration is new: GitHub silently drops labels of forms that do not exist. */
export async function createMissingLabels(
  ports: Ports,
  loaded: LoadedConfiguration,
): Promise<void> {
  const known = loaded.knownLabels?.map((name) => name.toLowerCase()) ?? null;
  if (known !== null) {
    const wanted = labelDefinitions(loaded.configuration);
    const missing = wanted.filter(({ name }) => !known.includes(name.toLowerCase()));
    await ports.github.createLabels(labelsToCreate(missing));
  }
}

/** A label that someone deleted from the repository comes back as it was. */
export async function describeNewLabels(
  { github }: Ports,
  { configuration }: LoadedConfiguration,
): Promise<void> {
  await github.describeNewLabels(labelDefinitions(configuration));
}

export function handledOf(
  { subject, handoffId, state, newEvents }: ProcessedIssue,
  effects: readonly Effect[],
): IssueResult {
  const { issueNumber, template } = subject;
  return { issueNumber, handoffId, template, state, newEvents, effects };
}
