import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import { complete, sale, saleForm, title } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

const configuration = `self_accept: false
teams:
  sales: { members: [sam] }
  onboarding:
    members: [alice, bob]
    lead: erin
    away:
      bob: { from: 2026-11-18, to: 2026-11-30, substitute: alice }
`;

export const given: Given = {
  configuration: {
    'config.yml': configuration,
    'sales_to_onboarding.yml': saleForm.replace(/^accept_within: .*$/m, 'accept_within: 1d'),
  },
};

export const play: Play = async ({ at, when, runs, github, alice, issue }) => {
  const calls = (number: number) =>
    issue(number)
      .comments.slice(1)
      .map(({ body }) => body.match(/@\w+/g));
  const swept = (time: string) => at(time, () => runs.schedule());

  // bob has it; a day later the team is called, then its lead.
  await at('2026-11-16T09:00:00Z', () => alice.fileForm(sale, complete, { title }));
  expect(issue(1).assignees).toEqual(['bob']);
  await swept('2026-11-17T09:17:00Z');
  // On the 18th bob is away, and alice, who may not accept, is his substitute.
  await swept('2026-11-18T09:17:00Z');
  await swept('2026-11-19T09:17:00Z');
  expect(calls(1)).toEqual([['@bob'], ['@erin']]);

  // No one but the lead is there to accept what alice sends now.
  await at('2026-11-20T09:00:00Z', () => alice.fileForm(sale, complete, { title }));
  expect(issue(2).assignees).toEqual(['erin']);
  expect(issue(2).comments[0]?.body).toContain('**Next:** erin: check the context');
  // bob leaves, and the team that is called is not alice.
  await when(() =>
    github.commitFiles({
      as: 'erin',
      files: { '.github/handoffs/config.yml': configuration.replaceAll('bob', 'mallory') },
      message: 'bob leaves',
    }),
  );
  await when(() => runs.schedule());
  expect(calls(1).at(-1)).toEqual(['@mallory']);

  const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(verified?.outputs).toMatchObject({ 'drift-count': '0' });
};
