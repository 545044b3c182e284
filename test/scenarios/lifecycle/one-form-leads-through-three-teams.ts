import { expect } from 'vitest';
import type { Template } from '../../../src/config/types.ts';
import { type Given, soundConfiguration } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  configuration: {
    'config.yml': `teams:
  sales: { members: [sam] }
  onboarding: { members: [alice, bob] }
  support: { members: [erin] }
  success: { members: [bob] }
  engineering: { members: [alice] }
`,
    'sales_to_onboarding.yml': `name: Sales → Onboarding
fields:
  - { id: client_name, type: text }
  - { id: contract, label: Contract }
  - { id: margin, private: true }
next: onboarding_to_support
`,
    'onboarding_to_support.yml': `name: Onboarding → Support
fields:
  - { id: client_name, type: text }
  - { id: agreement, label: What was agreed }
  - { id: margin, label: Margin, required: false }
  - { id: known_issues, label: Known issues }
carry: { contract: agreement }
next: [support_to_success, support_to_engineering]
`,
    'support_to_engineering.yml': `name: Support → Engineering
fields:
  - { id: client_name, type: text }
  - { id: known_issues, label: Known issues }
`,
    'support_to_success.yml': `name: Support → Success
fields:
  - { id: client_name, type: text }
  - { id: agreement, label: What was agreed }
  - { id: known_issues, label: Known issues }
`,
  },
};

const first = soundConfiguration(given)?.templates.find(
  ({ type }) => type === 'sales_to_onboarding',
);

export const attachment = '![plan](https://github.com/user-attachments/assets/0d8f)';

export const play: Play = async ({ when, runs, sam, alice, erin, bob, issue, rows, ledger }) => {
  const chain = () =>
    rows(`SELECT n.issue_number, n.status, p.issue_number AS previous
      FROM handoffs n LEFT JOIN handoffs p ON p.id = n.previous_handoff_id ORDER BY n.id`);
  // 09:01
  await when(() =>
    sam.fileForm(
      required(first),
      { client_name: 'Example Ltd', contract: `Gold. ${attachment}`, margin: 'Eleven per cent' },
      { title: 'Sales → Onboarding: Example Ltd' },
    ),
  );
  // 09:02 and 09:03
  await when(() => alice.comment(1, '/accept'));
  await when(() => alice.comment(1, '/complete'));
  expect(issue(1).comments[0]?.body).toContain(
    'comment `/handoff onboarding_to_support` (or [fill in its form](',
  );

  // 09:04, found by the sweep of 09:05
  await when(async () => {
    runs.loseNext(1);
    await alice.comment(1, '/handoff');
  });
  expect(await chain()).toHaveLength(1);
  await when(() => runs.schedule());
  expect(issue(2).title).toBe('Onboarding → Support: Example Ltd');
  expect(issue(2).body).toContain(`### What was agreed\n\nGold. ${attachment}`);
  expect(issue(2).body).toContain('### Margin\n\n_No response_');
  expect(issue(2).labels).toContain('incomplete');
  expect(issue(2).comments[0]?.body).toContain('@alice: edit this issue’s description');

  // 09:06
  await when(() =>
    alice.editBody(2, (body) =>
      body.replace('### Known issues\n\n_No response_', '### Known issues\n\nNone yet.'),
    ),
  );
  expect(await chain()).toEqual([
    { issue_number: 1, status: 'completed', previous: null },
    { issue_number: 2, status: 'initiated', previous: 1 },
  ]);
  // 09:07 and 09:08
  await when(() => erin.comment(2, '/accept'));
  await when(async () => {
    runs.loseNext(1);
    await erin.comment(2, '/complete\n/handoff support_to_success support_to_engineering');
  });
  // 09:09: it splits in two. Nothing is missing, so both are handed over at once.
  await when(() => runs.schedule());
  expect(issue(3).body).toContain(`Gold. ${attachment}`);
  expect(issue(3).labels).toContain('initiated');
  expect(issue(4).labels).toEqual(
    expect.arrayContaining(['handoff/support_to_engineering', 'initiated']),
  );
  // 09:10 and 09:11
  await when(() => bob.comment(3, '/accept'));
  await when(() => bob.comment(3, '/complete'));
  // 09:12 and 09:13: the chain ends with its latest completion.
  await when(() => alice.comment(4, '/accept'));
  await when(() => alice.comment(4, '/complete'));
  expect(await chain()).toEqual([
    { issue_number: 1, status: 'completed', previous: null },
    { issue_number: 2, status: 'completed', previous: 1 },
    { issue_number: 3, status: 'completed', previous: 2 },
    { issue_number: 4, status: 'completed', previous: 2 },
  ]);

  // From 09:01 to 09:13, 12 min. Without the branch to engineering, from 09:01 to 09:11: 2 min in the first, 2 min in the second (09:06 to 09:08), 2 min in the third (09:09 to
  // 09:11), and 4 min between them.
  expect(
    await rows(`SELECT handoff_type,
        strftime('%s', completed_at) - strftime('%s', initiated_at) AS seconds FROM handoffs ORDER BY id`),
  ).toEqual([
    { handoff_type: 'sales_to_onboarding', seconds: 120 },
    { handoff_type: 'onboarding_to_support', seconds: 120 },
    { handoff_type: 'support_to_success', seconds: 120 },
    // 09:09 to 09:13.
    { handoff_type: 'support_to_engineering', seconds: 240 },
  ]);
  expect(
    await rows(`SELECT strftime('%s', max(completed_at)) - strftime('%s', min(initiated_at)) AS seconds
      FROM handoffs`),
  ).toEqual([{ seconds: 720 }]);
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

  // What was said in private stays in the first issue.
  for (const number of [2, 3, 4]) {
    expect(JSON.stringify(issue(number))).not.toContain('Eleven');
  }
  expect((await ledger.auditBodies()).join('\n')).toContain(
    'handoff 1: next handoff onboarding_to_support opened in issue 2 (sales_to_onboarding, issue 1)',
  );
  const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(verified?.outputs).toMatchObject({ 'drift-count': '0' });
  expect(issue(1).comments[0]?.body).toContain('**Next handoff:** #2 (`onboarding_to_support`)');
  expect(issue(2).comments[0]?.body).toContain(
    '**Previous handoff:** #1 · **Next handoff:** #3 (`support_to_success`) and #4 (`support_to_engineering`)',
  );
  expect(issue(3).comments[0]?.body).toContain('**Previous handoff:** #2');
};

function required(template: Template | undefined): Template {
  if (template === undefined) {
    throw new Error('the configuration has a mistake');
  }
  return template;
}
