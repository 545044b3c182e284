// Runs that meet on one ledger: what a run that lost the race records for the others.

import { afterEach, expect, test } from 'vitest';
import type { Ports } from '../../src/ports/ports.ts';
import { handleIssue } from '../../src/usecases/issue/handle-issue.ts';
import { dataCommits } from '../faults/site/picture.ts';
import { openSite, type Site } from '../faults/site/site.ts';
import { complete, sale } from '../scenarios/stage/sale.ts';

let site: Site;
afterEach(() => site.close());

async function siteWith(issues: number): Promise<void> {
  site = await openSite();
  for (let at = 1; at <= issues; at += 1) {
    site.people.sam.fileForm(sale, complete, { title: `Client ${at}` });
  }
}

const event = (issue: number) => site.run({ kind: 'event', issue, updatedAt: null });

/** The ports of a run that another run overtakes, just before its first write. */
function overtaken(by: () => Promise<unknown>): Ports {
  const ports = site.openPorts();
  let isFirst = true;
  return {
    ...ports,
    ledger: {
      ...ports.ledger,
      transact: (change, beforeRetry) =>
        ports.ledger.transact(async (ledger) => {
          const changed = await change(ledger);
          if (isFirst) {
            isFirst = false;
            await by();
          }
          return changed;
        }, beforeRetry),
    },
  };
}

async function messages(): Promise<readonly string[]> {
  return (await dataCommits(site.github.gitDirectory)).map(({ message }) => message);
}

test('a run that lost the race records what the others wait to record, in one commit', async () => {
  await siteWith(4);
  await handleIssue(
    overtaken(() => event(1)),
    { issueNumber: 2, updatedAt: null },
  );
  const [last = ''] = (await messages()).filter((one) => one.includes('issue 2'));
  expect(last.split('\n')[0]).toBe('handoffs: 3 issues updated');
  expect(last).toContain('issue 3)');
  expect(last).toContain('issue 4)');
});

test('300 other issues opened in the same minutes do not keep a run from recording for others', async () => {
  await siteWith(1);
  const openOthers = (count: number) => {
    for (let at = 0; at < count; at += 1) {
      site.people.bob.fileBlank(`Bug ${at}`, 'The page is blank.');
    }
  };
  openOthers(150);
  site.clock.advance({ seconds: 10 });
  for (const title of ['Borealis', 'Cygnus', 'Draco']) {
    site.people.sam.fileForm(sale, complete, { title });
  }
  site.clock.advance({ seconds: 10 });
  openOthers(150);
  const { requests } = site.github;
  const before = requests.length;
  await handleIssue(
    overtaken(() => event(1)),
    { issueNumber: 152, updatedAt: null },
  );
  const [last = ''] = (await messages()).filter((one) => one.includes('issue 152)'));
  expect(last).toContain('issue 153)');
  expect(last).toContain('issue 154)');
  const lists = requests
    .slice(before)
    .filter(({ operation }) => /^(Recent|Changed)Issues/.test(operation ?? ''));
  expect(lists, 'in one request').toHaveLength(1);
});

test('a form without a label is found among 30 other issues', async () => {
  await siteWith(2);
  const { body } = site.github.issue(2);
  for (let at = 0; at < 30; at += 1) {
    site.people.bob.fileBlank(`Bug ${at}`, 'The page is blank.');
  }
  site.people.sam.fileBlank('Unlabelled', body);
  await handleIssue(
    overtaken(() => event(1)),
    { issueNumber: 2, updatedAt: null },
  );
  const [last = ''] = (await messages()).filter((one) => one.includes('issue 2)'));
  expect(last).toContain('issue 33)');
});

/** Half a turn, in milliseconds. */
const untilLook = 1250;

/** Handles this issue while a run of another overtakes it. @returns how often it looked whether it was recorded */
async function loseRace(
  issue: number,
  during: () => Promise<unknown> = async () => {},
  winner = 1,
) {
  const ports = overtaken(() => event(winner));
  let looks = 0;
  const wait = async (milliseconds: number) => {
    if (milliseconds === untilLook) {
      looks += 1;
      await during();
    }
    await ports.wait(milliseconds);
  };
  await handleIssue({ ...ports, wait }, { issueNumber: issue, updatedAt: null });
  return looks;
}

test('of the runs that lost the race, the one with the oldest issue goes first, and the others wait for their turn', async () => {
  await siteWith(4);
  expect(await loseRace(2)).toBe(0);
  site.close();
  await siteWith(4);
  expect(await loseRace(4)).toBe(4);
  expect((await messages()).join('\n')).toContain('issue 3)');
});

test('of very many runs that lost the race, none waits long for those before', async () => {
  await siteWith(12);
  expect(await loseRace(12)).toBe(8);
});

test('a run whose issue is recorded while it waits for its turn sends nothing, and reads no other issue', async () => {
  await siteWith(4);
  const sent = () => site.github.requests.filter(({ method }) => method === 'PUT').length;
  let before = 0;
  const looks = await loseRace(4, async () => {
    await event(4);
    before = sent();
  });
  expect(looks).toBe(1);
  expect(sent()).toBe(before);
  expect((await messages()).join('\n')).not.toContain('issue 3)');
});

test('a run does not wait for issues that changed long before', async () => {
  await siteWith(4);
  site.clock.advance({ seconds: 60 });
  site.people.sam.fileForm(sale, complete, { title: 'Client 5' });
  expect(await loseRace(5)).toBe(0);
});

test('a run does not wait for issues that were recorded shortly before', async () => {
  await siteWith(3);
  await event(1);
  await event(2);
  site.people.sam.fileForm(sale, complete, { title: 'Client 4' });
  expect(await loseRace(4, undefined, 3)).toBe(0);
  expect((await messages()).join('\n')).toContain('issue 4)');
});

test('a run whose issue another has recorded writes nothing, and shows it', async () => {
  await siteWith(3);
  await handleIssue(
    overtaken(() => event(1)),
    { issueNumber: 2, updatedAt: null },
  );
  const before = await messages();
  expect(site.github.issues()[2]?.labels).not.toContain('initiated');
  await event(3);
  expect(await messages()).toEqual(before);
  expect(site.github.issues()[2]?.labels).toContain('initiated');
  expect(site.github.issues()[2]?.comments).toHaveLength(1);
});

test('two runs of one issue that find it recorded by a third leave one comment', async () => {
  await siteWith(3);
  await handleIssue(
    overtaken(() => event(1)),
    { issueNumber: 2, updatedAt: null },
  );
  await Promise.all([event(3), event(3)]);
  expect(site.github.issues()[2]?.comments).toHaveLength(1);
});

test('a run that lost the race to another run of its issue records nothing and leaves the others alone', async () => {
  await siteWith(3);
  await handleIssue(
    overtaken(() => event(2)),
    { issueNumber: 2, updatedAt: null },
  );
  expect((await messages()).filter((one) => one.includes('issue 3'))).toEqual([]);
});

test('an issue that cannot be processed does not keep a run from recording its own', async () => {
  await siteWith(3);
  const ports = overtaken(() => event(1));
  const broken: Ports = {
    ...ports,
    ledger: {
      ...ports.ledger,
      transact: (change, beforeRetry) =>
        ports.ledger.transact(
          (ledger) =>
            change({
              ...ledger,
              record: async (entry) => {
                if (entry.issueNumber === 3) {
                  throw new TypeError('a bug');
                }
                return ledger.record(entry);
              },
            }),
          beforeRetry,
        ),
    },
  };
  await handleIssue(broken, { issueNumber: 2, updatedAt: null });
  const all = (await messages()).join('\n');
  expect(all).toContain('issue 2)');
  expect(all).not.toContain('issue 3)');
});
