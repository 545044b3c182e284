// Opens the sandbox in a folder of its own, and serves its pages on this machine alone.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPages } from './app.ts';
import { historyLength, playHistory } from './behind/history.ts';
import { openSandbox, type Sandbox } from './behind/open-sandbox.ts';
import { listen } from './listen.ts';

export interface SandboxStart {
  /** A taken one moves on to the next. */
  readonly port?: number;
  /** In milliseconds since 1970; by default the present. */
  readonly startsAt?: number;
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
  const { port = usualPort, startsAt = Date.now(), withHistory = true } = options;
  const directory = await mkdtemp(join(tmpdir(), 'baton-sandbox-'));
  const begin = withHistory ? startsAt - historyLength : startsAt;
  const sandbox = await openSandbox({ directory, startsAt: begin });
  if (withHistory) await playHistory(sandbox);
  const server = await listen(createPages(sandbox), port);
  return {
    url: server.url,
    sandbox,
    close: async () => {
      await sandbox.close();
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
