// Plays the whole week, printing each step.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository, type Stage, setUpDemo } from './demo-setup.ts';
import { keepFiles } from './keep-files.ts';
import { readLedgerRows } from './ledger-rows.ts';
import { playStep } from './play-step.ts';
import { showFiles, showLedger, showReport, showTotals } from './print/show-end.ts';
import { showStep } from './print/show-step.ts';
import { painted, wrapped } from './print/terminal.ts';
import { differencesAtEnd } from './verify-end.ts';
import { differencesOf } from './verify-step.ts';
import { week } from './week.ts';

export interface Audience {
  readonly print: (lines: readonly string[]) => void;
  readonly width: number;
}

/** @returns the differences from the expected results */
export async function playWeek(
  audience: Audience,
  databaseUrl: string | null = null,
): Promise<readonly string[]> {
  const startedAt = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'baton-week-'));
  const stage = await setUpDemo(folder, databaseUrl);
  audience.print(introduction(stage, audience.width));
  try {
    const differences = [
      ...(await playSteps(stage, audience)),
      ...(await showWhatIsLeft(stage, folder, audience)),
    ];
    const { finished } = stage.runs;
    const requests = finished.flatMap((run) => run.requests).length;
    const seconds = (performance.now() - startedAt) / 1000;
    const totals = { steps: week.length, runs: finished.length, requests, seconds, differences };
    audience.print(showTotals(totals));
    return differences;
  } finally {
    await stage.runs.stop();
    await stage.ledger.close();
  }
}

function introduction({ ledger }: Stage, width: number): readonly string[] {
  return [
    painted(
      'bold',
      `Baton plays a week of handoffs in ${repository}, on a GitHub simulated on this machine.`,
    ),
    ...wrapped(
      'alice sells; bob and carol onboard clients; dave designs; erin develops; mallory is in no team. ' +
        'Each run is the committed bundle in action/, started as on GitHub.',
      width,
    ),
    ...(ledger.databaseUrl === null ? [] : [`The ledger is in PostgreSQL: ${ledger.databaseUrl}`]),
  ];
}

async function playSteps(stage: Stage, { print, width }: Audience): Promise<readonly string[]> {
  const all: string[] = [];
  for (const step of week) {
    const played = await playStep(stage, step);
    const differences = differencesOf(played);
    print(showStep(played, differences, width));
    all.push(...differences.map((difference) => `${step.title}: ${difference}`));
  }
  return all;
}

async function showWhatIsLeft(
  { github, runs, ledger }: Stage,
  folder: string,
  { print, width }: Audience,
): Promise<readonly string[]> {
  const report = github.issues().find(({ labels }) => labels.includes('handoff-report'));
  const kept = await keepFiles(folder, { github, ledger, runs: runs.finished, report });
  const rows = readLedgerRows(kept.ledger);
  print([...showLedger(rows, width), ...showReport(report), ...showFiles(kept)]);
  return differencesAtEnd(rows, report);
}
