import { expect } from 'vitest';
import type { Context } from '../../../src/handoff/submission.ts';
import { attachment, given } from '../lifecycle/one-form-leads-through-three-teams.ts';
import { soundConfiguration } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export { given };

const templates = soundConfiguration(given)?.templates ?? [];

/** Every event is lost at an odd minute, and a sweep does its work a minute later. */
export const play: Play = async ({ when, runs, sam, alice, erin, bob, issue, rows }) => {
  const lost = async (act: () => Promise<void> | void) => {
    await when(async () => {
      runs.hold();
      await act();
      runs.release(() => []);
    });
    await when(() => runs.schedule());
  };
  const file = (
    by: typeof sam,
    { type, title, answers }: { type: string; title: string; answers: Context },
  ) => {
    const template = templates.find((one) => one.type === type);
    if (template === undefined) {
      throw new Error('the configuration has a mistake');
    }
    by.fileForm(template, answers, { title });
  };
  const offeredForm = (number: number, type: string) => {
    const address = new RegExp(`\\]\\((\\S+template=${type}\\S+)\\)`).exec(
      issue(number).comments[0]?.body ?? '',
    )?.[1];
    const filledIn = new URL(address ?? '', 'https://example.com').searchParams;
    return (name: string) => filledIn.get(name) ?? '';
  };

  // 09:01, 09:03 and 09:05
  await lost(() =>
    file(sam, {
      type: 'sales_to_onboarding',
      title: 'Sales → Onboarding: Example Ltd',
      answers: {
        client_name: 'Example Ltd',
        contract: `Gold. ${attachment}`,
        margin: 'Eleven per cent',
      },
    }),
  );
  await lost(() => alice.comment(1, '/accept'));
  await lost(() => alice.comment(1, '/complete'));
  // 09:07, opened at 09:08
  await lost(() => alice.comment(1, '/handoff'));
  expect(issue(2).labels).toContain('incomplete');
  // 09:09
  await lost(() =>
    alice.editBody(2, (body) =>
      body.replace('### Known issues\n\n_No response_', '### Known issues\n\nNone yet.'),
    ),
  );
  // 09:11 and 09:13, opened at 09:14
  await lost(() => erin.comment(2, '/accept'));
  await lost(() => erin.comment(2, '/complete\n/handoff support_to_engineering'));
  // 09:15, by the link of the completed handoff
  const filledIn = offeredForm(2, 'support_to_success');
  await lost(() =>
    file(erin, {
      type: 'support_to_success',
      title: filledIn('title'),
      answers: {
        client_name: filledIn('client_name'),
        agreement: filledIn('agreement'),
        known_issues: filledIn('known_issues'),
      },
    }),
  );
  // 09:17 and 09:19
  await lost(() => bob.comment(4, '/accept'));
  await lost(() => bob.comment(4, '/complete'));
  // 09:21 and 09:23
  await lost(() => alice.comment(3, '/accept'));
  await lost(() => alice.comment(3, '/complete'));

  expect(
    await rows(`SELECT n.issue_number, p.issue_number AS previous,
        (strftime('%s', n.initiated_at) - strftime('%s', p.completed_at)) / 60 AS waited,
        (strftime('%s', n.completed_at) - strftime('%s', n.initiated_at)) / 60 AS took
      FROM handoffs n LEFT JOIN handoffs p ON p.id = n.previous_handoff_id ORDER BY n.issue_number`),
  ).toEqual([
    // In minutes.
    { issue_number: 1, previous: null, waited: null, took: 4 },
    { issue_number: 2, previous: 1, waited: 4, took: 4 },
    // Opened by the sweep of 09:14.
    { issue_number: 3, previous: 2, waited: 1, took: 9 },
    { issue_number: 4, previous: 2, waited: 2, took: 4 },
  ]);
  // From 09:01 to 09:23.
  expect(
    await rows(`SELECT strftime('%s', max(completed_at)) - strftime('%s', min(initiated_at)) AS seconds
      FROM handoffs`),
  ).toEqual([{ seconds: 22 * 60 }]);
  const [reported] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'report' } }));
  expect(JSON.parse(reported?.outputs['metrics'] ?? '{}')).toMatchObject({
    chains: [
      {
        handoff_type: 'sales_to_onboarding',
        lead_time_hours: { count: 1 },
        steps: [
          { handoff_type: 'sales_to_onboarding', handoffs: 1 },
          { handoff_type: 'onboarding_to_support', handoffs: 1 },
          { handoff_type: 'support_to_engineering', handoffs: 1 },
          { handoff_type: 'support_to_success', handoffs: 1 },
        ],
      },
    ],
  });
  const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(verified?.outputs).toMatchObject({ 'drift-count': '0' });
  for (const number of [2, 3, 4]) {
    expect(JSON.stringify(issue(number))).not.toContain('Eleven');
  }
  // The attachment came along with the answer, to the last hop.
  for (const number of [2, 4]) {
    expect(issue(number).body).toContain(`Gold. ${attachment}`);
  }
  expect(issue(2).comments[0]?.body).toContain(
    '**Previous handoff:** #1 · **Next handoff:** #3 (`support_to_engineering`) and #4 (`support_to_success`)',
  );
};
