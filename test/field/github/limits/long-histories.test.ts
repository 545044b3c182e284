// GitHub keeps the original and the newest 99 revisions: what was dropped between them is no one's.

import { afterEach, expect, test } from 'vitest';
import { contract } from '../../../scenarios/stage/sale.ts';
import { failed, openSite, type Site } from '../setup/site.ts';

let site: Site;
afterEach(() => site.close());

const ticks = () => site.rows("SELECT actor FROM events WHERE type = 'checked'");
const marked = () =>
  site.rows("SELECT idempotency_key AS source FROM events WHERE type = 'history_unavailable'");

function fileTicked(): number {
  const number = site.file();
  site.clock.advance({ seconds: 1 });
  site.alice.tick(number, contract);
  return number;
}

function edit(number: number, times: number): void {
  for (let at = 0; at < times; at += 1) {
    site.clock.advance({ seconds: 1 });
    site.bob.editBody(number, (body) => `${at}\n\n${body.replace(/^\d+\n\n/, '')}`);
  }
}

test('a tick whose revision was dropped is credited to no one, and the gap is marked', async () => {
  site = await openSite();
  const number = fileTicked();
  edit(number, 100);
  expect(failed(await site.handle(number))).toEqual({});
  expect(await ticks()).toEqual([{ actor: null }]);
  expect(await marked()).toEqual([{ source: `gap:${number}` }]);
  expect((await site.run('verify'))[0]).toMatchObject({ kind: 'verified', discrepancies: [] });
});

test('what was recorded before it was dropped stays as it was', async () => {
  site = await openSite();
  const number = fileTicked();
  await site.handle(number);
  expect(await ticks()).toEqual([{ actor: 'alice' }]);
  edit(number, 120);
  await site.handle(number);
  expect(await ticks()).toEqual([{ actor: 'alice' }]);
  expect((await site.run('verify'))[0]).toMatchObject({ kind: 'verified', discrepancies: [] });
});

test('a history with fewer revisions has no gap', async () => {
  site = await openSite();
  const number = fileTicked();
  edit(number, 97);
  await site.handle(number);
  expect(await ticks()).toEqual([{ actor: 'alice' }]);
  expect(await marked()).toEqual([]);
});
