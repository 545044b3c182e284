// `mode: verify`: the ledger is told anew, compared with the one there is, and thrown away again.

import type { Compared, IssueSnapshot, World } from '../../ports/world.ts';
import { refuseToBeginAgain } from '../issue/guard-lost-ledger.ts';
import { anothersTime } from '../issue/record-and-sync.ts';
import { type LoadedConfiguration, loadAnew } from '../load-configuration.ts';
import type { Outcome, Told } from '../run-result.ts';
import { type Everything, readEverything } from './read-all-issues.ts';
import { retelling } from './rebuild-ledger.ts';

/** More issues than that do not differ because something happens just now. */
const mostInMotion = 50;

export async function verify(world: World): Promise<Outcome> {
  const everything = await readEverything(world.github);
  const loaded = await loadAnew(world, everything.configurationVersion);
  if (loaded.kind === 'unsound') {
    return { kind: 'misconfigured', problems: loaded.problems };
  }
  await refuseToBeginAgain(world, everything.issues);
  const { result, discrepancies } = await compareTwice(world, everything, loaded);
  return { kind: 'verified', ...result, discrepancies };
}

/** What differs is looked at again a moment later: another run may be recording it just now. */
async function compareTwice(
  world: World,
  everything: Everything,
  loaded: LoadedConfiguration,
): Promise<Compared<Told>> {
  const first = await compare(world, everything, loaded);
  const numbers = new Set(first.discrepancies.map(({ issueNumber }) => issueNumber));
  if (numbers.size === 0 || numbers.size > mostInMotion) {
    return first;
  }
  await world.wait(anothersTime);
  const issues: IssueSnapshot[] = [];
  for (const issue of everything.issues) {
    const { number } = issue;
    const latest = numbers.has(number) ? (await world.github.readIssue(number, null)).issue : issue;
    issues.push(...(latest === null ? [] : [latest]));
  }
  world.ledger.forget();
  const second = await compare(world, { ...everything, issues }, loaded);
  return {
    ...second,
    discrepancies: second.discrepancies.filter(({ issueNumber }) => numbers.has(issueNumber)),
  };
}

function compare(
  world: World,
  everything: Everything,
  loaded: LoadedConfiguration,
): Promise<Compared<Told>> {
  return world.ledger.compare(retelling(world, { everything, loaded, keepAs: '' }));
}
