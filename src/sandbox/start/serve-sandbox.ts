// The sandbox in the browser, until somebody presses Ctrl-C.

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
  const { folder } = options;
  const setUp = folder === undefined ? 'with a little history' : `set up as ${folder} is`;
  say(`Opening a GitHub on this machine, ${setUp} …`);
  const asked = askedToEnd(process);
  const started = await startSandbox(options);
  say(`\n  ${started.url}\n`);
  say('Nothing leaves this machine. Ctrl-C ends it.');
  if (open) {
    openBrowser(started.url, process.platform);
  }
  await asked;
  await started.close();
}

/** Asking again while it ends does not hurry it: half an ending would leave things behind. */
function askedToEnd(process: NodeJS.Process): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => resolve());
    }
  });
}
