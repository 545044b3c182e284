import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweep } from '../../../src/usecases/sweep/sweep.ts';
import { say } from '../setup/chain.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { shiftConfiguration, sweepAt, tuesday } from '../setup/shifts.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({
    configuration: {
      ...shiftConfiguration,
      'watch_to_watch.yml': `name: Watch
from: on_call
to: on_call
fields: [{ id: state }]
opens: { every: day, at: "09:00" }
`,
    },
  });
  await desk.sweep();
});
afterEach(() => desk.close());

/** GitHub refuses to open issues with this title. */
function refuse(title: string): void {
  desk.github.intercept({
    before: ({ method, path, body }) =>
      method === 'POST' &&
      path.endsWith('/issues') &&
      new TextDecoder().decode(body).includes(title)
        ? Response.json({ message: 'Repository rule violations found' }, { status: 403 })
        : null,
  });
}

const titles = () => desk.github.issues().map(({ title }) => title);

test('A form that cannot be opened is named, and the other one opens all the same.', async () => {
  desk.clock.set(tuesday);
  refuse('On call: Tue');
  const result = await sweep(desk.openPorts());
  expect(titles()).toEqual(['Watch: Tue 17 Nov 2026, 09:00 CET']);
  expect(result).toMatchObject({
    kind: 'swept',
    handled: [{ issueNumber: 1 }],
    failures: [],
    unopened: [{ handoffType: 'on_call_to_on_call', occurrence: '2026-11-17T09:00' }],
  });
  const [failed] = result.kind === 'swept' ? (result.unopened ?? []) : [];
  expect(failed?.error).toMatchObject({ code: 'github_forbidden' });
  expect(failed?.error.message).toMatch(
    /^The form `on_call_to_on_call` of 2026-11-17 09:00 was not opened\. .+ A sweep tries again after ten minutes\.$/,
  );
});

test('A later sweep opens it, and what happened in between is recorded.', async () => {
  refuse('On call: Tue');
  await sweepAt(desk, tuesday);
  await say(desk, 'alice', 'Nothing new.');
  desk.github.intercept(null);
  desk.clock.advance({ minutes: 11 });
  expect(await sweep(desk.openPorts())).not.toHaveProperty('unopened');
  expect(titles()).toEqual([
    'Watch: Tue 17 Nov 2026, 09:00 CET',
    'On call: Tue 17 Nov 2026, 09:00 CET',
  ]);
});
