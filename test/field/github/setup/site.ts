// A repository on the local GitHub that answers as the real one does, and Baton's use cases on it:
// real client, real SQLite, real Git, no sockets, and no one waits.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqlValue } from 'sql.js';
import { openDataBranch } from '../../../../src/github/data-branch/data-branch.ts';
import { openGitHub } from '../../../../src/github/github.ts';
import { createClient } from '../../../../src/github/http/octokit.ts';
import type { Context } from '../../../../src/handoff/submission.ts';
import type { ArchiveLimits } from '../../../../src/ledger/archive/archive-limits.ts';
import { openLedger } from '../../../../src/ledger/open-ledger.ts';
import { recordedAccounts } from '../../../../src/ledger/recorded-accounts.ts';
import type { Ports } from '../../../../src/ports/ports.ts';
import { readDefaultTemplates } from '../../../../src/runner/default-templates.ts';
import type { Behaviour } from '../../../../src/sandbox/github/behaviour.ts';
import { createManualClock, type ManualClock } from '../../../../src/sandbox/github/clock.ts';
import { createGitHub, type LocalGitHub } from '../../../../src/sandbox/github/local-github.ts';
import type { TokenPermissions } from '../../../../src/sandbox/github/model/role.ts';
import { createPerson, type Person } from '../../../../src/sandbox/people/person.ts';
import { dispatch, type Trigger } from '../../../../src/usecases/dispatch.ts';
import type { Mode } from '../../../../src/usecases/mode.ts';
import { failuresOf, type RunResult } from '../../../../src/usecases/run-result.ts';
import { query } from '../../../ledger/setup/query.ts';
import { complete, sale } from '../../../scenarios/stage/sale.ts';

export interface Setting {
  readonly behaviour?: Partial<Behaviour>;
  /** `config.yml`; by default sales (sam) and onboarding (alice, bob). */
  readonly config?: string;
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly otherRepositories?: readonly string[];
  readonly permissions?: Partial<TokenPermissions>;
  readonly hourlyLimit?: number;
  readonly repository?: string;
  readonly maxWait?: number;
  /** When ended handoffs move to an archive; by default as in a real run. */
  readonly limits?: ArchiveLimits;
}

export interface Site {
  readonly github: LocalGitHub;
  readonly clock: ManualClock;
  readonly sam: Person;
  readonly alice: Person;
  readonly bob: Person;
  readonly mallory: Person;
  readonly erin: Person;
  /** sam files the form from sales to onboarding. Gives the issue's number. */
  file(more?: { readonly answers?: Context; readonly title?: string }): number;
  /** A run on an event of that issue, a minute later. */
  handle(issueNumber: number, run?: RunOptions): Promise<RunResult>;
  /** Those of a run that has read nothing yet. */
  openPorts(): Ports;
  /** A run of a schedule, or by hand, a minute later. */
  run(mode: Mode, run?: RunOptions): Promise<readonly RunResult[]>;
  /** What an administrator does through the API. */
  administer(method: string, path: string, body?: object): Promise<unknown>;
  /** Asks the ledger. */
  rows(sql: string): Promise<readonly Readonly<Record<string, SqlValue>>[]>;
  /** Each wait that a run made, in milliseconds. */
  readonly waits: readonly number[];
  close(): void;
}

export interface RunOptions {
  /** By default GITHUB_TOKEN. */
  readonly token?: string;
  /** The event has the time of the issue's update. */
  readonly updatedAt?: string;
  readonly action?: string;
  readonly change?: (ports: Ports) => Ports;
}

const teams = 'teams:\n  sales: { members: [sam] }\n  onboarding: { members: [alice, bob] }\n';

export async function openSite(setting: Setting = {}): Promise<Site> {
  const directory = mkdtempSync(join(tmpdir(), 'baton-field-'));
  const clock = createManualClock('2026-11-16T09:00:00Z');
  const repository = setting.repository ?? 'acme/ops';
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository,
    people: [
      { login: 'sam', role: 'read' },
      { login: 'alice', role: 'write' },
      { login: 'bob', role: 'write' },
      { login: 'mallory', role: 'triage' },
      { login: 'erin', role: 'admin' },
    ],
    files: { '.github/handoffs/config.yml': setting.config ?? teams },
    teams: setting.teams ?? {},
    otherRepositories: setting.otherRepositories ?? [],
    actionsPermissions: setting.permissions ?? {},
    behaviour: setting.behaviour ?? {},
    ...(setting.hourlyLimit === undefined ? {} : { hourlyLimit: setting.hourlyLimit }),
  });
  const waits: number[] = [];
  const open = ({ token, change = (same) => same }: RunOptions): Ports =>
    change(
      portsOf({
        github,
        repository,
        clock,
        waits,
        maxWait: setting.maxWait ?? 60,
        limits: setting.limits,
        token: token ?? github.actionsToken,
      }),
    );
  const as = (login: string) => createPerson(github, repository, login);
  const dispatched = async (trigger: Trigger, mode: Mode, run: RunOptions) => {
    clock.advance({ minutes: 1 });
    return dispatch(open(run), trigger, { mode, days: 90, asOf: null });
  };
  return {
    github,
    clock,
    waits,
    sam: as('sam'),
    alice: as('alice'),
    bob: as('bob'),
    mallory: as('mallory'),
    erin: as('erin'),
    file: ({ answers = complete, title = 'Example Ltd' } = {}) => {
      clock.advance({ minutes: 1 });
      as('sam').fileForm(sale, answers, { title });
      return Math.max(...github.issues().map(({ number }) => number));
    },
    handle: async (issueNumber, run = {}) => {
      const trigger = { kind: 'issue', issueNumber, updatedAt: run.updatedAt ?? null } as const;
      const [result] = await dispatched(trigger, 'auto', run);
      if (result === undefined) {
        throw new Error('The run came to nothing.');
      }
      return result;
    },
    openPorts: () => open({}),
    run: (mode, run = {}) => dispatched({ kind: 'schedule' }, mode, run),
    administer: async (method, path, body) => {
      const response = await github.fetch(`http://127.0.0.1/repos/${repository}${path}`, {
        method,
        headers: { authorization: `token ${github.tokenFor('erin')}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) {
        throw new Error(`${method} ${path}: ${response.status}`);
      }
      return response.status === 204 ? null : response.json();
    },
    rows: async (sql) => query(await ledgerBytes(github, repository), sql),
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}

async function ledgerBytes(
  github: LocalGitHub,
  repository: string,
): Promise<Uint8Array | undefined> {
  const place = `http://127.0.0.1/repos/${repository}/contents/handoffs.db?ref=handoff-data`;
  const response = await github.fetch(place, {
    headers: {
      authorization: `token ${github.tokenFor('erin')}`,
      accept: 'application/vnd.github.raw+json',
    },
  });
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

interface Running {
  readonly github: LocalGitHub;
  readonly repository: string;
  readonly clock: ManualClock;
  readonly waits: number[];
  readonly maxWait: number;
  readonly token: string;
  readonly limits: ArchiveLimits | undefined;
}

function portsOf({ github, repository, clock, waits, maxWait, token, limits }: Running): Ports {
  const [owner = '', repo = ''] = repository.split('/');
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  const octokit = createClient({
    token,
    baseUrl: 'https://api.github.test',
    fetch: github.fetch,
    maxWait,
    time: { now: clock.now, wait, timeout: () => new AbortController().signal },
  });
  const file = { octokit, owner, repo, branch: 'handoff-data', path: 'handoffs.db' };
  const stored = openDataBranch({ ...file, readme: 'The ledger.' });
  const ledger = openLedger({
    branch: stored,
    repository,
    wait,
    random: () => 0,
    ...(limits === undefined ? {} : { limits }),
  });
  const place = { octokit, owner, repo, configPath: '.github/handoffs', wait };
  return {
    github: openGitHub({ ...place, ownAccounts: () => recordedAccounts(ledger) }),
    ledger,
    builtIn: readDefaultTemplates,
    publish: (files, reason) => stored.publish(files, reason),
    wait,
  };
}

/** Numbers of the failed issues, with their messages. */
export function failed(
  results: RunResult | readonly RunResult[],
): Readonly<Record<number, string>> {
  const all = [results].flat().flatMap(failuresOf);
  return Object.fromEntries(all.map(({ issueNumber, error }) => [issueNumber, error.message]));
}
