// Serves the sandbox in the browser until the person presses Ctrl-C.

import { type SandboxStart, startSandbox } from '../page/start-sandbox.ts';
import { openBrowser } from './open-browser.ts';

export interface Serving extends SandboxStart {
  /** Whether to also open the browser. */
  readonly open: boolean;
}

export async function serveSandbox(
  process: NodeJS.Process,
  { open, ...options }: Serving,
): Promise<void> {
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const { folder, keep, databaseUrl } = options;
  const setUp = folder === undefined ? 'with some history' : `with the setup of ${folder}`;
  say(`Starting a GitHub simulated on this machine, ${setUp} …`);
  const asked = askedToEnd(process);
  const started = await startSandbox({ ...options, say: (text) => say(`  ${text}`) });
  say(`\n  ${started.url}\n`);
  say(
    folder === undefined
      ? 'Open this address in a browser and follow “Try it in five steps”.'
      : `The page shows the templates of ${folder}, and follows each file that you save.`,
  );
  if (databaseUrl !== undefined) {
    say(`The ledger is in PostgreSQL: ${databaseUrl}`);
  }
  say('Everything stays on this machine. Press Ctrl-C to stop.');
  if (open) {
    openBrowser(started.url, process.platform);
  }
  await asked;
  await started.close();
  // After the "^C" of the terminal.
  say(keep === undefined ? '\nStopped.' : `\nStopped. The state is saved in ${keep}.`);
}

/** Ctrl-C during the shutdown does not hurry it: an unfinished one would leave files behind. */
function askedToEnd(process: NodeJS.Process): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => resolve());
    }
  });
}
