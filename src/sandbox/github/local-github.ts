// A GitHub on this machine, behind GitHub's own API: what it is asked for, and what it gives.

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
import { createHub, upsertUser } from './seed-state.ts';
import { dumpState, type StateSnapshot } from './snapshot.ts';
import { actionsToken, appToken, tokenFor } from './tokens.ts';

export type { GitHubOptions };

export interface LocalGitHub extends Traffic {
  /** Answers without a socket: for octokit's `request: { fetch }`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  listen(where?: { readonly port?: number }): Promise<LocalServer>;
  /** A personal token of somebody in `people`. */
  tokenFor(login: string): string;
  /** GITHUB_TOKEN of a run: `github-actions[bot]`. What it causes starts no workflow. */
  readonly actionsToken: string;
  /** An App's installation token: `acme-bot[bot]`, with members: read. What it causes does start workflows. */
  readonly appToken: string;
  /** Gives the function that stops it. */
  onDelivery(listener: DeliveryListener): () => void;
  /** The bare repository, for `git -C`. */
  readonly gitDirectory: string;
  /** What people do in the browser that no API does for them. */
  readonly browser: Browser;
  /** A push by a person. */
  commitFiles: CommitFiles;
  /** A run of a workflow has ended, at this instant. */
  recordRun(run: Omit<WorkflowRun, 'at'>): void;
  /** Every issue there is, oldest first, as it is now. */
  issues(): readonly IssueView[];
  issue(number: number): IssueView;
  /** All of it that does not lie in the Git repository, to be stored as JSON. */
  remember(): StateSnapshot;
  /** Somebody joins, or is given another role. */
  addPerson(person: PersonOptions): void;
  /** The account is deleted: what it wrote stays, by nobody. */
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
    browser: createBrowser(hub, repository),
    commitFiles: createCommitter(hub, repository),
    recordRun: (run) => void repository.workflowRuns.push({ ...run, at: now(hub) }),
    issues: () => [...repository.issues.values()].map((issue) => pictureOf(repository, issue)),
    issue: (number) => {
      const issue = repository.issues.get(number);
      if (issue === undefined) {
        throw new Error(`There is no issue #${number}`);
      }
      return pictureOf(repository, issue);
    },
    remember: () => dumpState(hub, repository),
    addPerson: (person) => upsertUser(hub, person),
    removeAccount: (login) => {
      const caller = hub.credentials.get(tokenFor(hub, login));
      if (caller !== undefined) {
        hub.departed.add(caller.account.id);
      }
    },
  };
}
