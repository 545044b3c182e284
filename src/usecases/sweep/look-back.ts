// Where a sweep starts once a template is new: an issue may have been filed with its form days before, and no
// later sweep would list it.

import { deepEqual } from '../../base/deep-equal.ts';
import { earlier } from '../../base/time/instant.ts';
import type { Template } from '../../config/types.ts';
import type { LedgerTransaction, LedgerView } from '../../ports/ledger.ts';
import { recognisedBefore } from '../issue/classify.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';

interface Loading {
  readonly loaded: LoadedConfiguration;
  readonly now: string;
}

/** For the next sweep, where this run is the first with the configuration. */
export async function lookBack(
  ledger: Pick<LedgerTransaction, 'cursor' | 'configuration' | 'setCursor'>,
  loading: Loading,
): Promise<void> {
  if (loading.loaded.knownLabels === null) {
    return;
  }
  const start = await startOfSweep(ledger, loading);
  if (start !== null && start !== (await ledger.cursor())) {
    await ledger.setCursor(start);
  }
}

/** @returns the cursor of the ledger, or an earlier one if templates recognise other issues than before */
export async function startOfSweep(
  view: Pick<LedgerView, 'cursor' | 'configuration'>,
  { loaded, now }: Loading,
): Promise<string | null> {
  const cursor = await view.cursor();
  if (cursor === null || loaded.knownLabels === null) {
    return cursor;
  }
  const before = await view.configuration(null);
  const isKnown = before === null || recognisesSame(before.templates, loaded.written.templates);
  const start = earlier(now, recognisedBefore);
  return isKnown || cursor < start ? cursor : start;
}

function recognisesSame(before: readonly Template[], after: readonly Template[]): boolean {
  return deepEqual(before.map(recognisedBy), after.map(recognisedBy));
}

/** What decides whether an issue was filed with it. */
function recognisedBy({ type, name, fields }: Template) {
  return {
    ...{ type, name },
    fields: fields.map(({ label, required }) => ({ label, required: required === true })),
  };
}
