import { expect } from 'vitest';
import { type Given, repository } from '../stage/given.ts';
import { complete as answers } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

// The run of an incomplete payload fails.
export const given: Given = { runsFail: true };

const complete = {
  type: 'sales_to_onboarding',
  title: 'Example Ltd',
  key: 'deal-4711',
  fields: answers,
};

export const play: Play = async ({ github, when, runs, alice, issue, rows }) => {
  const send = async (payload: unknown, eventType = 'baton-handoff', as = 'erin') => {
    const { status } = await github.fetch(`http://127.0.0.1/repos/${repository}/dispatches`, {
      method: 'POST',
      headers: { authorization: `token ${github.tokenFor(as)}` },
      body: JSON.stringify({ event_type: eventType, client_payload: payload }),
    });
    return status;
  };
  // It takes a token that may write the contents of the repository.
  expect(await send(complete, 'baton-handoff', 'mallory')).toBe(403);

  const [refused] = await when(() => send({ ...complete, fields: { client_name: 'Example Ltd' } }));
  expect(refused).toMatchObject({ event: 'repository_dispatch', conclusion: 'failure' });
  expect(refused?.annotations.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/\(`goals`\) is required and has no answer\./),
  );
  expect(refused?.summary).toContain('### The handoff was not filed');
  expect(github.issues()).toEqual([]);

  const [filed] = await when(() => send(complete));
  expect(filed).toMatchObject({ conclusion: 'success' });
  expect(filed?.outputs).toMatchObject({
    ...{ 'issue-number': '1', status: 'initiated', changed: 'true' },
    'handoff-type': 'sales_to_onboarding',
  });
  expect(issue(1).labels).toContain('initiated');

  // The same event again, and another program's event.
  const [again] = await when(() => send(complete));
  expect(again).toMatchObject({ conclusion: 'success', outputs: { 'issue-number': '1' } });
  const other = await when(() => send({ any: 'thing' }, 'deploy'));
  expect(other).toEqual([]);
  expect(github.issues()).toHaveLength(1);

  await when(() => alice.comment(1, '/accept'));
  expect(await rows('SELECT issue_number, status, owner FROM handoffs')).toEqual([
    { issue_number: 1, status: 'accepted', owner: 'alice' },
  ]);
  const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(verified?.outputs).toMatchObject({ 'drift-count': '0' });
};
