import { expect } from 'vitest';
import { type Given, passedOn } from '../stage/given.ts';
import { office } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

/** Someone moves the folder, and mistypes it in the workflow. */
export const given: Given = {
  ...office,
  inputs: { 'config-path': passedOn('config-path') },
  runsFail: true,
};

export const play: Play = async ({ handOver, when, github, runs, issue }) => {
  const sweep = async (folder: string) => {
    const inputs = { mode: 'sweep', 'config-path': folder };
    const [run] = await when(() => runs.dispatch({ as: 'erin', inputs }));
    return run;
  };
  await handOver();
  const before = issue(1);
  const failed = await sweep('.github/handofs');
  expect(failed?.conclusion).toBe('failure');
  expect(failed?.log).toContain(
    'Problem in .github/handofs:1:1: The input `config-path` names this folder, but it contains no configuration',
  );
  // With the built-in forms instead, everybody with write access could accept.
  expect(issue(1)).toEqual(before);

  const files = Object.entries(office.configuration ?? {}).map(([name, text]) => [
    `ops/${name}`,
    text,
  ]);
  await when(() =>
    github.commitFiles({ as: 'erin', files: Object.fromEntries(files), message: 'Move' }),
  );
  expect((await sweep('ops'))?.conclusion).toBe('success');
};
