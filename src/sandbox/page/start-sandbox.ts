// Opens the sandbox in its own folder, and serves its pages only on this machine.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Execute } from '../jobs/execute.ts';
import { createPages } from './app.ts';
import { listenFromPort } from './listen.ts';
import { historyIssues, historyLength, playHistory } from './server/history.ts';
import { openSandbox, type Sandbox } from './server/open-sandbox.ts';
import { readSavedState, writeSavedState } from './server/saved-state.ts';
import { openTemplateFolder, type TemplateFolder } from './server/template-folder.ts';

export interface SandboxStart {
  /** A repository or its folder of templates to try; default: the built-in templates. */
  readonly folder?: string;
  /** A folder for the state, which is restored from there; default: discarded. */
  readonly keep?: string;
  /** If it is taken, the next free one is used. */
  readonly port?: number;
  /** In milliseconds since 1970; default: now. */
  readonly startsAt?: number;
  /** Default: true, unless `folder` is set. */
  readonly withHistory?: boolean;
  /** Called before each step of the history. */
  readonly say?: (text: string) => void;
  /** Reads the dashboard's page without data; default: the one in the bundle. */
  readonly readDashboard?: () => string;
  /** Of the ledger in PostgreSQL; default: it is on the data branch. */
  readonly databaseUrl?: string;
  /** How a run is executed; default: as a process of its own. */
  readonly execute?: Execute;
}

export interface StartedSandbox {
  /** Without a slash at the end. */
  readonly url: string;
  readonly sandbox: Sandbox;
  close(): Promise<void>;
}

export const usualPort = 4810;

export async function startSandbox(options: SandboxStart = {}): Promise<StartedSandbox> {
  const { folder, keep, port = usualPort, startsAt = Date.now() } = options;
  const templates = folder === undefined ? null : await openTemplateFolder(folder);
  const kept = keep === undefined ? null : await readSavedState(keep);
  const withHistory = kept === null && (options.withHistory ?? folder === undefined);
  const directory = keep ?? (await mkdtemp(join(tmpdir(), 'baton-sandbox-')));
  const sandbox = await openSandbox({
    directory,
    startsAt: withHistory ? startsAt - historyLength : startsAt,
    kept,
    historyIssues: withHistory ? historyIssues : 0,
    execute: options.execute,
    databaseUrl: options.databaseUrl,
    ...(templates === null ? {} : { sources: await templates.read() }),
  });
  if (withHistory) {
    await playHistory(sandbox, options.say);
  }
  const stopWatching = templates === null ? async () => {} : follow(templates, sandbox);
  const stopKeeping = keep === undefined ? async () => {} : keepState(keep, sandbox);
  const server = await listenFromPort(createPages(sandbox, options.readDashboard), port);
  return {
    url: server.url,
    sandbox,
    close: async () => {
      await stopWatching();
      await server.close();
      await sandbox.close();
      await stopKeeping();
      if (keep === undefined) {
        await rm(directory, { recursive: true, force: true });
      }
    },
  };
}

/** @returns the function that saves the last state and stops */
function keepState(folder: string, sandbox: Sandbox): () => Promise<void> {
  const { live, github, runs, clock, setup, historyIssues } = sandbox;
  const write = () =>
    writeSavedState(folder, {
      now: clock.now(),
      github: github.remember(),
      runs: runs.finished,
      historyIssues,
      files: setup().files,
    });
  let last = write();
  const stop = live.onChange(() => {
    last = last.then(write);
  });
  return () => {
    stop();
    return last.then(write);
  };
}

/**
 * Applies one save after the other.
 *
 * @returns the function that stops: it waits for the last save, because Git must not write to the
 * sandbox's folder while it is deleted
 */
function follow(templates: TemplateFolder, sandbox: Sandbox): () => Promise<void> {
  let last = Promise.resolve();
  const stop = templates.onSave(() => {
    last = last.then(async () => sandbox.configure(await templates.read()));
  });
  return () => {
    stop();
    return last;
  };
}
