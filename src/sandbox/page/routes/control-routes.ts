// Controls of the sandbox: acting person, clock, faults, manual runs, and live updates.

import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import { advanceClock, destinationOf } from '../server/advance-clock.ts';
import { faultKinds } from '../server/faults/faults.ts';
import type { Sandbox } from '../server/open-sandbox.ts';
import { field, goBack, personCookie, refusalOf, visitorOf } from './page-helpers.ts';

export function controlRoutes(sandbox: Sandbox): Hono {
  let journey = Promise.resolve();
  return new Hono()
    .get('/', (c) => c.redirect(sandbox.home))
    .get(sandbox.base, (c) => c.redirect(`${sandbox.base}/issues`))
    .post('/person', async (c) => {
      setCookie(c, personCookie, await field(c, 'login'), { path: '/', sameSite: 'Lax' });
      return goBack(sandbox, c);
    })
    .post('/clock', async (c) => {
      const to = await destinationOf(sandbox, await field(c, 'by'));
      if (to === null) {
        return goBack(sandbox, c, 'No reminder is scheduled.');
      }
      // One clock change at a time; the page shows its progress.
      journey = journey.then(() => advanceClock(sandbox, to));
      return goBack(sandbox, c);
    })
    .post('/faults', async (c) => {
      toggleFault(sandbox, await field(c, 'kind'));
      dismissFault(sandbox, await field(c, 'dismiss'));
      return goBack(sandbox, c);
    })
    .post('/dispatch', async (c) => {
      const { octokit, at } = visitorOf(sandbox, c);
      const inputs = { mode: await field(c, 'mode') };
      const refused = await refusalOf(() =>
        octokit.rest.actions.createWorkflowDispatch({
          ...at,
          workflow_id: 'handoffs.yml',
          ref: 'main',
          inputs,
        }),
      );
      return goBack(sandbox, c, refused?.message);
    })
    .get('/live', (c) =>
      streamSSE(c, async (stream) => {
        const stop = sandbox.live.onChange(
          () => void stream.writeSSE({ event: 'changed', data: '' }),
        );
        stream.onAbort(stop);
        await stream.writeSSE({ event: 'hello', data: '' });
        while (!stream.aborted && !stream.closed) {
          await stream.sleep(15_000);
        }
        stop();
      }),
    );
}

function dismissFault({ faults }: Sandbox, wanted: string): void {
  const kind = faultKinds.find((one) => one === wanted);
  if (kind !== undefined) {
    faults.dismiss(kind);
  }
}

function toggleFault({ faults }: Sandbox, wanted: string): void {
  const kind = faultKinds.find((one) => one === wanted);
  if (kind === undefined) {
    return;
  }
  if (faults.armed().includes(kind)) {
    faults.disarm(kind);
  } else {
    faults.arm(kind);
  }
}
