// Opens the sandbox in a folder of its own, and serves its pages on this machine alone.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPages } from './app.ts';
import { listenFromPort } from './listen.ts';
import { historyLength, playHistory } from './server/history.ts';
import { openSandbox, type Sandbox } from './server/open-sandbox.ts';
import { readSavedState, writeSavedState } from './server/saved-state.ts';
import { openTemplateFolder, type TemplateFolder } from './server/template-folder.ts';

export interface SandboxStart {
  /** A repository or its folder of templates, to try them; by default the templates that come with Baton. */
  readonly folder?: string;
  /** A folder for the state, which is taken up again from there; by default it is forgotten. */
  readonly keep?: string;
  /** A taken one moves on to the next. */
  readonly port?: number;
  /** In milliseconds since 1970; by default the present. */
  readonly startsAt?: number;
  /** By default there is some, but where somebody tries templates of their own. */
  readonly withHistory?: boolean;
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
    ...(templates === null ? {} : { sources: await templates.read() }),
  });
  if (withHistory) {
    await playHistory(sandbox);
  }
  const stopWatching = templates === null ? async () => {} : follow(templates, sandbox);
  const stopKeeping = keep === undefined ? async () => {} : keepState(keep, sandbox);
  const server = await listenFromPort(createPages(sandbox), port);
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

/** Gives the function that writes the last state and stops. */
function keepState(folder: string, sandbox: Sandbox): () => Promise<void> {
  const { live, github, runs, clock, setup } = sandbox;
  const write = () =>
    writeSavedState(folder, {
      now: clock.now(),
      github: github.remember(),
      runs: runs.finished,
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
 * Applies one save after the other. Gives the function that stops: it waits for the last save, because
 * Git must not write to the sandbox's folder any more when that is deleted.
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
