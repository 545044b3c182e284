import { expect } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { complete, sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ github, clock, runs, when, alice, issue, baton, rows }) => {
  await when(() =>
    github.fetch('http://127.0.0.1/repos/acme/handoffs/issues', {
      method: 'POST',
      headers: { authorization: `token ${github.appToken}` },
      body: JSON.stringify({
        title: 'From the CRM',
        body: renderFormBody(sale, complete, { ticked: [] }),
        labels: [`handoff/${sale.type}`],
      }),
    }),
  );
  expect(await rows('SELECT initiated_by FROM handoffs')).toEqual([{ initiated_by: 'acme-bot' }]);
  await when(() => alice.comment(1, '/ask Which warehouse?'));
  clock.advance({ hours: 2 });
  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'sweep' } }));
  // sam answers for the sending team, and is not one who left the receiving team.
  expect(issue(1).assignees).toEqual(['sam']);
  expect(
    issue(1)
      .comments.slice(2)
      .map(({ body }) => body),
  ).toEqual([expect.stringContaining('@sam, alice asks:')]);
  const orphaned = await baton('erin', ['list', '--orphaned', '--json']);
  expect(orphaned.stdout).not.toContain('From the CRM');
};
