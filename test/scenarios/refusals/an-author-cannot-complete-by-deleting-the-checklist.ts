import { expect } from 'vitest';
import { contract, sale, withTicks } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

/** sam may only read; the issue is sam's, so GitHub lets sam edit it. */
export const play: Play = async ({ handOver, when, sam, bob, issue, rows }) => {
  const status = async () => (await rows('SELECT status FROM handoffs'))[0]?.['status'];
  const open = async () =>
    (await rows('SELECT text FROM checklist_items WHERE done = 0')).map(({ text }) => text);
  await handOver();
  await when(() => bob.label(1, 'accepted'));
  await when(() => bob.tick(1, contract));

  await when(() => sam.editBody(1, (body) => body.replace(/### Checklist.*/s, '')));
  expect(await open()).toHaveLength(3);
  await when(() => bob.label(1, 'completed'));
  expect(await status()).toBe('accepted');

  await when(() => sam.editBody(1, (body) => `${body}\n\n### Checklist\n\n- [x] All is well\n`));
  expect((await open()).toSorted()).toEqual(sale.checklist.slice(1).toSorted());
  await when(() => bob.close(1, 'completed'));
  expect(issue(1).state).toBe('open');
  expect(await status()).toBe('accepted');

  // A tick by sam is recorded with sam's name, and changes no status by itself.
  await when(() =>
    sam.editBody(
      1,
      (body) =>
        body +
        sale.checklist
          .slice(1)
          .map((item) => `- [ ] ${item}\n`)
          .join(''),
    ),
  );
  await when(() => sam.editBody(1, (body) => withTicks(body, sale.checklist)));
  expect(await open()).toEqual([]);
  expect(await status()).toBe('accepted');
  expect(
    await rows('SELECT done_by, count(*) AS items FROM checklist_items GROUP BY 1 ORDER BY 1'),
  ).toEqual([
    { done_by: 'bob', items: 1 },
    { done_by: 'sam', items: 4 },
  ]);
};
