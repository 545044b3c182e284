// The state behind the page: a local GitHub, its workflow, its people and its clock.

import { fileURLToPath } from 'node:url';
import { workflowPath } from '../../../config/default-paths.ts';
import type { SourceFile } from '../../../config/problem.ts';
import { repository } from '../../demo/demo-setup.ts';
import { createGitHub, type LocalGitHub } from '../../github/local-github.ts';
import type { Execute } from '../../jobs/execute.ts';
import { type Runs, startRuns } from '../../jobs/start-runs.ts';
import { readWorkflow, runInTurn, withInputs } from '../../jobs/workflow/read-workflow.ts';
import { openSandboxLedger } from '../../ledger/open-sandbox-ledger.ts';
import type { SandboxLedger } from '../../ledger/sandbox-ledger.ts';
import { createSandboxClock, type SandboxClock } from './clock.ts';
import { exampleSources } from './example-setup.ts';
import { createFaults, type Faults } from './faults/faults.ts';
import { createHandoffReader, type TriedHandoff } from './handoffs.ts';
import { createLive, type Live } from './live.ts';
import { listMembers, type Member } from './people.ts';
import type { SavedState } from './saved-state.ts';
import { readSetup, type Setup } from './setup.ts';

export interface Sandbox {
  /** `acme/handoffs`. */
  readonly repository: string;
  /** The path of its pages: `/acme/handoffs`. */
  readonly base: string;
  /** The path of the page to start with: an author of templates starts with those. */
  readonly home: string;
  readonly github: LocalGitHub;
  readonly runs: Runs;
  readonly ledger: SandboxLedger;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly handoffs: () => Promise<readonly TriedHandoff[]>;
  /** The number of the last issue from the setup: the five steps start after it. */
  readonly historyIssues: number;
  readonly live: Live;
  readonly setup: () => Setup;
  readonly members: () => readonly Member[];
  /** Replaces the configuration files: pushes them, and shows them from now on. */
  configure(sources: readonly SourceFile[]): Promise<void>;
  close(): Promise<void>;
}

export interface SandboxOptions {
  /** An empty folder, for the Git repository. */
  readonly directory: string;
  /** In milliseconds since 1970. */
  readonly startsAt: number;
  /** The repository's own configuration; default: an example of every feature. */
  readonly sources?: readonly SourceFile[];
  /** How many issues the history will open; default: none. */
  readonly historyIssues?: number;
  /** The saved state of an earlier session in the same folder. */
  readonly kept?: SavedState | null;
  /** Of the ledger in PostgreSQL; default: it is on the data branch. */
  readonly databaseUrl?: string | undefined;
  /** How a run is executed; default: as a process of its own. */
  readonly execute?: Execute | undefined;
}

const top = fileURLToPath(new URL('../../../..', import.meta.url));
const timeLimitMs = 60_000;

/** Set up the repository; cannot be chosen as the acting person. */
const keeper = { login: 'keeper', role: 'admin' } as const;

export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { directory, startsAt, sources = exampleSources(), kept = null } = options;
  let setup = readSetup(sources);
  let members = listMembers(setup.configuration);
  const clock = createSandboxClock(kept?.now ?? startsAt);
  const { files } = setup;
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository,
    people: [...members, keeper],
    files,
    ...(kept === null ? {} : { memory: kept.github }),
  });
  if (kept !== null) {
    await push(github, kept.files, files);
  }
  const ledger = await openSandboxLedger(github, options.databaseUrl ?? null);
  const workflow = withInputs(runInTurn(readWorkflow(files[workflowPath] ?? '')), ledger.inputs);
  const runs = startRuns({
    github,
    repository,
    workflow,
    action: top,
    timeLimitMs,
    execute: options.execute,
    former: kept?.runs ?? [],
  });
  const live = createLive();
  github.onDelivery(live.changed);
  github.onRequest(({ owner }) => owner === 'github-actions[bot]' && live.changed());
  runs.onProgress(live.changed);
  return {
    repository,
    base: `/${repository}`,
    home: `/${repository}/${options.sources === undefined ? 'issues' : 'templates'}`,
    github,
    runs,
    ledger,
    clock,
    handoffs: createHandoffReader(ledger),
    historyIssues: kept?.historyIssues ?? options.historyIssues ?? 0,
    faults: createFaults({ github, runs }, live.changed),
    live,
    setup: () => setup,
    members: () => members,
    configure: async (changed) => {
      const before = setup;
      setup = readSetup(changed, before);
      await push(github, before.files, setup.files);
      members = listMembers(setup.configuration);
      for (const member of members) {
        github.addPerson(member);
      }
      live.changed();
    },
    close: async () => {
      live.close();
      await runs.stop();
      await ledger.close();
    },
  };
}

type Files = Readonly<Record<string, string>>;

/** One commit with the differences; none without any. */
async function push(github: LocalGitHub, before: Files, after: Files): Promise<void> {
  const changed = Object.entries(after).filter(([path, text]) => before[path] !== text);
  const gone = Object.keys(before).filter((path) => !(path in after));
  const files = Object.fromEntries([...changed, ...gone.map((path) => [path, null] as const)]);
  if (Object.keys(files).length === 0) {
    return;
  }
  await github.commitFiles({ as: keeper.login, files, message: 'Change the configuration' });
}
