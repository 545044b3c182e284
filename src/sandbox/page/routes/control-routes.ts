// What only the sandbox has: whom one acts as, the clock, faults, and news for open pages.

import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import { faultKinds } from '../behind/faults.ts';
import type { Sandbox } from '../behind/open-sandbox.ts';
import { destinationOf, travel } from '../behind/travel.ts';
import { backTo, field, personCookie } from './desk.ts';

export function controlRoutes(sandbox: Sandbox): Hono {
  let journey = Promise.resolve();
  return new Hono()
    .get('/', (c) => c.redirect(`${sandbox.base}/issues`))
    .get(sandbox.base, (c) => c.redirect(`${sandbox.base}/issues`))
    .post('/person', async (c) => {
      setCookie(c, personCookie, await field(c, 'login'), { path: '/', sameSite: 'Lax' });
      return c.redirect(backTo(sandbox, await field(c, 'back')), 303);
    })
    .post('/clock', async (c) => {
      const to = await destinationOf(sandbox, await field(c, 'by'));
      // One journey after the other; the page sees it as it goes.
      if (to !== null) journey = journey.then(() => travel(sandbox, to));
      return c.redirect(backTo(sandbox, await field(c, 'back')), 303);
    })
    .post('/faults', async (c) => {
      const wanted = await field(c, 'kind');
      const kind = faultKinds.find((one) => one === wanted);
      if (kind !== undefined) {
        if (sandbox.faults.armed().includes(kind)) sandbox.faults.disarm(kind);
        else sandbox.faults.arm(kind);
      }
      return c.redirect(backTo(sandbox, await field(c, 'back')), 303);
    })
    .post('/dispatch', async (c) => {
      await sandbox.runs.schedule();
      return c.redirect(`${sandbox.base}/actions`, 303);
    })
    .get('/live', (c) =>
      streamSSE(c, async (stream) => {
        const stop = sandbox.live.onChange(
          () => void stream.writeSSE({ event: 'changed', data: '' }),
        );
        stream.onAbort(stop);
        await stream.writeSSE({ event: 'hello', data: '' });
        while (!stream.aborted && !stream.closed) await stream.sleep(15_000);
        stop();
      }),
    );
}
