import { expect } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { office } from '../stage/office.ts';
import { design, designed } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

/** The form of a new type is there before its template, and GitHub leaves out its labels. */
export const given = office;

const early = renderFormBody(design, designed);
const template = (list: string) => `from: sales\nto: onboarding\nfields:\n${list}`;
const fields = design.fields
  .map(({ id, label }) => `  - { id: ${id}, label: ${JSON.stringify(label)} }`)
  .join('\n');

export const play: Play = async ({ handOver, when, at, runs, github, sam, erin, issue, rows }) => {
  const commit = (name: string, text: string) =>
    github.commitFiles({
      as: erin.login,
      files: { [`.github/handoffs/${name}`]: text },
      message: 'Configure',
    });
  const handoffs = () => rows('SELECT issue_number, handoff_type FROM handoffs ORDER BY 1');
  await handOver();
  await at('2026-11-16T10:17:00Z', () => runs.schedule());
  await when(() => sam.fileBlank('Checkout', early));
  for (const day of [17, 18, 19]) {
    await at(`2026-11-${day}T06:17:00Z`, () => runs.schedule());
  }
  expect(issue(2)).toMatchObject({ labels: [], comments: [] });

  // The template follows days later.
  await when(() => commit('design_to_onboarding.yml', template(fields)));
  await at('2026-11-19T07:17:00Z', () => runs.schedule());
  expect(await handoffs()).toEqual([
    { issue_number: 1, handoff_type: 'sales_to_onboarding' },
    { issue_number: 2, handoff_type: 'design_to_onboarding' },
  ]);

  // Once more, and a new handoff is the first to record the new configuration.
  await at('2026-11-19T08:17:00Z', () => runs.schedule());
  await when(() => sam.fileBlank('Later', '### Region\n\nEMEA\n\n### Ticket\n\n17'));
  await at('2026-11-20T10:17:00Z', () => runs.schedule());
  await when(() =>
    commit('support_to_onboarding.yml', template('  - { id: region }\n  - { id: ticket }')),
  );
  await handOver();
  await at('2026-11-20T11:17:00Z', () => runs.schedule());
  expect(await handoffs()).toContainEqual({
    issue_number: 3,
    handoff_type: 'support_to_onboarding',
  });

  // That was once: the next sweep starts where this one ended, also after a change of the teams.
  const lists = (ran: Awaited<ReturnType<typeof when>>) =>
    ran.flatMap(({ requests }) =>
      requests.filter(({ operation }) => operation === 'ChangedIssues'),
    );
  expect(lists(await at('2026-11-20T12:17:00Z', () => runs.schedule()))).toHaveLength(1);
  await when(() =>
    commit('config.yml', `${office.configuration?.['config.yml']}  support: { members: [bob] }\n`),
  );
  expect(lists(await at('2026-11-20T13:17:00Z', () => runs.schedule()))).toHaveLength(1);
};
