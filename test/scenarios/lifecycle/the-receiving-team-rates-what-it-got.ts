import { expect } from 'vitest';
import { sale } from '../stage/sale.ts';
import type { Play, Scene } from '../stage/scenario.ts';
import { pageOf, textsOf } from '../stage/transcript.ts';

const body = (handoff: string, rating: string, missing: string, comment: string) =>
  [
    `### Handoff\n\n${handoff}`,
    `### Rating\n\n${rating}`,
    `### What was missing\n\n${missing}`,
    `### Comment\n\n${comment}`,
  ].join('\n\n');

const file =
  ({ github, runs }: Scene, as: string, text: string, { isHeard = true } = {}) =>
  () => {
    runs.hold();
    github.browser.createIssueAsForm({
      as,
      title: 'Feedback: ',
      body: text,
      labels: ['handoff-feedback'],
    });
    runs.release((held) => held.slice(0, isHeard ? 1 : 0));
  };

export const play: Play = async (scene) => {
  const { handOver, when, at, alice, bob, runs, issue, rows, audit, reads } = scene;
  await handOver({ ticked: sale.checklist });
  await when(
    file(
      scene,
      'alice',
      body('#1', '4 – small gaps, closed without asking', '_No response_', 'Too early.'),
    ),
  );
  await when(() => alice.label(1, 'completed'));

  await when(() => bob.comment(1, '/rate 2 missing: goals\nThe goals were a slogan.'));
  const [filed] = await when(
    file(
      scene,
      'alice',
      body(
        'https://github.com/acme/handoffs/issues/1',
        '4 – small gaps, closed without asking',
        'Goals, Start date',
        'Else fine, says @sam.',
      ),
    ),
  );
  expect(filed?.requests.length).toBeLessThanOrEqual(9);
  // Of one person the last counts, whichever way it came; and no one else's does.
  await when(() => bob.comment(1, '/rate 3'));
  await when(
    file(scene, 'sam', body('#1', '5 – all there', '_No response_', 'Mine are always complete.')),
  );
  await when(file(scene, 'bob', body('77', '5 – all there', '_No response_', '_No response_')));
  await when(
    file(scene, 'bob', body('the last one', '5 – all there', '_No response_', '_No response_')),
  );

  const ratings = 'SELECT given_by, rating, comment, missing_json FROM feedback ORDER BY given_at';
  const recorded = [
    {
      given_by: 'alice',
      rating: 4,
      comment: 'Else fine, says @sam.',
      missing_json: '["start_date","goals"]',
    },
    { given_by: 'bob', rating: 3, comment: null, missing_json: '[]' },
  ];
  expect(await rows(ratings)).toEqual(recorded);
  expect((await audit()).at(-2)).toBe(
    'handoff 1: rated 3 of 5 by bob (sales_to_onboarding, issue 1)',
  );
  for (const number of [2, 3, 4, 5, 6]) {
    expect(issue(number), `#${number}`).toMatchObject({
      state: 'closed',
      stateReason: 'completed',
    });
  }

  // The sweep finds a form whose event is lost, and a rebuild recovers everything.
  const last = body('1', '1 – could not start with it', 'Goals', '_No response_');
  await when(file(scene, 'bob', last, { isHeard: false }));
  expect(await rows(ratings)).toEqual(recorded);
  await at('2026-11-16T11:17:00Z', () => runs.schedule());
  const [, ofBob] = await rows(ratings);
  expect(ofBob).toMatchObject({ rating: 1, missing_json: '["goals"]' });
  const all = await rows(ratings);
  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  expect(await rows(ratings)).toEqual(all);
  const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(verified?.outputs).toMatchObject({ 'drift-count': '0' });

  await reads({
    'The handoff, once it is rated': pageOf(issue(1)),
    'What those who filed forms were told': [2, 3, 4, 5, 6, 7]
      .map((number) => textsOf(issue(number).comments))
      .join('\n\n---\n\n'),
  });
};
