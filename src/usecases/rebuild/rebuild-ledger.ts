// Rebuilds a ledger: replays every issue from the start, page by page, and copies from the previous ledger only
// what GitHub does not have.

import type { Configuration } from '../../config/types.ts';
import { handoffLabel, typePrefix } from '../../form/choose-template.ts';
import { feedbackLabel } from '../../form/feedback/feedback-form.ts';
import type { LedgerView, MayContinue, PreviousLedger, RebuildFn } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { pinTeamLogins } from '../issue/record/commit-batch.ts';
import { createFailureLog } from '../issue-failure.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import type { RebuildStats } from '../run-result.ts';
import { readChangedSince } from './changed-since.ts';
import { createKeeper, progressIn, type RebuildMode } from './continue-rebuild.ts';
import { type HandoffIssueReader, type HandoffIssues, startOf } from './read-handoff-issues.ts';
import type { RebuildLimits } from './rebuild-limits.ts';
import { newProgress, type RebuildProgress } from './rebuild-progress.ts';
import { rebuildReason } from './rebuild-reason.ts';
import { createdAtOf, type Rebuild, recordPage } from './record-page.ts';

export interface RebuildOptions {
  readonly mode: RebuildMode;
  readonly reader: HandoffIssueReader;
  readonly loaded: LoadedConfiguration;
  readonly limits: RebuildLimits;
  /** Looks at a page before it is recorded. */
  readonly check?: (page: HandoffIssues, rebuild: Rebuild) => Promise<void>;
  /** Which issues to look at once more after all were recorded. */
  readonly lookAgain?: (rebuild: Rebuild) => Promise<readonly number[]>;
}

export interface RebuildSteps {
  readonly fill: RebuildFn<RebuildStats>;
  readonly mayContinue: MayContinue;
}

export function createRebuild(ports: Ports, options: RebuildOptions): RebuildSteps {
  const { reader, loaded } = options;
  const failures = createFailureLog();
  const [asked, inWork] = [new Set<number>(), new Set<number>()];
  let known: RebuildProgress | null = null;
  return {
    mayContinue: (kept) => progressIn(kept, options) !== null,
    async fill(newLedger, previous) {
      const former = await ownView(ports, previous);
      const isStart = known === null;
      const before = known ?? progressIn(newLedger.kept, options);
      const progress = before ?? newProgress();
      known = progress;
      const rebuild: Rebuild = {
        ...{ ports, reader, loaded, newLedger, previous, former },
        ...{ progress, failures, asked, inWork },
      };
      if (before === null) {
        await begin(rebuild);
      }
      if (isStart) {
        await readAll(rebuild, options);
      }
      if (before !== null) {
        await addChanged(rebuild);
      }
      await readAgain(rebuild);
      for (const number of (await options.lookAgain?.(rebuild)) ?? []) {
        progress.again.add(number);
      }
      const latest = { ...rebuild, former: await ownView(ports, previous) };
      await readAgain(latest);
      await finish(latest);
      const stats = statsOf(rebuild);
      return { result: stats, reason: rebuildReason(stats) };
    },
  };
}

/** null: the previous ledger is unreadable, or belongs to another repository. */
async function ownView(
  { github }: Pick<Ports, 'github'>,
  { view }: PreviousLedger,
): Promise<LedgerView | null> {
  const owner = (await view?.repositoryId()) ?? null;
  const isForeign = owner !== null && owner !== (await github.repositoryId());
  return isForeign ? null : view;
}

async function begin({
  ports: { github, ledger },
  reader,
  loaded,
  newLedger,
  previous,
  former,
  progress,
}: Rebuild): Promise<void> {
  progress.since = reader.now;
  progress.place = startOf(feedbackLabel);
  progress.createdAt = (await former?.createdAt()) ?? (await ledger.firstWrittenAt());
  progress.newestEvent = await previous.newestEvent();
  if (former !== null) {
    await newLedger.setUsedLabels(await former.usedLabels());
  }
  await newLedger.cacheConfiguration(loaded.version, loaded.written, loaded.shared);
  await newLedger.setRepositoryId(await github.repositoryId());
  await pinTeamLogins(github, newLedger, loaded);
  await newLedger.addCommentAccounts([
    ...((await former?.commentAccounts()) ?? []),
    await github.viewer(),
  ]);
}

async function readAll(rebuild: Rebuild, { check, ...options }: RebuildOptions): Promise<void> {
  const { ports, reader, former, progress, loaded } = rebuild;
  const recorded = (await former?.issues()) ?? [];
  const forms = (await former?.feedbackIssues()) ?? [];
  const keeper = createKeeper(rebuild, options);
  const pages = reader.pages({
    labels: labelsOf(loaded.written),
    numbers: [...recorded, ...forms],
    from: progress.place,
    isRead: (number) => progress.read.has(number),
  });
  try {
    for await (const page of pages) {
      await check?.(page, rebuild);
      await recordPage(rebuild, page, { isLast: false });
      progress.place = page.next;
      ports.progress?.({ read: progress.read.size, total: recorded.length });
      await keeper.pageRead(page);
    }
  } catch (error) {
    throw await keeper.interrupted(error);
  }
}

/** Forms first: most of what they say is then known when its handoff is recorded. */
function labelsOf({ templates }: Configuration): readonly string[] {
  return [feedbackLabel, handoffLabel, ...templates.map(({ type }) => `${typePrefix}${type}`)];
}

/** What happened while the others were read. */
async function addChanged(rebuild: Rebuild): Promise<void> {
  const { ports, previous, progress, loaded } = rebuild;
  const labels = new Set(labelsOf(loaded.written));
  const { issues, now } = await readChangedSince(ports.github, progress.since);
  for (const { number, labels: own } of issues) {
    if (progress.read.has(number) || own.some((label) => labels.has(label))) {
      progress.again.add(number);
    }
  }
  for (const number of await previous.changedAfter(progress.newestEvent)) {
    progress.again.add(number);
  }
  progress.since = now;
  progress.newestEvent = await previous.newestEvent();
}

/** A statement of one issue may be about another that was recorded without it, and so on. */
const mostRounds = 5;

async function readAgain(rebuild: Rebuild): Promise<void> {
  const { reader, newLedger, progress } = rebuild;
  for (let round = 0; round < mostRounds && progress.again.size > 0; round += 1) {
    const numbers = [...progress.again].toSorted((one, other) => one - other);
    progress.again.clear();
    for await (const page of reader.numbered(numbers)) {
      await newLedger.forget(page.numbers);
      await recordPage(rebuild, page, { isLast: true });
    }
  }
}

async function finish({
  newLedger,
  former,
  progress,
  failures: { failures },
  reader,
}: Rebuild): Promise<void> {
  await newLedger.setCreatedAt(createdAtOf({ progress, reader }));
  const cursor = (await former?.cursor()) ?? null;
  if (cursor !== null) {
    await newLedger.setCursor(cursor);
  }
  const missing = await former?.missingIssues();
  if (missing !== undefined && missing.size > 0) {
    await newLedger.setMissingIssues(missing);
  }
  // The next sweep looks at them again.
  const before = (await former?.failedIssues()) ?? [];
  const failed = new Set([...before, ...failures.map(({ issueNumber }) => issueNumber)]);
  if (failed.size > 0) {
    await newLedger.setFailedIssues([...failed].toSorted((one, other) => one - other));
  }
}

function statsOf({ progress, failures }: Pick<Rebuild, 'progress' | 'failures'>): RebuildStats {
  const unverified = new Map(progress.unverified);
  for (const [source, { issueNumber }] of progress.unconfirmed) {
    const others = unverified.get(issueNumber) ?? [];
    unverified.set(issueNumber, [...others, { source, why: 'removed' }]);
  }
  return {
    lookedAt: progress.read.size - progress.missing.size,
    handoffs: progress.handoffs.size,
    unverified: [...unverified].flatMap(([issueNumber, events]) =>
      events.map((event) => ({ issueNumber, ...event })),
    ),
    unavailableTexts: sum([...progress.unavailableTexts.values()]),
    failures: failures.failures,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
