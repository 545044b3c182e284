// Who may act on a handoff whose team the configuration knows no longer by the name it was filed under.

import { describe, expect, onTestFinished, test } from 'vitest';
import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';

/** A handoff, which waits. */
async function open(): Promise<Desk> {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  desk.people.sam.fileForm(sale, complete, { title: 'Example' });
  await desk.handle(1);
  return desk;
}

/** With this form alone. */
async function configure(
  desk: Desk,
  { teams, type, to }: { readonly teams: string; readonly type: string; readonly to: string },
): Promise<void> {
  const form =
    readDefaultTemplates().files.find(({ path }) => path.endsWith(`/${type}.yml`))?.text ?? '';
  await desk.github.commitFiles({
    as: 'erin',
    message: 'Other teams',
    files: {
      [`.github/handoffs/${type}.yml`]: form.replace(/^to: .*$/m, `to: ${to}`),
      '.github/handoffs/config.yml': `teams:\n${teams}`,
    },
  });
}

async function comment(desk: Desk, login: 'sam' | 'alice' | 'bob' | 'mallory', text: string) {
  desk.clock.advance({ minutes: 1 });
  await desk.people[login].comment(1, text);
  await desk.handle(1);
  return desk.openPorts().ledger.read(async (view) => {
    const last = (await view.issue(1)).events.at(-1);
    return { actor: last?.actor, ...last?.data };
  });
}

const renamed = {
  type: 'sales_to_onboarding',
  to: 'customer_success',
  teams: `  sales: { members: [sam] }
  customer_success: { members: [alice, mallory], lead: erin }
`,
};

test('The team that has got another name receives, and no one else.', async () => {
  const desk = await open();
  await configure(desk, renamed);
  // Both may write to the repository; she may not, and is of the team.
  const isNot = { type: 'rejected', reason: 'not_receiving_team' };
  expect(await comment(desk, 'sam', '/accept')).toMatchObject({ actor: 'sam', ...isNot });
  expect(await comment(desk, 'bob', '/accept')).toMatchObject({ actor: 'bob', ...isNot });
  expect(await comment(desk, 'mallory', '/accept')).toMatchObject({
    actor: 'mallory',
    type: 'accepted',
  });
  // What is recorded keeps the name it was recorded by.
  expect(desk.github.issue(1).labels).toContain('team/onboarding');
});

test('Reminders call the team by its new name.', async () => {
  const desk = await open();
  await configure(desk, renamed);
  for (let day = 0; day < 5; day += 1) {
    desk.clock.advance({ hours: 24 });
    await desk.sweep();
  }
  const calls = desk.github.issue(1).comments.map(({ body }) => body);
  expect(calls).toContainEqual(expect.stringMatching(/@alice.*@mallory/));
  expect(calls).toContainEqual(expect.stringMatching(/@erin/));
});

test('Where the team is gone without another in its place, the sender does not receive.', async () => {
  const desk = await open();
  await configure(desk, {
    type: 'design_to_development',
    to: 'development',
    teams: '  sales: { members: [sam] }\n  design: {}\n  development: {}\n',
  });
  expect(await comment(desk, 'sam', '/accept')).toMatchObject({
    type: 'rejected',
    reason: 'not_receiving_team',
  });
  expect(await comment(desk, 'alice', '/accept')).toMatchObject({ type: 'accepted' });
});

describe('Of a team with another name, the rest is called once', () => {
  const without = (teams: string) => ({ ...renamed, teams });
  const calls = (desk: Desk) =>
    desk.github
      .issue(1)
      .comments.flatMap(({ body }) => (body.includes('no longer in') ? body : []));
  const sweepTwice = async (desk: Desk) => {
    for (let hour = 0; hour < 2; hour += 1) {
      desk.clock.advance({ hours: 1 });
      // Its event is lost, so that the sweep has something to record, and passes over what it has seen.
      desk.people.sam.fileForm(sale, complete, { title: 'Another' });
      desk.clock.advance({ minutes: 10 });
      await desk.sweep();
    }
  };

  test('for the owner who left it', async () => {
    const desk = await open();
    await comment(desk, 'alice', '/accept');
    await sweepTwice(desk);
    await configure(
      desk,
      without('  sales: { members: [sam] }\n  customer_success: { members: [bob, mallory] }\n'),
    );
    await sweepTwice(desk);
    expect(calls(desk)).toEqual([
      expect.stringContaining('@bob and @mallory: alice has this handoff, but is no longer in'),
    ]);
  });

  test('for the sender who left it while a question was open', async () => {
    const desk = await open();
    await comment(desk, 'alice', '/accept');
    await comment(desk, 'alice', '/ask Which plan?');
    await sweepTwice(desk);
    const form = readDefaultTemplates().files.find(({ path }) =>
      path.endsWith('/sales_to_onboarding.yml'),
    );
    await desk.github.commitFiles({
      as: 'erin',
      message: 'Other teams',
      files: {
        '.github/handoffs/sales_to_onboarding.yml':
          form?.text.replace(/^from: .*$/m, 'from: accounts') ?? '',
        '.github/handoffs/config.yml':
          'teams:\n  accounts: { members: [bob] }\n  onboarding: { members: [alice] }\n',
      },
    });
    await sweepTwice(desk);
    const [notice, ...others] = desk.github
      .issue(1)
      .comments.flatMap(({ body }) => (body.includes('sender-left:') ? body : []));
    expect(notice).toContain('@bob');
    expect(others).toEqual([]);
  });
});
