// The requests of each kind of run, counted on the wire, against what architecture.md allows it.

import type { Runs } from '../../../src/sandbox/jobs/start-runs.ts';
import { fileComplete, fileIncomplete, fileOther, fileOtherForm, tick } from '../actions.ts';
import type { Figures } from '../figures.ts';
import { type Stage, setStage } from '../stage.ts';
import { startBundle } from '../start-bundle.ts';

interface Line {
  readonly run: string;
  readonly most: number;
  /** Each starts this kind of run; the one with most requests counts. */
  readonly actions: readonly (() => unknown)[];
}

export async function benchRequests(): Promise<Figures['requests']> {
  const stage = await setStage();
  const runs = startBundle(stage, ['opened', 'edited', 'labeled'], { inTurn: true });
  try {
    // The first run of all sets up labels and the data branch; no report precedes the first.
    await countRequests(runs, () => fileComplete(stage));
    await countRequests(runs, () => report(runs));
    stage.clock.advance({ days: 7 });
    // By then the first handoff is overdue, and the run that finds it reports it.
    await countRequests(runs, () => stage.bob.label(1, 'late'));
    const figures: Figures['requests'][number][] = [];
    for (const { run, most, actions } of linesOf(stage, runs)) {
      const counts: number[] = [];
      for (const action of actions) {
        stage.clock.advance({ minutes: 1 });
        counts.push(await countRequests(runs, action));
      }
      figures.push({ run, most, counted: Math.max(...counts) });
    }
    return figures;
  } finally {
    await runs.stop();
    stage.close();
  }
}

/** The lines of architecture.md, in an order in which each finds what it needs. */
function linesOf(stage: Stage, runs: Runs): readonly Line[] {
  const { bob, template } = stage;
  const [first, filed] = [1, 5];
  return [
    {
      run: 'an irrelevant event: no Baton label, no form heading',
      most: 0,
      actions: [() => fileOther(stage)],
    },
    {
      run: 'any other issue that is no handoff',
      most: 2,
      actions: [() => fileOtherForm(stage)],
    },
    { run: 'nothing changed', most: 2, actions: [() => bob.label(first, 'urgent')] },
    {
      run: 'a tick in the checklist',
      most: 4,
      actions: template.checklist.map((_, at) => () => tick(stage, first, at)),
    },
    { run: 'a complete submission filed', most: 7, actions: [() => fileComplete(stage)] },
    { run: 'an incomplete submission', most: 5, actions: [() => fileIncomplete(stage)] },
    {
      run: 'accepted, returned or completed by label',
      most: 9,
      actions: [
        () => bob.label(first, 'accepted'),
        () => bob.label(first, 'completed'),
        () => bob.label(filed, 'returned'),
      ],
    },
    { run: 'the weekly report, any number of handoffs', most: 8, actions: [() => report(runs)] },
  ];
}

function report(runs: Runs): Promise<void> {
  return runs.dispatch({ as: 'bob', inputs: { mode: 'report' } });
}

/** Of the first run that it starts: the others are on the labels of the form. */
async function countRequests(runs: Runs, action: () => unknown): Promise<number> {
  const before = runs.finished.length;
  await action();
  await runs.settle();
  const [run] = runs.finished.slice(before).toSorted((one, other) => one.number - other.number);
  if (run === undefined || run.conclusion !== 'success') {
    throw new Error(`A run that was to be counted failed:\n${run?.log ?? 'it was not started'}`);
  }
  return run.requests.length;
}
