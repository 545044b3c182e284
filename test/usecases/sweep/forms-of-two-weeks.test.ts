import { expect, onTestFinished, test } from 'vitest';
import { sweep } from '../../../src/usecases/sweep/sweep.ts';
import { openDesk } from '../setup/fake-github.ts';

test('a sweep looks for a hundred forms at most that Baton reminded of or closed in the last weeks', async () => {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  const { ledger, ...ports } = desk.openPorts();
  const at = new Date(desk.clock.now()).toISOString();
  const forms = Array.from({ length: 450 }, (_, n) => ({ issueNumber: 1000 + n, at }));
  const asked = desk.github.requests.length;
  await sweep({
    ...ports,
    ledger: {
      ...ledger,
      read: (question) =>
        ledger.read((view) => question({ ...view, formsActedOn: async () => forms })),
    },
  });
  const lookups = desk.github.requests
    .slice(asked)
    .filter(({ operation }) => operation === 'Existing');
  expect(lookups).toHaveLength(1);
});
