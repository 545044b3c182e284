// What the handoffs of chains asked for again. The answers stay here: only counts and ids of fields
// leave.

import type { Kysely } from 'kysely';
import { edit } from '../../../handoff/lifecycle/evolve/evolve-content.ts';
import type { Context } from '../../../handoff/submission.ts';
import { type AskedAgain, askedAgain, knownAfter } from '../../../metrics/asked-again.ts';
import { groupChains } from '../../../metrics/group-chains.ts';
import type { ChainedHandoff } from '../../../metrics/measured.ts';
import type { Tables } from '../../tables.ts';
import { chainedForms, type RecordedForm } from './chained-forms.ts';

type Linked = Omit<ChainedHandoff, 'askedAgain' | 'known'>;

/** With what each of them asked for again. */
export async function withAskedAgain(
  db: Kysely<Tables>,
  handoffs: readonly Linked[],
  damaged: Set<number>,
): Promise<readonly ChainedHandoff[]> {
  const forms = await chainedForms(db, new Set(handoffs.map(({ id }) => id)), damaged);
  const found = new Map<number, AskedAgain>();
  for (const chain of groupChains(handoffs)) {
    const inherited = new Map<number, Context>();
    for (const { handoff, before } of chain) {
      const form = forms.get(handoff.id);
      const previous = before === null ? undefined : forms.get(before.id);
      if (form !== undefined && before !== null && previous !== undefined) {
        const context = contextAt(previous, form.filedAt);
        const known = knownAfter(inherited.get(before.id) ?? {}, { ...previous, context });
        inherited.set(handoff.id, known);
        found.set(handoff.id, askedAgain(known, form));
      }
    }
  }
  return handoffs.map((handoff) => {
    const { known = 0, fields = [] } = found.get(handoff.id) ?? {};
    return { ...handoff, known, askedAgain: fields };
  });
}

/** Edits of the handoff before count until the next one is filed. */
function contextAt({ context, edits }: RecordedForm, at: string): Context {
  return edits
    .filter((one) => one.at <= at)
    .reduce((former, { changes }) => edit(former, changes), context);
}
