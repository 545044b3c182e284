// Faults that a person can inject from the page, and what became of each.

import type { Interceptor } from '../../../github/http/request-log.ts';
import type { LocalGitHub } from '../../../github/local-github.ts';
import type { Runs } from '../../../jobs/start-runs.ts';
import { issueNumberOf } from '../../../jobs/workflow/trigger.ts';
import { createBarrier } from './barrier.ts';

export const faultKinds = ['drop', 'fail', 'collide'] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface FaultReport {
  readonly kind: FaultKind;
  /** `waiting`: one of two events has come. */
  readonly state: 'armed' | 'waiting' | 'happened';
  /** The number of the last run before the fault. */
  readonly afterRun: number;
  /** The event or the request that it hit. */
  readonly target: string | null;
  readonly issueNumber: number | null;
}

export interface Faults {
  /** Requested faults that have not happened yet. */
  armed(): readonly FaultKind[];
  /** The last of each kind, until the person dismisses it. */
  reports(): readonly FaultReport[];
  arm(kind: FaultKind): void;
  /** Cancels a fault, and releases what it held. */
  disarm(kind: FaultKind): void;
  /** Forgets a fault that has happened. */
  dismiss(kind: FaultKind): void;
}

export interface Disturbed {
  readonly github: LocalGitHub;
  readonly runs: Runs;
}

export function createFaults({ github, runs }: Disturbed, changed: () => void): Faults {
  const all = new Map<FaultKind, FaultReport>();
  const isArmed = (kind: FaultKind) => all.has(kind) && all.get(kind)?.state !== 'happened';
  const update = (kind: FaultKind, change: Partial<FaultReport>) => {
    const former = all.get(kind);
    if (former !== undefined && isArmed(kind)) {
      all.set(kind, { ...former, ...change });
      changed();
    }
  };
  const barrier = createBarrier(() => update('collide', { state: 'happened' }));
  const failing: Interceptor['before'] = ({ owner, method, path, operation }) => {
    // Only requests of runs: the person's own clicks must work.
    if (!isArmed('fail') || owner !== 'github-actions[bot]') {
      return null;
    }
    update('fail', { state: 'happened', target: operation ?? `${method} ${path}` });
    return Response.json({ message: 'Server Error' }, { status: 500 });
  };
  github.intercept({ before: failing, after: barrier.after });
  runs.onWithheld((trigger, reason) => {
    const { event, action } = trigger;
    const target = action === null ? event : `${event} · ${action}`;
    const hit = { target, issueNumber: issueNumberOf(trigger) };
    if (reason === 'lost') {
      update('drop', { ...hit, state: 'happened', afterRun: lastNumber(runs) });
    } else {
      update('collide', { ...hit, state: 'waiting' });
    }
  });
  // Runs that do not read the ledger cannot collide on it.
  runs.onRun(({ number }) => {
    if (isArmed('collide') && number >= (all.get('collide')?.afterRun ?? 0) + 2) {
      barrier.end();
    }
  });
  const { arming, disarming } = switches(runs, barrier);
  return {
    armed: () => faultKinds.filter(isArmed),
    reports: () => [...all.values()],
    arm: (kind) => {
      if (!isArmed(kind)) {
        const afterRun = lastNumber(runs);
        all.set(kind, { kind, state: 'armed', afterRun, target: null, issueNumber: null });
        arming[kind]();
        changed();
      }
    },
    disarm: (kind) => {
      if (isArmed(kind)) {
        all.delete(kind);
        disarming[kind]();
      }
      changed();
    },
    dismiss: (kind) => {
      if (!isArmed(kind)) {
        all.delete(kind);
      }
      changed();
    },
  };
}

function switches(runs: Runs, barrier: ReturnType<typeof createBarrier>) {
  const arming = {
    drop: () => runs.loseNext(),
    fail: () => {},
    collide: () => {
      runs.together(2);
      barrier.begin();
    },
  } satisfies Record<FaultKind, () => void>;
  const disarming = {
    drop: () => runs.loseNext(-1),
    fail: () => {},
    collide: () => {
      runs.release();
      barrier.end();
    },
  } satisfies Record<FaultKind, () => void>;
  return { arming, disarming };
}

function lastNumber({ finished, underWay }: Runs): number {
  return Math.max(0, ...[...finished, ...underWay()].map(({ number }) => number));
}
