// What a process costs, from its start to its end, threads and all.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Timing {
  readonly wallMs: number;
  /** On all cores, for the process itself and for the kernel on its behalf. */
  readonly processorMs: number;
}

export interface Command {
  /** What Node is given to do. */
  readonly args: readonly string[];
  /** All of it: nothing of ours is passed on. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** The kernel notifies the shell when its child ends; the child itself is not changed. */
const script = `TIMEFORMAT='%3R %3U %3S'; time "$@" 2>&1`;

/** @throws with what the process printed, where it fails */
export async function timeNode({ args, environment = {}, folder }: Command): Promise<Timing> {
  const child = spawn('bash', ['-c', script, 'bash', process.execPath, ...args], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [printed, times, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  const [wall, user, system] = times
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  if (status !== 0 || wall === undefined || user === undefined || system === undefined) {
    throw new Error(`node ${args.join(' ')} ended with status ${status}:\n${printed}${times}`);
  }
  return { wallMs: wall, processorMs: user + system };
}
