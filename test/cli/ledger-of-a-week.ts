// A ledger that came about as ledgers do: people did things on GitHub, and Baton recorded them.

import { type Desk, openDesk } from '../usecases/setup/fake-github.ts';
import { answers, template } from '../usecases/setup/histories.ts';
import { ledgerFile } from '../usecases/setup/ledger-file.ts';

/** Control sequences that a terminal would execute. */
export const hostileTitle = 'Evil\u001b[2J\u001b]0;owned\u0007\u009b31m \u202Efo.exe';

/**
 * Three handoffs and a form that is not complete: #1 is completed, #2 accepted and half done, #3 has
 * waited for a week, #4 has no goals.
 */
export async function playWeek(): Promise<Desk> {
  const desk = await openDesk();
  const { sam, alice, bob } = desk.people;
  const step = async (hours: number, issue: number, deed: () => void) => {
    desk.clock.advance({ minutes: hours * 60 });
    deed();
    await desk.handle(issue);
  };
  const { goals: _, ...incomplete } = answers;
  await step(0, 1, () => void sam.fileForm(template, answers, { title: 'Acme Ltd' }));
  await step(
    1,
    2,
    () =>
      void sam.fileForm(
        template,
        { ...answers, client_name: '=HYPERLINK("x")' },
        { title: 'Borealis' },
      ),
  );
  await step(
    1,
    3,
    () =>
      void sam.fileForm(
        template,
        { ...answers, goals: 'One\u001b[31m\n\n- two' },
        { title: hostileTitle },
      ),
  );
  await step(1, 4, () => void sam.fileForm(template, incomplete, { title: 'Corvid' }));
  await step(2, 1, () => alice.label(1, 'accepted'));
  await step(3, 2, () => bob.label(2, 'accepted'));
  for (const item of template.checklist) {
    await step(4, 1, () => alice.tick(1, item));
  }
  await step(1, 1, () => alice.label(1, 'completed'));
  for (const item of template.checklist.slice(0, 2)) {
    await step(20, 2, () => bob.tick(2, item));
  }
  return desk;
}

export function bytesOf(desk: Desk): Uint8Array {
  return ledgerFile(desk);
}
