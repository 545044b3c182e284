import { expect, test } from 'vitest';
import { openGitHub, opsRepository } from './open-github.ts';

const path = 'POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by';

test('An issue is blocked by another once, and by its id.', async () => {
  const { as, status } = await openGitHub();
  const carol = as('carol');
  const open = async (title: string) =>
    (await carol.issues.create({ ...opsRepository, title })).data;
  const [first, second] = [await open('First'), await open('Second')];
  const relate = (id: number) =>
    status(carol.request(path, { ...opsRepository, issue_number: second.number, issue_id: id }));
  expect(await relate(first.id)).toBe(201);
  expect(await relate(first.id)).toBe(422);
  expect(await relate(second.id)).toBe(422);
  expect(await relate(first.id + 9_000_000)).toBe(404);
  const { data } = await carol.issues.get({ ...opsRepository, issue_number: second.number });
  expect(data.issue_dependencies_summary).toMatchObject({ blocked_by: 1, total_blocked_by: 1 });
});

test('An old Enterprise Server does not have relations.', async () => {
  const { as, status } = await openGitHub({ behaviour: { dependencies: '404' } });
  const carol = as('carol');
  const { data } = await carol.issues.create({ ...opsRepository, title: 'First' });
  const relate = { ...opsRepository, issue_number: data.number, issue_id: data.id };
  expect(await status(carol.request(path, relate))).toBe(404);
});
