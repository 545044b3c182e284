import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChainMetrics } from '../../../src/metrics/types.ts';
import { measureLedger } from '../../../src/usecases/report/measure-ledger.ts';
import { chainConfiguration, fileSale, say } from '../setup/chain.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({
    configuration: {
      ...chainConfiguration,
      // Sales and support ask for the contract; onboarding calls it otherwise.
      'support_to_engineering.yml': `to: onboarding
fields:
  - { id: client_name, type: text }
  - { id: contract, label: Contract }
  - { id: known_issues, label: Known issues }
`,
    },
  });
  await fileSale(desk);
  await say(desk, 'alice', '/accept');
});
afterEach(() => desk.close());

async function write(issue: number, who: 'sam' | 'alice' | 'erin', edit: (body: string) => string) {
  desk.clock.advance({ minutes: 5 });
  // Browsers write other line ends.
  desk.people[who].editBody(issue, (body) => edit(body.replaceAll('\r\n', '\n')));
  desk.clock.advance({ seconds: 5 });
  await desk.handle(issue);
}

const knownIssues = (body: string) =>
  body.replace('### Known issues\n\n_No response_', '### Known issues\n\nNone yet.');

async function chains(): Promise<readonly ChainMetrics[]> {
  const asOf = '2026-12-01T00:00:00Z';
  const { metrics } = await measureLedger(desk.openPorts().ledger, { asOf, days: 60, teams: [] });
  return metrics.chains;
}

async function complete(issue: number, who: 'alice' | 'erin'): Promise<void> {
  await say(desk, who, '/accept', issue);
  await say(desk, who, '/complete', issue);
}

test('Answers that were carried and stayed are not asked again.', async () => {
  await say(desk, 'alice', '/complete\n/handoff');
  await write(2, 'alice', knownIssues);
  await complete(2, 'erin');
  // client_name, agreement, contacts and seats; the margin is private, and known issues are new.
  expect((await chains())[0]?.asked_again).toEqual({ count: 0, cases: 4, rate: null });
});

test('Answers that a person empties, changes or has to give back are asked again.', async () => {
  await say(desk, 'alice', '/complete\n/handoff');
  await write(2, 'alice', (body) =>
    body.replace('- Ann, operations\n- Ben, security', '_No response_'),
  );
  await write(2, 'alice', (body) =>
    knownIssues(body)
      .replace('### Seats\n\n40', '### Seats\n\n45')
      .replace(
        '### Contacts\n\n_No response_',
        '### Contacts\n\n- Ann, operations\n- Ben, security',
      ),
  );
  await say(desk, 'erin', '/return client_name: which branch of it?', 2);
  await say(desk, 'alice', '/resubmit', 2);
  await complete(2, 'erin');
  const [only] = await chains();
  const [, step] = only?.steps ?? [];
  expect(step?.top_fields_asked_again.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['contacts', 'seats']),
  );
  expect(only?.asked_again).toEqual({ count: 3, cases: 4, rate: null });
});

test('An answer that a form in between does not ask for, and that is empty in the next one, is asked again.', async () => {
  await say(desk, 'alice', '/complete\n/handoff');
  await write(2, 'alice', knownIssues);
  await say(desk, 'erin', '/accept', 2);
  await say(desk, 'erin', '/complete\n/handoff support_to_engineering', 2);
  expect(desk.github.issue(3).body).toContain('### Contract\n\n_No response_');
  await write(3, 'erin', (body) =>
    body.replace('### Contract\n\n_No response_', '### Contract\n\nGold'),
  );
  await complete(3, 'alice');
  const [only] = await chains();
  expect(only?.steps.map((step) => [step.handoff_type, step.asked_again.count])).toEqual([
    ['sales_to_onboarding', 0],
    ['onboarding_to_support', 0],
    ['support_to_engineering', 1],
  ]);
  // 4 in the second, and client_name, contract and known_issues in the third: 1 of 7.
  expect(only?.asked_again).toEqual({ count: 1, cases: 7, rate: 14 });
});

test('What the handoff before was corrected to, before the next was opened, is what the chain knows.', async () => {
  await write(1, 'sam', (body) => body.replace('### Seats\n\n40', '### Seats\n\n45'));
  await say(desk, 'alice', '/complete\n/handoff');
  // After it: the next handoff keeps its answer, which no one asked for.
  await write(1, 'sam', (body) => body.replace('### Seats\n\n45', '### Seats\n\n50'));
  await write(2, 'alice', knownIssues);
  await complete(2, 'erin');
  expect(desk.github.issue(2).body).toMatch(/### Seats\s+45/);
  expect((await chains())[0]?.asked_again).toEqual({ count: 0, cases: 4, rate: null });
});
