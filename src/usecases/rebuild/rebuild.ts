// `mode: rebuild`: the ledger is written anew from the issues, their timelines and the history of their
// texts. The former one, damaged or not, stays beside it.

import type { World } from '../../ports/world.ts';
import { loadAnew } from '../load-configuration.ts';
import type { Outcome } from '../run-result.ts';
import { readEverything } from './read-all-issues.ts';
import { retelling } from './rebuild-ledger.ts';

export async function rebuild(world: World): Promise<Outcome> {
  const everything = await readEverything(world.github);
  const loaded = await loadAnew(world, everything.configurationVersion);
  if (loaded.kind === 'unsound') {
    return { kind: 'misconfigured', problems: loaded.problems };
  }
  const keepAs = `handoffs-${everything.now.replaceAll(':', '')}.db`;
  const retell = retelling(world, { everything, loaded, keepAs });
  const { result, former } = await world.ledger.rebuild(retell, keepAs);
  return {
    kind: 'rebuilt',
    ...result,
    former,
    keptAs: former === 'missing' ? null : keepAs,
  };
}
