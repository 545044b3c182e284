// GitHub in a process of its own, so that it does not share its event loop with who measures, nor what
// it costs with what is measured. Started by `remote-github.ts` with the length of the ledger.

import { deflateSync } from 'node:zlib';
import * as v from 'valibot';
import type { Delivery } from '../../../src/sandbox/github/model/delivery.ts';
import {
  dispatchWorkflow,
  triggerOf,
  type WorkflowTrigger,
} from '../../../src/sandbox/jobs/workflow/trigger.ts';
import { fileComplete, fileOther, tick } from '../actions.ts';
import { ledgerBranch, repository, setStage } from '../stage.ts';
import { type Action, order, type Traffic } from './github-messages.ts';

const stage = await setStage(Number(process.argv[2]));
const { github, clock } = stage;
const { url, close } = await github.listen();
let lastFiled = 0;

process.on('message', async (message) => {
  const asked = v.parse(order, message);
  process.send?.(await (asked === 'report the traffic' ? takeTraffic() : perform(asked)));
});
process.once('disconnect', () => {
  void close();
  stage.close();
});
process.send?.({ url, token: github.actionsToken });

/** Gives the first event it causes: the others are the labels of the form. */
async function perform(action: Action): Promise<WorkflowTrigger> {
  const deliveries: Delivery[] = [];
  const stop = github.onDelivery((delivery) => void deliveries.push(delivery));
  clock.advance({ minutes: 1 });
  switch (action) {
    case 'file a handoff':
      lastFiled = fileComplete(stage);
      break;
    case 'tick an item of it':
      tick(stage, lastFiled, 0);
      break;
    case 'file something else':
      fileOther(stage);
      break;
    case 'ask for the report':
      // Of a week without one.
      clock.advance({ days: 7 });
      await dispatchWorkflow(github, { repository, as: 'bob', inputs: { mode: 'report' } });
      // To ask for it is no request of the run.
      github.forgetRequests();
      break;
  }
  stop();
  const [first] = deliveries;
  if (first === undefined) {
    throw new Error(`GitHub delivered nothing when somebody was to ${action}.`);
  }
  return triggerOf(first);
}

async function takeTraffic(): Promise<Traffic> {
  const sum = (sizes: readonly number[]) => sizes.reduce((one, other) => one + other, 0);
  const traffic = {
    requests: github.requests.length,
    bytesUp: sum(github.requests.map(({ bytesUp }) => bytesUp)),
    bytesDown: sum(github.requests.map(({ bytesDown }) => bytesDown)),
  };
  const loose = await looseBytes();
  github.forgetRequests();
  return { ...traffic, looseBytes: loose };
}

async function looseBytes(): Promise<number> {
  const stored = await ledgerBranch(github).read();
  return stored === null ? 0 : deflateSync(stored.bytes).length;
}
