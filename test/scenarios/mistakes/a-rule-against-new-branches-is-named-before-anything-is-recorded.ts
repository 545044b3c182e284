import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOfRun } from '../stage/transcript.ts';

export const given: Given = { runsFail: true, onlyOnBranch: 'GitHub refuses the data branch.' };

export const play: Play = async ({ github, handOver, issue, audit, reads }) => {
  github.intercept({
    before: ({ method, path }) =>
      method === 'POST' && path.endsWith('/git/refs')
        ? Response.json(
            {
              message:
                'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
              documentation_url: 'https://docs.example/rules',
            },
            { status: 422 },
          )
        : null,
  });
  const [run] = await handOver();
  expect(run?.conclusion).toBe('failure');
  expect(issue(1).comments).toEqual([]);
  github.intercept(null);
  expect(await audit()).toEqual([]);
  await reads({ 'The run': pageOfRun(run) });
};
