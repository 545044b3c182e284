// Random chains: hops by command, label and link, by people who may and who may not, with lost events.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { chainConfiguration, fileSale, templateOf } from '../setup/chain.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';

const form = 'fields: [{ id: client_name, type: text }]\n';
const configuration = {
  ...chainConfiguration,
  'config.yml': `${chainConfiguration['config.yml']}  legal: { members: [bob] }\n`,
  'sales_to_onboarding.yml': `${chainConfiguration['sales_to_onboarding.yml']}`.replace(
    /next: .*/,
    'next: [onboarding_to_legal, onboarding_to_support]',
  ),
  'onboarding_to_support.yml': `${chainConfiguration['onboarding_to_support.yml']}waits_for: onboarding_to_legal\n`,
  'onboarding_to_legal.yml': form,
};

interface Act {
  readonly said: string;
  readonly run: (desk: Desk) => Promise<unknown> | unknown;
  readonly isLost: boolean;
}

const who = fc.constantFrom<keyof Desk['people']>(
  'alice',
  'alice',
  'bob',
  'erin',
  'sam',
  'mallory',
);
const issue = fc.constantFrom(1, 1, 2, 3);

const saying = (commands: readonly string[]) =>
  fc.tuple(who, issue, fc.constantFrom(...commands)).map(([by, on, text]) => ({
    said: `${by} comments on #${on}: ${text}`,
    run: ({ people }: Desk) => people[by].comment(on, text),
  }));

const filing = fc
  .tuple(who, fc.constantFrom('onboarding_to_support', 'onboarding_to_legal'), fc.boolean())
  .map(([by, type, isComplete]) => ({
    said: `${by} files ${type} after #1`,
    run: ({ people }: Desk) =>
      people[by].fileForm(
        type === 'onboarding_to_legal' ? legal() : templateOf('onboarding_to_support'),
        {
          client_name: 'Example Ltd',
          agreement: 'Yes',
          contacts: ['Ann'],
          ...(isComplete ? { known_issues: 'None yet.' } : {}),
        },
        { title: `${type} (after #1)` },
      ),
  }));

function legal() {
  const { fields, ...template } = templateOf('onboarding_to_support');
  return {
    ...template,
    type: 'onboarding_to_legal',
    fields: fields.filter(({ id }) => id === 'client_name'),
  };
}

const closing = fc.tuple(who, issue, fc.boolean()).map(([by, on, isClosing]) => ({
  said: `${by} ${isClosing ? 'closes' : 'reopens'} #${on}`,
  run: ({ people }: Desk) => (isClosing ? people[by].close(on) : people[by].reopen(on)),
}));

const moves = ['/accept', '/accept', '/complete', '/return no', '/cancel', '/resume', '/hold'];
const hops = [
  '/handoff onboarding_to_legal onboarding_to_support',
  '/handoff onboarding_to_support',
];

const acts = (commands: readonly string[], others = [filing, closing]) =>
  fc.array(
    fc
      .tuple(fc.oneof(saying(commands), saying(commands), ...others), fc.boolean())
      .map(([act, isLost]): Act => ({ ...act, isLost })),
    { minLength: 3, maxLength: 9 },
  );

/** What most chains start with, so that many hops succeed. */
const begun: readonly Act[] = [
  { said: 'alice accepts', run: ({ people }) => people.alice.comment(1, '/accept'), isLost: false },
  {
    said: 'alice completes',
    run: ({ people }) => people.alice.comment(1, '/complete'),
    isLost: true,
  },
];

async function play(all: readonly Act[], isLost: (act: Act) => boolean): Promise<Desk> {
  const desk = await openDesk({ configuration });
  await fileSale(desk);
  desk.events();
  for (const act of [...begun, ...all]) {
    desk.clock.advance({ minutes: 3 });
    try {
      await act.run(desk);
    } catch {
      // GitHub refuses it: the issue is not there.
    }
    const due = new Set(desk.events());
    for (const number of isLost(act) ? [] : due) {
      await desk.handle(number);
      desk.events();
    }
  }
  desk.clock.advance({ minutes: 15 });
  await desk.sweep();
  desk.clock.advance({ minutes: 15 });
  await desk.sweep();
  return desk;
}

const contents = (desk: Desk) =>
  ledgerContents(desk, { issues: desk.github.issues().map(({ number }) => number) });

test('Chains by the link are the same whether each event starts a run, or only sweeps come.', async () => {
  let joined = 0;
  await fc.assert(
    fc.asyncProperty(acts(moves, [filing, filing, filing]), async (all) => {
      const [each, swept] = [await play(all, () => false), await play(all, () => true)];
      try {
        const { handoffs } = await contents(each);
        joined += handoffs.filter((row) => Object(row).previous_issue === 1).length;
        expect((await contents(swept)).handoffs).toEqual(handoffs);
      } finally {
        each.close();
        swept.close();
      }
    }),
    { numRuns: 8, seed: 20_261_128, endOnFailure: true },
  );
  expect(joined).toBeGreaterThan(1);
});

test('A rebuild finds every chain again, however its hops were made and with any event lost.', async () => {
  let hopped = 0;
  await fc.assert(
    fc.asyncProperty(acts([...moves, ...hops, ...hops]), async (all) => {
      const desk = await play(all, ({ isLost }) => isLost);
      try {
        const before = await contents(desk);
        hopped += before.handoffs.filter((row) => Object(row).previous_issue === 1).length;
        expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
        await rebuild(desk.openPorts());
        expect(await contents(desk)).toEqual(before);
      } finally {
        desk.close();
      }
    }),
    { numRuns: 10, seed: 20_261_128, endOnFailure: true },
  );
  expect(hopped).toBeGreaterThan(5);
});
