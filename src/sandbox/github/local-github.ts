// A GitHub on this machine, with GitHub's API: its options and its interface.

import type { Behaviour } from './behaviour.ts';
import { type Browser, createBrowser } from './browser.ts';
import { type CommitFiles, createCommitter } from './commit-files.ts';
import { createApp } from './http/app.ts';
import { createRateLimit } from './http/rate-limit.ts';
import type { Traffic } from './http/request-log.ts';
import { type LocalServer, serveLocally } from './http/serve-locally.ts';
import { createServer } from './http/server.ts';
import { type IssueView, pictureOf } from './issue-view.ts';
import type { DeliveryListener } from './model/delivery.ts';
import { now } from './model/state.ts';
import type { WorkflowRun } from './model/workflow.ts';
import type { GitHubOptions, PersonOptions } from './options.ts';
import { createHub, renameAccount, upsertUser } from './seed-state.ts';
import { dumpState, type StateSnapshot } from './snapshot.ts';
import { actionsToken, appToken, tokenFor } from './tokens.ts';

export type { GitHubOptions };

export interface LocalGitHub extends Traffic {
  /** Responds without a socket: for octokit's `request: { fetch }`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  listen(where?: { readonly port?: number }): Promise<LocalServer>;
  /** A personal token of one of the `people`. */
  tokenFor(login: string): string;
  /** GITHUB_TOKEN of a run: `github-actions[bot]`. Its changes start no workflow. */
  readonly actionsToken: string;
  /**
   * An App's installation token: `acme-bot[bot]`, with members: read. Its changes do start workflows.
   */
  readonly appToken: string;
  /** @returns the function that stops it */
  onDelivery(listener: DeliveryListener): () => void;
  /** The bare repository, for `git -C`. */
  readonly gitDirectory: string;
  /** Changes in the middle of a life how this GitHub behaves. */
  behave(change: Partial<Behaviour>): void;
  /** What people do in the browser and no API offers. */
  readonly browser: Browser;
  /** A push by a person. */
  commitFiles: CommitFiles;
  /** A workflow run that ended at this instant. */
  recordRun(run: Omit<WorkflowRun, 'at'>): void;
  /** Every existing issue, oldest first, in its current state. */
  issues(): readonly IssueView[];
  issue(number: number): IssueView;
  /** Everything outside the Git repository, as JSON data. */
  remember(): StateSnapshot;
  /** Adds a person, or changes their role. */
  addPerson(person: PersonOptions): void;
  /** The account keeps its id, and its old login is free for another. */
  renameAccount(login: string, to: string): void;
  /** Deletes the account; its content stays, without an author. */
  removeAccount(login: string): void;
}

export async function createGitHub(options: GitHubOptions): Promise<LocalGitHub> {
  const { hub, repository } = await createHub(options);
  const rateLimit = createRateLimit(options.clock, options.hourlyLimit ?? null);
  const app = createApp(rateLimit);
  const server = createServer(hub, rateLimit, (request, incoming) => app.fetch(request, incoming));
  const { answer, ...wire } = server;
  return {
    ...wire,
    fetch: async (input, init) => {
      const outcome = await answer(new Request(input, init));
      if (outcome === 'drop') {
        throw new TypeError('fetch failed');
      }
      return outcome;
    },
    listen: async (where) => {
      const server = await serveLocally(answer, where?.port ?? 0);
      hub.address.api = server.url;
      return server;
    },
    tokenFor: (login) => tokenFor(hub, login),
    actionsToken,
    appToken,
    onDelivery: (listener) => {
      hub.listeners.add(listener);
      return () => void hub.listeners.delete(listener);
    },
    gitDirectory: repository.git.directory,
    behave: (change) => {
      hub.behaviour = { ...hub.behaviour, ...change };
    },
    browser: createBrowser(hub, repository),
    commitFiles: createCommitter(hub, repository),
    recordRun: (run) => void repository.workflowRuns.push({ ...run, at: now(hub) }),
    issues: () => [...repository.issues.values()].map((issue) => pictureOf(hub, repository, issue)),
    issue: (number) => {
      const issue = repository.issues.get(number);
      if (issue === undefined) {
        throw new Error(`There is no issue #${number}`);
      }
      return pictureOf(hub, repository, issue);
    },
    remember: () => dumpState(hub, repository),
    addPerson: (person) => upsertUser(hub, person),
    renameAccount: (login, to) => renameAccount(hub, login, to),
    removeAccount: (login) => {
      const caller = hub.credentials.get(tokenFor(hub, login));
      if (caller !== undefined) {
        hub.departed.add(caller.account.id);
      }
    },
  };
}
