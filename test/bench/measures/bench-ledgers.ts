// The same event on ledgers of different lengths.

import type { Figures } from '../figures.ts';
import { type RemoteGitHub, startGitHub } from '../github/remote-github.ts';
import { interleave } from './interleave.ts';
import type { Timing } from './time-process.ts';
import { timeRunOn } from './time-run.ts';

const lengths = [100, 100_000] as const;
const bounds = { rounds: 9, seconds: 60 };
const unmeasured = { wallMs: Number.NaN, processorMs: Number.NaN };

export async function benchLedgers(): Promise<Figures['ledgers']> {
  const places = await Promise.all(
    lengths.map(async (handoffs) => ({ handoffs, github: await startGitHub(handoffs) })),
  );
  try {
    const cases = places.flatMap(({ handoffs, github }) => [
      [`filed ${handoffs}`, () => timeRunOn(github, 'file a handoff')],
      [`tick ${handoffs}`, () => timeRunOn(github, 'tick an item of it')],
    ]);
    const timings = await interleave<string>(bounds, Object.fromEntries(cases));
    return await Promise.all(
      places.map(async ({ handoffs, github }) => ({
        handoffs,
        ...(timings[`filed ${handoffs}`] ?? unmeasured),
        tick: timings[`tick ${handoffs}`] ?? unmeasured,
        ...(await bytesOfOneRun(github)),
        report: await reportOn(github),
      })),
    );
  } finally {
    for (const { github } of places) {
      github.close();
    }
  }
}

async function bytesOfOneRun(github: RemoteGitHub) {
  await github.takeTraffic();
  await timeRunOn(github, 'file a handoff');
  const { bytesDown, bytesUp, looseBytes } = await github.takeTraffic();
  return { bytesDown, bytesUp, looseBytes };
}

/** The first creates what later reports find, and is not counted. */
async function reportOn(github: RemoteGitHub): Promise<Timing & { readonly requests: number }> {
  const { report } = await interleave(
    { rounds: 3, seconds: 10 },
    { report: () => timeRunOn(github, 'ask for the report') },
  );
  await github.takeTraffic();
  await timeRunOn(github, 'ask for the report');
  const { requests } = await github.takeTraffic();
  return { ...report, requests };
}
