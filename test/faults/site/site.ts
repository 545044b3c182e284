// A repository with Baton at work in it, in this process: real client, real SQLite, real Git, no
// sockets, and a clock that only waiting moves.

import { rmSync } from 'node:fs';
import type { ArchiveLimits } from '../../../src/ledger/archive/archive-limits.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { labelDefinitions } from '../../../src/render/labels.ts';
import { createManualClock, type ManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub, type LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import { createPerson, type Person } from '../../../src/sandbox/people/person.ts';
import { handleIssue } from '../../../src/usecases/issue/handle-issue.ts';
import { runReport } from '../../../src/usecases/report/report.ts';
import type { RunResult } from '../../../src/usecases/run-result.ts';
import { sweep } from '../../../src/usecases/sweep/sweep.ts';
import { quickFolder } from '../../quick-folder.ts';
import { soundConfiguration } from '../../scenarios/stage/given.ts';
import { withTimeouts } from '../kinds/answers.ts';
import { portsOf, repository } from './run-ports.ts';

const people = [
  { login: 'sam', role: 'write' },
  { login: 'alice', role: 'write' },
  { login: 'bob', role: 'write' },
  { login: 'mallory', role: 'triage' },
  { login: 'erin', role: 'admin' },
] as const;
type Who = (typeof people)[number]['login'];

/** So that who is assigned does not hang on the order in which handoffs are recorded. */
const configuration = `teams:
  sales: { members: [sam] }
  onboarding: { members: [alice, bob], assign: everyone }
`;

/** What starts a run. */
export type Order =
  | { readonly kind: 'event'; readonly issue: number; readonly updatedAt: string | null }
  | { readonly kind: 'sweep' }
  | { readonly kind: 'report' };

export interface Site {
  /** For what belongs to it; it goes with it. */
  readonly directory: string;
  readonly github: LocalGitHub;
  readonly clock: ManualClock;
  readonly people: Readonly<Record<Who, Person>>;
  /** As a run of its own would have it. @param branch of the ledger */
  openPorts(branch?: string): Ports;
  /** @throws Fault as the run would fail with */
  run(order: Order, branch?: string): Promise<RunResult | null>;
  close(): void;
}

/** All that Baton would create but the last two, so that those are created too. */
const labels = labelDefinitions(soundConfiguration({}) ?? never()).map(({ name }) => name);

export interface SiteOptions {
  /** The text of `config.yml`. */
  readonly config?: string;
  /** Beside the usual five; they may write. */
  readonly morePeople?: readonly string[];
  /** Teams on GitHub, with their members. An App's token reads them, so Baton has one. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** When ended handoffs move to an archive; by default as in a real run. */
  readonly limits?: ArchiveLimits;
}

export async function openSite(options: SiteOptions = {}): Promise<Site> {
  const directory = quickFolder('baton-site-');
  const clock = createManualClock('2026-11-16T09:00:00Z');
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository,
    people: [
      ...people,
      ...(options.morePeople ?? []).map((login) => ({ login, role: 'write' as const })),
    ],
    labels: labels.slice(0, -2),
    teams: options.teams ?? {},
    files: { '.github/handoffs/config.yml': options.config ?? configuration },
  });
  const as = (who: Who) => createPerson(github, repository, who);
  const token = options.teams === undefined ? github.actionsToken : github.appToken;
  const openPorts = (branch = 'handoff-data') =>
    disturbablePorts({ github, clock, branch, token, limits: options.limits });
  return {
    directory,
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
    run: (order, branch) => perform(openPorts(branch), order),
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}

function perform(ports: Ports, order: Order): Promise<RunResult | null> {
  switch (order.kind) {
    case 'event':
      return handleIssue(ports, { issueNumber: order.issue, updatedAt: order.updatedAt });
    case 'sweep':
      return sweep(ports);
    case 'report':
      return runReport(ports, { days: 30, asOf: null, isForced: false });
  }
}

function disturbablePorts({
  github,
  clock,
  branch,
  token,
  limits,
}: {
  readonly github: LocalGitHub;
  readonly clock: ManualClock;
  readonly branch: string;
  readonly token: string;
  readonly limits: ArchiveLimits | undefined;
}): Ports {
  const wait = async (milliseconds: number) => clock.advance({ seconds: milliseconds / 1000 });
  const { fetch, timeout } = withTimeouts(github.fetch, clock);
  return portsOf({
    branch,
    token,
    limits,
    baseUrl: 'https://api.github.test',
    fetch,
    time: { now: clock.now, wait, timeout },
    random: () => 0.5,
  });
}

function never(): never {
  throw new Error('The built-in configuration has a mistake.');
}
