// GitHub's process, seen from who measures.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { WorkflowTrigger } from '../../../src/sandbox/jobs/workflow/trigger.ts';
import {
  type Action,
  type Order,
  ready,
  type Traffic,
  traffic,
  trigger,
} from './github-messages.ts';

export interface RemoteGitHub {
  /** Without a slash at the end. */
  readonly url: string;
  /** GITHUB_TOKEN. */
  readonly token: string;
  /** Has someone do something; gives the event that it causes. */
  perform(action: Action): Promise<WorkflowTrigger>;
  /** Since it was last asked for. */
  takeTraffic(): Promise<Traffic>;
  close(): void;
}

const program = fileURLToPath(new URL('github-process.ts', import.meta.url));

/** @param handoffs how many its ledger holds already */
export async function startGitHub(handoffs: number): Promise<RemoteGitHub> {
  const child = fork(program, [String(handoffs)]);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`GitHub's process has ended (${code}).`);
  });
  // Callers waiting for a response get the error; without any, the end was expected.
  ended.catch(() => {});
  const answer = async () => {
    const [message]: readonly unknown[] = await Promise.race([once(child, 'message'), ended]);
    return message;
  };
  const ask = (order: Order) => {
    const answered = answer();
    child.send(order);
    return answered;
  };
  const { url, token } = v.parse(ready, await answer());
  return {
    url,
    token,
    perform: async (action) => v.parse(trigger, await ask(action)),
    takeTraffic: async () => v.parse(traffic, await ask('report the traffic')),
    close: () => child.disconnect(),
  };
}
