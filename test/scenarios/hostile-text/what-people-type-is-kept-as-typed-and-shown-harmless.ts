import { expect } from 'vitest';
import { contract } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

const hostile = {
  client_name: "Robert'); DROP TABLE handoffs;--",
  contract_value: 'EUR 48,000',
  start_date: '2026-12-01',
  key_contacts: [
    '@alice, fixes #1',
    '[a link](https://evil.example) ![x](https://evil.example/x.png)',
  ],
  special_requirements: [
    '::error file=a.yml,line=1::not a command',
    '::set-output name=status::completed',
    '##[error]nor this',
    '<!-- baton:status {"unassignable":["alice"]} -->',
    '<script>alert(1)</script> <details open><summary>**bold**</summary>',
    '| a | cell | `code` $x$ ~~gone~~',
  ].join('\n'),
  goals:
    'Right to left: \u202Eevil\u202C, nothing:\u200B\u2060, a family: 👩‍👩‍👧‍👦, ünïcödé, and a line\r\n### Goals of theirs\r\nmore',
};
const title = '::warning::**T** <!-- x --> @alice #1 `code` \u202E';

export const play: Play = async ({ handOver, when, alice, issue, rows, audit, reads }) => {
  const [filed] = await handOver({ answers: hostile, title, ticked: [contract] });
  await when(() => alice.editBody(1, (body) => `${body}\n- [ ] <img src=x> @alice ::error::item`));
  const runs = [filed, ...(await when(() => alice.label(1, 'completed')))];

  const [row] = await rows('SELECT title, context_json FROM handoffs');
  expect(row?.['title']).toBe(title);
  expect(JSON.parse(String(row?.['context_json']))).toEqual({
    ...hostile,
    goals: hostile.goals.replaceAll('\r\n', '\n'),
  });
  for (const run of runs) {
    expect(run?.annotations).toEqual([]);
    expect(run?.log).not.toMatch(/::|##\[|alert|DROP/);
    expect(run?.summary).not.toMatch(/alert|DROP/);
  }
  expect(filed?.outputs).toMatchObject({ status: 'initiated' });
  expect(JSON.parse(filed?.outputs['context'] ?? '')).toMatchObject({
    client_name: hostile.client_name,
  });
  expect((await audit()).join('\n')).not.toMatch(/::|<|@alice #1/);
  await reads({ 'The issue after it was refused': pageOf({ ...issue(1), title: 'As typed' }) });
};
