import { expect, test } from 'vitest';
import { serverPrograms } from '../../postgres-server.ts';
import { isCampaign, note } from '../figures.ts';
import { organisation } from './organisation.ts';

const size = isCampaign()
  ? { repositories: 20, runsEach: 10, processes: 8 }
  : { repositories: 4, runsEach: 4, processes: 2 };
const runs = size.repositories * size.runsEach;

test.skipIf(serverPrograms === null)(
  `${runs} runs at once over ${size.repositories} repositories on one server lose nothing, and none is retried more than twice for a lock`,
  { timeout: 480_000 },
  async () => {
    const { runs: ended, seconds, issues, handoffs, changes, turns } = await organisation(size);
    const most = (of: 'locks' | 'others' | 'milliseconds') =>
      Math.max(...ended.map((run) => run[of]));
    console.info(
      `${runs} runs over ${size.repositories} repositories in ${seconds.toFixed(1)} s; the slowest took ${most('milliseconds')} ms; ` +
        `at most ${most('locks')} retries for a lock, ${most('others')} for anything else.`,
    );
    expect(ended).toHaveLength(runs);
    expect(most('locks')).toBeLessThanOrEqual(2);
    const each = Array.from({ length: size.repositories }, (_, at) => at + 1);
    const { runsEach } = size;
    expect(handoffs).toEqual(
      each.map((repository) => ({
        repository,
        ...{ handoffs: runsEach, issues: runsEach, newest: runsEach },
      })),
    );
    expect(changes).toEqual(
      each.map((repository) => ({ repository, newest: runsEach, initiated: runsEach })),
    );
    // In any order, each team took turns.
    expect(turns).toEqual(
      each.flatMap((repository) =>
        ['alice', 'bob'].map((login) => ({
          ...{ repository, assignees: JSON.stringify([login]) },
          turns: runsEach / 2,
        })),
      ),
    );
    for (const { labels, comments } of issues.flat()) {
      expect(labels).toContain('initiated');
      expect(comments).toHaveLength(1);
    }
    note('organisation', { count: runs, losses: 0 });
  },
);
