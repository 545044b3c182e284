// Shows long output in the person's pager.

import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

export interface PagerScreen {
  /** Lines; null if there is no terminal. */
  readonly height: number | null;
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  readonly write: (text: string) => void;
}

/** @returns null if the person wants no pager */
export function pagerOf({ BATON_PAGER, PAGER }: Environment): string | null {
  const command = (BATON_PAGER ?? PAGER ?? 'less').trim();
  return command === '' || command === 'cat' ? null : command;
}

/** Writes text that fits on the screen directly, and all text if the pager does not start. */
export async function writePaged(text: string, screen: PagerScreen): Promise<void> {
  const { height, write } = screen;
  const command = pagerOf(screen.environment);
  if (height === null || command === null || text.split('\n').length <= height) {
    write(text);
  } else if (!(await showIn(command, text, screen))) {
    write(text);
  }
}

function ignore(): void {
  // Nothing to do.
}

/**
 * The codes of shells for a command that is missing or cannot run. The one of `cmd /c` is 1, so on
 * Windows a pager that fails shows the text twice. https://github.com/nodejs/node/issues/36855
 */
function isNotStarted(code: number | null, platform: NodeJS.Platform): boolean {
  return code === 126 || code === 127 || (platform === 'win32' && (code === 1 || code === 9009));
}

/** @returns false if the pager did not start */
function showIn(
  command: string,
  text: string,
  { environment, platform }: Pick<PagerScreen, 'environment' | 'platform'>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const pager = spawn(command, {
      shell: true,
      stdio: ['pipe', 'inherit', 'ignore'],
      // Keep colours, quit if the text fits, leave it on the screen.
      env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...environment },
    });
    // Ctrl-C belongs to the pager.
    process.on('SIGINT', ignore);
    pager.on('error', () => resolve(false));
    pager.on('close', (code) => {
      process.off('SIGINT', ignore);
      resolve(!isNotStarted(code, platform));
    });
    // A person who quits early closes the pipe; the exit code reports the rest.
    pager.stdin.on('error', ignore);
    pager.stdin.end(text);
  });
}
