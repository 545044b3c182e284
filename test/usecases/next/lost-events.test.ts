import { afterEach, expect, test } from 'vitest';
import type { Context } from '../../../src/handoff/submission.ts';
import { chainConfiguration, fileSale, templateOf } from '../setup/chain.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';

const support: Context = {
  client_name: 'Example Ltd',
  agreement: 'As in the contract',
  contacts: ['Ann'],
  known_issues: 'None yet.',
};

interface Hop {
  readonly name: string;
  /** Whose event starts the run. */
  readonly issue: number;
  readonly act: (desk: Desk) => Promise<unknown> | unknown;
}

const says = (who: 'alice' | 'erin', text: string, issue: number): Hop => ({
  name: `${who}: ${text} on #${issue}`,
  issue,
  act: ({ people }) => people[who].comment(issue, text),
});

const hops: readonly Hop[] = [
  says('alice', '/accept', 1),
  says('alice', '/complete', 1),
  says('alice', '/handoff', 1),
  {
    name: 'alice completes the form of #2',
    issue: 2,
    act: ({ people }) =>
      people.alice.editBody(2, (body) =>
        body.replace('### Known issues\n\n_No response_', '### Known issues\n\nNone yet.'),
      ),
  },
  says('erin', '/accept', 2),
  says('erin', '/complete', 2),
];

const byLink: readonly Hop[] = [
  says('alice', '/accept', 1),
  says('alice', '/complete', 1),
  {
    name: 'alice files #2 by the link',
    issue: 2,
    act: ({ people }) =>
      people.alice.fileForm(templateOf('onboarding_to_support'), support, {
        title: 'Onboarding to support: Example Ltd (after #1)',
      }),
  },
  says('erin', '/accept', 2),
  says('erin', '/complete', 2),
];

let desks: Desk[] = [];
afterEach(() => {
  desks.forEach((desk) => void desk.close());
  desks = [];
});

/** @param lost the place of the hop whose event is lost; null: none is */
async function play(all: readonly Hop[], lost: number | null) {
  const desk = await openDesk({ configuration: chainConfiguration });
  desks.push(desk);
  await fileSale(desk);
  for (const [place, { issue, act }] of all.entries()) {
    desk.clock.advance({ minutes: 7 });
    await act(desk);
    await (place === lost ? desk.sweep() : desk.handle(issue));
  }
  const { handoffs, checklist } = await ledgerContents(desk, { issues: [1, 2] });
  return {
    handoffs,
    checklist,
    shown: [1, 2].map((number) => {
      const { labels, assignees, comments } = desk.github.issue(number);
      return { labels: labels.toSorted(), assignees, status: comments[0]?.body };
    }),
  };
}

test.each([
  ['command', hops],
  ['link', byLink],
] as const)(
  'A chain by the %s has the same figures and shows the same, whichever of its events is lost.',
  async (_, all) => {
    const whole = await play(all, null);
    expect(whole.handoffs).toMatchObject([
      { status: 'completed', previous_issue: null },
      { status: 'completed', previous_issue: 1 },
    ]);
    for (const [lost, { name }] of all.entries()) {
      expect(await play(all, lost), `lost: ${name}`).toEqual(whole);
    }
  },
  120_000,
);
