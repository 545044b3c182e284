import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  inputs: { 'dry-run': 'true', 'slack-webhook-url': 'http://127.0.0.1:9/services/secret' },
};

export const play: Play = async ({ handOver, when, runs, github, issue, audit, reads }) => {
  const [filed] = await handOver();
  expect(filed).toMatchObject({ exitCode: 0, outputs: { changed: 'false', status: 'initiated' } });
  const [, swept] = [filed, ...(await when(() => runs.schedule()))];
  expect(swept?.exitCode).toBe(0);
  const writes = github.requests.filter(
    ({ method, path, owner }) =>
      owner === 'github-actions[bot]' && method !== 'GET' && path !== '/graphql',
  );
  expect(writes).toEqual([]);
  expect(await audit()).toEqual([]);
  expect(issue(1)).toMatchObject({ assignees: [], comments: [] });
  expect(filed?.summary).toMatch(/^### Dry run\n/);
  expect(filed?.summary).toContain('<details><summary>on issue <span>#</span>1, comment</summary>');
  await reads({ 'A handoff is filed': filed?.log ?? '', 'A sweep': swept?.log ?? '' });
};
