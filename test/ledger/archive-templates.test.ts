// A template changes, and every handoff of the former one is in an archive.

import { expect, test } from 'vitest';
import { newLedger } from './setup/new-ledger.ts';
import { sampleRecord, sampleTemplate } from './setup/sample-handoff.ts';
import { tinyLimits } from './setup/tiny-limits.ts';

const now = '2026-03-01T00:00:00Z';
const changed = { ...sampleTemplate, description: 'Reworded since.' };

test('Figures count archived handoffs whose template no handoff in the ledger has.', async () => {
  const ledger = newLedger({ limits: tinyLimits });
  await ledger.record(sampleRecord(1));
  await ledger.record({ ...sampleRecord(2, 4), template: changed });
  const figures = () =>
    ledger.read((view) => view.measured({ from: '2026-01-01T00:00:00Z', to: now }));
  const before = await figures();
  expect(await ledger.archiveEnded(now)).toMatchObject({ issues: 1 });
  ledger.invalidate();
  expect(await figures()).toEqual(before);
});
