// Baton comes to a repository that has thousands of issues, most of them closed.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { openSite, type Site } from '../../field/github/setup/site.ts';
import { complete, sale } from '../../scenarios/stage/sale.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const body = renderFormBody(sale, complete);

async function fileClosed(many: number): Promise<void> {
  for (let at = 0; at < many; at += 1) {
    site.sam.fileBlank(`Bug ${at}`, 'It does not work.');
    await site.erin.close(at + 1);
    site.clock.advance({ minutes: 1 });
  }
}

const lists = () => site.github.requests.filter(({ operation }) => operation === 'ChangedIssues');
const handoffs = () => site.rows('SELECT issue_number, status FROM handoffs ORDER BY 1');

test('The first sweep reads no closed issues, and finds the form that waits behind them', async () => {
  await fileClosed(1300);
  site.sam.fileBlank('Example Ltd', body);
  site.github.forgetRequests();
  expect(await site.run('sweep')).toMatchObject([{ kind: 'swept', isFinished: true }]);
  // One page of all issues shows that there are more.
  expect(lists()).toHaveLength(2);
  expect(await handoffs()).toEqual([{ issue_number: 1301, status: 'initiated' }]);
});

test('What is closed while the first sweeps go through open issues is not overlooked', async () => {
  for (let at = 0; at < 1300; at += 1) {
    site.sam.fileBlank(`Bug ${at}`, 'It does not work.');
    site.clock.advance({ minutes: 1 });
  }
  site.sam.fileBlank('Example Ltd', body);
  expect(await site.run('sweep')).toMatchObject([{ isFinished: false }]);
  await site.handle(1301);
  expect(await handoffs()).toEqual([{ issue_number: 1301, status: 'initiated' }]);
  // GitHub lost the event of this.
  site.clock.advance({ hours: 1 });
  await site.alice.close(1301, 'not_planned');
  site.clock.advance({ hours: 2 });
  expect(await site.run('sweep')).toMatchObject([{ isFinished: true }]);
  site.clock.advance({ hours: 1 });
  await site.run('sweep');
  expect(await handoffs()).toEqual([{ issue_number: 1301, status: 'cancelled' }]);
  site.github.forgetRequests();
  site.clock.advance({ hours: 1 });
  await site.run('sweep');
  expect(lists()).toHaveLength(1);
});
