// The sandbox in the browser, until somebody presses Ctrl-C.

import { once } from 'node:events';
import { type SandboxStart, startSandbox } from '../page/start-sandbox.ts';
import { openBrowser } from './open-browser.ts';

export interface Serving extends SandboxStart {
  /** Whether to open the browser too. */
  readonly open: boolean;
}

export async function serveSandbox(
  process: NodeJS.Process,
  { open, ...options }: Serving,
): Promise<void> {
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  say('Opening a GitHub on this machine, with a little history …');
  const started = await startSandbox(options);
  say(`\n  ${started.url}\n`);
  say('Nothing leaves this machine. Ctrl-C ends it.');
  if (open) openBrowser(started.url, process.platform);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await started.close();
}
