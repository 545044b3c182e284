// One process of the crowd: as many runs at once as it is given issues. Started by `crowd.test.ts`.

import { setTimeout } from 'node:timers/promises';
import { machineTime } from '../../../src/github/time.ts';
import { handleIssue } from '../../../src/usecases/issue/handle-issue.ts';
import { portsOf } from '../site/run-ports.ts';

const [baseUrl = '', token = '', first = '', count = ''] = process.argv.slice(2);

const wait = (milliseconds: number) => setTimeout(milliseconds);
// The local GitHub is one process for all: how long it takes is not what is tried here.
const timeout = () => new AbortController().signal;

const runs = Array.from({ length: Number(count) }, (_, at) => {
  const ports = portsOf({
    baseUrl,
    token,
    time: { ...machineTime, wait, timeout },
    random: Math.random,
  });
  return handleIssue(ports, { issueNumber: Number(first) + at, updatedAt: null });
});
await Promise.all(runs);
