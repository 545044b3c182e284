// Opens the sandbox in a folder of its own, and serves its pages on this machine alone.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPages } from './app.ts';
import { historyLength, playHistory } from './behind/history.ts';
import { openSandbox, type Sandbox } from './behind/open-sandbox.ts';
import { openTemplateFolder, type TemplateFolder } from './behind/template-folder.ts';
import { listen } from './listen.ts';

export interface SandboxStart {
  /** A repository or its folder of templates, to try them; by default the templates that come with Baton. */
  readonly folder?: string;
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
  const { folder, port = usualPort, startsAt = Date.now() } = options;
  const withHistory = options.withHistory ?? folder === undefined;
  const templates = folder === undefined ? null : await openTemplateFolder(folder);
  const directory = await mkdtemp(join(tmpdir(), 'baton-sandbox-'));
  const sandbox = await openSandbox({
    directory,
    startsAt: withHistory ? startsAt - historyLength : startsAt,
    ...(templates === null ? {} : { sources: await templates.read() }),
  });
  if (withHistory) await playHistory(sandbox);
  const stopWatching = templates === null ? () => {} : follow(templates, sandbox);
  const server = await listen(createPages(sandbox), port);
  return {
    url: server.url,
    sandbox,
    close: async () => {
      stopWatching();
      await sandbox.close();
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** One saving after the other. */
function follow(templates: TemplateFolder, sandbox: Sandbox): () => void {
  let last = Promise.resolve();
  return templates.onSave(() => {
    last = last.then(async () => sandbox.configure(await templates.read()));
  });
}
