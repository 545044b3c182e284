// Rebuilds a ledger: replays every issue from the start, and copies from the previous ledger only what
// GitHub does not have.

import type { Configuration } from '../../config/types.ts';
import { typePrefix } from '../../form/choose-template.ts';
import { feedbackLabel } from '../../form/feedback/feedback-form.ts';
import type { NextDeadlines } from '../../handoff/deadlines/deadlines.ts';
import { nextActions } from '../../handoff/deadlines/next-actions.ts';
import type { HandoffEvent } from '../../handoff/event.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import { checkCauses } from '../../handoff/rebuild/check-causes.ts';
import { type Reconciled, reconcile } from '../../handoff/rebuild/reconcile.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type {
  LedgerTransaction,
  Ports,
  PreviousLedger,
  RebuildFn,
  ServiceError,
} from '../../ports/world.ts';
import { loadIssueContext } from '../issue/process-issue.ts';
import { pinTeamLogins } from '../issue/record/commit-batch.ts';
import { toIssueFailure } from '../issue-failure.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import { peopleOf, withCurrentLogins } from '../meet-people.ts';
import type { RebuildStats, UnverifiedOfIssue } from '../run-result.ts';
import { type FoundIssue, findIssues } from './collect-issues.ts';
import type { HandoffIssueReader } from './read-handoff-issues.ts';
import { rebuildMessage } from './rebuild-message.ts';

export function createRebuild(
  world: Ports,
  {
    reader,
    loaded: read,
    keepAs,
  }: {
    readonly reader: HandoffIssueReader;
    readonly loaded: LoadedConfiguration;
    readonly keepAs: string;
  },
): RebuildFn<RebuildStats> {
  const { now } = reader;
  const { github } = world;
  return async (fresh, previous) => {
    const former = await withoutForeign(world, previous);
    const { issues, failures } = await reader.read({
      labels: labelsOf(read.written),
      numbers: await numbersIn(former),
    });
    await previous.meetAccounts(peopleOf(issues));
    await previous.meetAccounts(await github.loginsOf(await fresh.namelessAccounts()));
    await pinTeamLogins(github, fresh, read);
    const loaded = await withCurrentLogins(fresh, read);
    const { configuration } = loaded;
    const createdAt = await birthOf(world, former, { issues, now });
    await begin(fresh, { former, loaded, createdAt });
    await fresh.setRepositoryId(await github.repositoryId());
    await fresh.addCommentAccounts([
      ...((await former.view?.commentAccounts()) ?? []),
      await github.viewer(),
      ...issues.flatMap(({ commentAccounts }) => commentAccounts),
    ]);
    const input = { issues, failures, former: former.view, configuration, createdAt, now };
    const unverified: UnverifiedOfIssue[] = [];
    const failed = [...failures];
    let handoffs = 0;
    let unavailableTexts = 0;
    for (const found of await findIssues(world, input)) {
      const { issueNumber, template, handoffId } = found;
      const {
        unverified: some,
        undecided,
        ...rebuilt
      } = await rebuildIssue(fresh, found, {
        configuration,
        github,
      });
      failed.push(...(undecided === undefined ? [] : [toIssueFailure(issueNumber, undecided)]));
      if (rebuilt.events.length > 0) {
        await fresh.record({ issueNumber, template, handoffId, ...rebuilt });
      }
      handoffs += rebuilt.state.handoff === null ? 0 : 1;
      unavailableTexts += rebuilt.events.filter(isUnavailable).length;
      unverified.push(...some.map((one) => ({ issueNumber, ...one })));
    }
    const result = {
      lookedAt: issues.length,
      handoffs,
      unverified,
      unavailableTexts,
      failures: failed,
    };
    return { result, commitMessage: rebuildMessage({ ...result, former: former.state, keepAs }) };
  };
}

interface RebuiltIssue extends Reconciled {
  readonly deadlines?: NextDeadlines;
  /** Why a later run decides some of what happened. */
  readonly undecided?: ServiceError;
}

async function rebuildIssue(
  fresh: LedgerTransaction,
  found: FoundIssue,
  {
    configuration,
    github,
  }: Pick<Parameters<typeof loadIssueContext>[0], 'configuration' | 'github'>,
): Promise<RebuiltIssue> {
  const { issueNumber, template, recorded, shownAssignees, shownSources, reminded } = found;
  const { policy, facts, undecided } = await loadIssueContext({
    issueNumber,
    template,
    facts: found.facts,
    recorded: { ...recorded, events: checkCauses(recorded.events, found.facts).kept },
    configuration,
    github,
  });
  if (found.isOnlyRecorded) {
    const { events } = recorded;
    const why = found.isUnreadable ? 'issue_unreadable' : 'issue_gone';
    const unverified = events.map(({ source }) => ({ source, why }) as const);
    const state = stateOf(events);
    return { events, unverified, state, deadlines: nextActions(state, policy) };
  }
  const rota = await fresh.rota(template.to);
  const reconciled = reconcile({
    facts,
    recorded: recorded.events,
    policy: { ...policy, rota },
    shownAssignees,
    shownSources,
    reminded,
  });
  return {
    ...reconciled,
    deadlines: nextActions(reconciled.state, policy),
    ...(undecided === undefined ? {} : { undecided }),
  };
}

function isUnavailable({ data }: HandoffEvent): boolean {
  return data.type === 'history_unavailable';
}

/** When the first ledger was created: issues closed before that are ignored. */
async function birthOf(
  world: Ports,
  { view }: PreviousLedger,
  { issues, now }: { readonly issues: readonly IssueSnapshot[]; readonly now: string },
): Promise<string> {
  const comments = issues.flatMap(({ firstOwnCommentAt: at }) => (at === null ? [] : [at]));
  return (
    (await view?.createdAt()) ??
    (await world.ledger.branchCreatedAt()) ??
    comments.toSorted()[0] ??
    now
  );
}

function labelsOf({ templates }: Configuration): readonly string[] {
  return [...templates.map(({ type }) => `${typePrefix}${type}`), feedbackLabel];
}

/** Issues that the ledger names: handoffs, and feedback forms about them. */
async function numbersIn({ view }: PreviousLedger): Promise<readonly number[]> {
  return view === null ? [] : [...(await view.issues()), ...(await view.feedbackIssues())];
}

/** Ignores the previous ledger if it belongs to another repository. */
async function withoutForeign(
  { github }: Pick<Ports, 'github'>,
  former: PreviousLedger,
): Promise<PreviousLedger> {
  const owner = (await former.view?.repositoryId()) ?? null;
  const isForeign = owner !== null && owner !== (await github.repositoryId());
  return isForeign ? { ...former, view: null } : former;
}

async function begin(
  fresh: LedgerTransaction,
  {
    former: { view },
    loaded,
    createdAt,
  }: {
    readonly former: PreviousLedger;
    readonly loaded: LoadedConfiguration;
    readonly createdAt: string;
  },
): Promise<void> {
  await fresh.setCreatedAt(createdAt);
  await fresh.cacheConfiguration(loaded.version, loaded.written);
  const cursor = (await view?.cursor()) ?? null;
  if (cursor !== null) {
    await fresh.setCursor(cursor);
  }
}
