// GitHub takes the account that files all handoffs for spam, and hides its issues until a person there has looked at it.

import { expect, onTestFinished, test } from 'vitest';
import type { GitHub } from '../../../src/ports/github.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { sweep } from '../../../src/usecases/sweep/sweep.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { openDesk } from '../setup/fake-github.ts';

/** GraphQL gives nothing and REST 404. */
function withoutIssues({ github, ...ports }: Ports): Ports {
  const hidden: GitHub = {
    ...github,
    readChanged: async (page) => ({ ...(await github.readChanged(page)), issues: [] }),
    readLabelled: async (page) => ({ ...(await github.readLabelled(page)), issues: [] }),
    readIssues: () => github.readIssues([]),
    lastChanges: async (_, logins) => github.lastChanges([], logins),
    whyGone: async () => 'unknown',
  };
  return { ...ports, github: hidden };
}

test('All handoffs of an account that GitHub hid continue, also if they are more than a sweep reads.', async () => {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  const filed = 60;
  for (let number = 1; number <= filed; number += 1) {
    desk.people.sam.fileForm(sale, complete, { title: `Example ${number}` });
  }
  const open = () => desk.openPorts().ledger.read(async (view) => (await view.openIssues()).length);
  const sweepAfter = async (ports: (own: Ports) => Ports, hours: number) => {
    desk.clock.advance({ hours });
    await sweep(ports(desk.openPorts()));
  };
  const asItIs = (ports: Ports) => ports;
  await sweepAfter(asItIs, 1);
  await sweepAfter(asItIs, 1);
  expect(await open()).toBe(filed);

  await sweepAfter(withoutIssues, 1);
  await sweepAfter(withoutIssues, 1);
  expect(await open()).toBe(0);
  for (let times = 0; times < 5; times += 1) {
    await sweepAfter(asItIs, 1);
  }
  expect(await open()).toBe(filed);
}, 60_000);
