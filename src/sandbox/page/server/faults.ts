// Faults that a person can inject from the page: a lost event, a failed request, two runs at once.

import { setTimeout } from 'node:timers/promises';
import type { Interceptor } from '../../github/http/request-log.ts';
import type { LocalGitHub } from '../../github/local-github.ts';
import type { Runs } from '../../jobs/start-runs.ts';
import { isStartedBy, type Workflow } from '../../jobs/workflow/read-workflow.ts';

const maxWaitMs = 3000;

export const faultKinds = ['drop', 'fail', 'collide'] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Faults {
  /** Requested faults that have not happened yet. */
  armed(): readonly FaultKind[];
  arm(kind: FaultKind): void;
  /** Cancels a fault, and releases what it held. */
  disarm(kind: FaultKind): void;
}

export interface Disturbed {
  readonly github: LocalGitHub;
  readonly runs: Runs;
  readonly workflow: Workflow;
}

export function createFaults({ github, runs, workflow }: Disturbed, changed: () => void): Faults {
  const armed = new Set<FaultKind>();
  const happened = (kind: FaultKind) => {
    armed.delete(kind);
    changed();
  };
  const meeting = createBarrier(() => happened('collide'));
  const failing: Interceptor['before'] = ({ owner }) => {
    // Only requests of runs: the person's own clicks must work.
    if (!armed.has('fail') || owner !== 'github-actions[bot]') {
      return null;
    }
    happened('fail');
    return Response.json({ message: 'Server Error' }, { status: 500 });
  };
  github.intercept({ before: failing, after: meeting.after });
  github.onDelivery(({ event, action, startsRuns }) => {
    if (armed.has('drop') && startsRuns && isStartedBy(workflow, event, action)) {
      happened('drop');
    }
  });
  const arming = {
    drop: () => runs.loseNext(),
    fail: () => {},
    collide: () => {
      runs.together(2);
      meeting.begin();
    },
  } satisfies Record<FaultKind, () => void>;
  const disarming = {
    drop: () => runs.loseNext(-1),
    fail: () => {},
    collide: () => {
      runs.release();
      meeting.end();
    },
  } satisfies Record<FaultKind, () => void>;
  return {
    armed: () => [...armed],
    arm: (kind) => {
      if (armed.has(kind)) {
        return;
      }
      armed.add(kind);
      arming[kind]();
      changed();
    },
    disarm: (kind) => {
      if (armed.delete(kind)) {
        disarming[kind]();
      }
      changed();
    },
  };
}

/** Holds the ledger back from two runs until both have requested it, or the other will not. */
function createBarrier(done: () => void) {
  let both = Promise.withResolvers<void>();
  let asked = 0;
  let isOn = false;
  const end = () => {
    if (!isOn) {
      return;
    }
    isOn = false;
    both.resolve();
    done();
  };
  const after: Interceptor['after'] = async ({ method, path }) => {
    if (!isOn || method !== 'GET' || !path.endsWith('/contents/handoffs.db')) {
      return null;
    }
    asked += 1;
    if (asked === 2) {
      end();
    } else {
      await Promise.race([both.promise, setTimeout(maxWaitMs, null, { ref: false })]);
    }
    if (asked === 1) {
      end();
    }
    return null;
  };
  return {
    begin: () => {
      both = Promise.withResolvers<void>();
      asked = 0;
      isOn = true;
    },
    after,
    end,
  };
}
