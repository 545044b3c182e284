import { expect } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { design, designed } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, sam, bob, mallory, issue, rows }) => {
  const recorded = () => rows('SELECT handoff_type, to_team, status, owner FROM handoffs');
  await handOver();
  await when(() => bob.label(1, 'accepted'));
  const before = await recorded();

  await when(async () => {
    await mallory.unlabel(1, 'handoff/sales_to_onboarding');
    await mallory.label(1, 'handoff/design_to_development');
  });
  expect(await recorded()).toEqual(before);
  expect(issue(1).labels).toContain('handoff/sales_to_onboarding');
  expect(issue(1).comments.at(-1)?.body).toContain(
    '@mallory, the label `handoff/design_to_development` does not move this handoff',
  );

  await when(() => sam.editBody(1, () => renderFormBody(design, designed, { ticked: [] })));
  expect(await recorded()).toEqual(before);
  expect(issue(1).labels).toEqual(expect.arrayContaining(['accepted', 'team/onboarding']));
  const [edit] = await rows("SELECT actor, data_json FROM events WHERE type = 'context_edited'");
  expect(edit?.['actor']).toBe('sam');
  expect(JSON.parse(String(edit?.['data_json'])).changes).toContainEqual({
    field: 'client_name',
    from: 'Example Ltd',
    to: null,
  });
  expect(issue(1).comments.at(-1)?.body).toContain('@bob');
};
