// The live check, played against the local GitHub in place of github.com.

import { expect, onTestFinished, test } from 'vitest';
import type { Behaviour } from '../../src/sandbox/github/behaviour.ts';
import { cleanUp, readBefore } from './clean-up.ts';
import { compareAnswers, comparisonTable } from './compare.ts';
import { life } from './life.ts';
import { openLocalPlace } from './local-place.ts';
import { questions } from './questions.ts';

const mark = 'baton-live-test';

async function open(behaviour: Partial<Behaviour> = {}) {
  const place = await openLocalPlace(mark, behaviour);
  onTestFinished(() => place.close());
  return place;
}

test('where GitHub answers as expected, every row confirms it, and nothing is left behind', async () => {
  const [live, local] = [await open(), await open()];
  const before = await readBefore(live);
  const rows = await compareAnswers([...questions, life], { live, local });
  expect(rows.filter(({ verdict }) => verdict !== 'as expected')).toEqual([]);
  expect(rows.at(-1)?.answered).toBe(
    'filed: run success, initiated, open; accepted: run success, accepted, open; ' +
      'ticked: run success, accepted, open; completed: run success, completed, closed',
  );
  expect(await cleanUp(live, before)).toEqual([
    'The numbers of the issues are used up, and people who watch the repository got e-mails.',
  ]);
  const { octokit, owner, repo } = live;
  expect((await octokit.issues.listForRepo({ owner, repo, state: 'all' })).data).toEqual([]);
  expect(await readBefore(live)).toEqual(before);
});

test('where GitHub answers otherwise, the row shows both answers', async () => {
  const live = await open({
    removedDiff: 'kept',
    idLimit: false,
    nodeLimit: false,
    unfoundNodes: false,
    ownErrorShape: false,
    botPermission: 'none',
    pushProtection: '409',
    costlyAnswer: { bytes: 4000, as: 'RESOURCE_LIMITS_EXCEEDED' },
  });
  const rows = await compareAnswers(questions, { live, local: await open() });
  const otherwise = rows.filter(({ verdict }) => verdict === 'otherwise');
  expect(otherwise.map(({ title }) => title)).toEqual([
    'a secret-shaped string inside an SQLite file by PUT',
    'twenty edited issues with their history in one query',
    'diff of a removed revision',
    'more than a hundred ids',
    'more than 500,000 possible nodes',
    'an id that names nothing',
    'a field that does not exist',
    'the permission of a bot',
  ]);
  expect(comparisonTable(rows)).toContain(
    '| diff of a removed revision | otherwise | kept (the local GitHub: null) |',
  );
  expect(comparisonTable(rows)).toContain('409 ');
});
