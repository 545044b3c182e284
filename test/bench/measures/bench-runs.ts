// Whole runs, against a process that does nothing and one that makes one request to the same server.

import { fileURLToPath } from 'node:url';
import type { Figures } from '../figures.ts';
import { startGitHub } from '../github/remote-github.ts';
import { startPlainServer } from '../plain-server.ts';
import { repository } from '../stage.ts';
import { interleave } from './interleave.ts';
import { timeNode } from './time-process.ts';
import { timeRunOn } from './time-run.ts';

const commandLine = fileURLToPath(new URL('../../../action/cli/baton.js', import.meta.url));

const bounds = { rounds: 20, seconds: 30 };

export async function benchRuns(): Promise<Figures['runs']> {
  const github = await startGitHub(10);
  const address = `${github.url}/repos/${repository}`;
  const plain = await startPlainServer(await (await fetch(address)).text());
  try {
    const fetchOf = (url: string) => `fetch('${url}').then((answer) => answer.arrayBuffer())`;
    return await interleave(bounds, {
      nothing: () => timeNode({ args: ['-e', '0'] }),
      oneFetch: () => timeNode({ args: ['-e', fetchOf(address)] }),
      plainFetch: () => timeNode({ args: ['-e', fetchOf(plain.url)] }),
      help: () => timeNode({ args: [commandLine, '--help'] }),
      notOurs: () => timeRunOn(github, 'file something else'),
      filed: () => timeRunOn(github, 'file a handoff'),
      tick: () => timeRunOn(github, 'tick an item of it'),
    });
  } finally {
    plain.close();
    github.close();
  }
}
