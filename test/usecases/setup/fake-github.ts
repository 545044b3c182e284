// The use cases on the local GitHub, in this process: real client, real SQLite, real Git, no sockets.

import { rmSync } from 'node:fs';
import { openDataBranch } from '../../../src/github/data-branch/data-branch.ts';
import { openGitHub } from '../../../src/github/github.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import type { Ledger } from '../../../src/ports/ledger.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';
import { createManualClock, type ManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub, type LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import { createPerson, type Person } from '../../../src/sandbox/people/person.ts';
import type { DryRun } from '../../../src/usecases/dry-run.ts';
import { handleIssue } from '../../../src/usecases/issue/handle-issue.ts';
import { sweep } from '../../../src/usecases/sweep/sweep.ts';
import { quickFolder } from '../../quick-folder.ts';
import { quickTime } from '../../quick-time.ts';

export const repository = 'acme/ops';

const configuration = `teams:
  sales: { members: [sam] }
  onboarding: { members: [alice, bob], assign: everyone }
  design: { members: [dora] }
  development: { members: [bob] }
`;

/** The same with calendars, a lead, and limits short enough to pass. */
const timedConfiguration = `teams:
  sales: { members: [sam], calendar: { timezone: America/New_York } }
  onboarding: { members: [alice, bob], assign: everyone, lead: erin, calendar: { timezone: Europe/Berlin } }
`;

const timedForm = () =>
  readDefaultTemplates()
    .files.find(({ path }) => path.endsWith('/sales_to_onboarding.yml'))
    ?.text.replace(/^accept_within: .*$/m, 'accept_within: 1h')
    .replace(/^complete_within: .*$/m, 'complete_within: 1d') ?? '';

export interface Desk {
  readonly github: LocalGitHub;
  readonly clock: ManualClock;
  readonly people: Readonly<Record<'sam' | 'alice' | 'bob' | 'mallory' | 'erin', Person>>;
  /** As a run of its own would have it. @param branch of the ledger */
  openPorts(branch?: string, dryRun?: DryRun): Ports;
  /** Issue numbers of the events that start runs, since last asked. */
  events(): readonly number[];
  handle(issueNumber: number): Promise<void>;
  sweep(branch?: string): Promise<void>;
  close(): void;
}

interface Given {
  /** With calendars and limits. */
  readonly isTimed?: boolean;
  /** The files of `.github/handoffs`, in place of the usual ones. */
  readonly configuration?: Readonly<Record<string, string>>;
  /** Opens the ledger of each run, in place of the one on a branch. */
  readonly ledgerOfRun?: () => Ledger;
  /** For ledgers on a server that other tests use as well; otherwise the local GitHub's. */
  readonly repositoryId?: number;
  /** The same of `acme/handoffs`, another repository. */
  readonly shared?: Readonly<Record<string, string>>;
  readonly privateRepositories?: readonly string[];
}

export async function openDesk({
  isTimed = false,
  configuration: own,
  ledgerOfRun,
  repositoryId,
  shared,
  privateRepositories = [],
}: Given = {}): Promise<Desk> {
  const directory = quickFolder('baton-desk-');
  const clock = createManualClock('2026-11-16T09:00:00Z');
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository,
    privateRepositories,
    people: [
      { login: 'sam', role: 'write' },
      { login: 'alice', role: 'write' },
      { login: 'bob', role: 'write' },
      { login: 'mallory', role: 'triage' },
      { login: 'erin', role: 'admin' },
    ],
    ...(shared
      ? {
          otherRepositories: ['acme/handoffs'],
          otherFiles: { 'acme/handoffs': inFolder(shared) },
        }
      : {}),
    files: own
      ? inFolder(own)
      : isTimed
        ? {
            '.github/handoffs/config.yml': timedConfiguration,
            '.github/handoffs/sales_to_onboarding.yml': timedForm(),
          }
        : { '.github/handoffs/config.yml': configuration },
  });
  const heard: number[] = [];
  github.onDelivery(({ startsRuns, payload }) => {
    const { issue } = payload;
    if (startsRuns && typeof issue === 'object' && issue !== null && 'number' in issue) {
      heard.push(Number(issue.number));
    }
  });
  const openPorts: Desk['openPorts'] = (branch = 'handoff-data', dryRun) => {
    const found = portsOf(github, branch, dryRun ?? null);
    const ports =
      repositoryId === undefined
        ? found
        : { ...found, github: { ...found.github, repositoryId: async () => repositoryId } };
    return ledgerOfRun === undefined
      ? ports
      : { ...ports, ledger: ledgerOfRun(), publish: async () => {} };
  };
  const as = (login: string) => createPerson(github, repository, login);
  return {
    github,
    clock,
    people: {
      sam: as('sam'),
      alice: as('alice'),
      bob: as('bob'),
      mallory: as('mallory'),
      erin: as('erin'),
    },
    openPorts,
    events: () => heard.splice(0),
    handle: async (issueNumber) => {
      await handleIssue(openPorts(), { issueNumber, updatedAt: null });
    },
    sweep: async (branch) => {
      await sweep(openPorts(branch));
    },
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}

function inFolder(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`.github/handoffs/${name}`, text]),
  );
}

function portsOf(github: LocalGitHub, branch: string, dryRun: DryRun | null): Ports {
  const [owner = '', repo = ''] = repository.split('/');
  const wait = async () => {};
  const octokit = createClient({
    token: github.actionsToken,
    baseUrl: 'https://api.github.test',
    fetch: github.fetch,
    time: quickTime(),
  });
  const file = { octokit, owner, repo, branch, path: 'handoffs.db', readme: 'The ledger.' };
  const real = openGitHub({ octokit, owner, repo, configPath: '.github/handoffs', wait });
  const stored = openDataBranch(file);
  const branchOfRun = dryRun?.branch(stored) ?? stored;
  return {
    github: dryRun?.github(real) ?? real,
    ledger: openLedger({
      branch: branchOfRun,
      repository,
      wait,
      random: () => 0,
    }),
    builtIn: readDefaultTemplates,
    publish: (files, reason) => branchOfRun.publish(files, reason),
    wait,
  };
}
