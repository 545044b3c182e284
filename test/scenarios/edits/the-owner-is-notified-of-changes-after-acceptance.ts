import { expect } from 'vitest';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, sam, alice, issue, rows, reads }) => {
  const write = (person: typeof sam, field: string, answer: string) =>
    person.editAnswer(1, { template: sale, field, answer });
  await handOver();
  await when(() => write(sam, 'goals', 'All 60 branches.'));
  expect(issue(1).comments).toHaveLength(1);

  await when(() => alice.label(1, 'accepted'));
  await when(() => write(sam, 'start_date', '2027-01-04'));
  await when(() => write(alice, 'special_requirements', 'None'));
  expect(issue(1).comments).toHaveLength(3);
  expect(
    await rows("SELECT actor, data_json FROM events WHERE type = 'context_edited' ORDER BY at"),
  ).toEqual([
    {
      actor: 'sam',
      data_json:
        '{"changes":[{"field":"goals","from":"All 40 branches order through the portal by March.","to":"All 60 branches."}]}',
    },
    {
      actor: 'sam',
      data_json: '{"changes":[{"field":"start_date","from":"2026-12-01","to":"2027-01-04"}]}',
    },
    {
      actor: 'alice',
      data_json:
        '{"changes":[{"field":"special_requirements","from":"Single sign-on before the first login.","to":"None"}]}',
    },
  ]);
  expect(await rows("SELECT json_extract(context_json, '$.goals') AS goals FROM handoffs")).toEqual(
    [{ goals: 'All 60 branches.' }],
  );
  await reads({ 'The issue after three edits, the last by alice herself': pageOf(issue(1)) });
};
