// After a lost ledger, a rebuild reads the issues with labels of ours. A form without them, known by its
// headings alone and recorded nowhere, is found by the sweep that follows.

import { expect, onTestFinished, test } from 'vitest';
import { openSite } from './setup/site.ts';

test('A rebuild and a sweep find every handoff, also one that has no label yet', async () => {
  const site = await openSite();
  onTestFinished(() => site.close());
  const recorded = site.file();
  await site.handle(recorded);
  // Its event is lost, and its label does not exist.
  const unlabelled = site.file();
  await site.administer('PUT', `/issues/${unlabelled}/labels`, { labels: [] });
  for (let at = 0; at < 150; at += 1) {
    site.sam.fileBlank(`Ordinary ${at}`, '## Steps\n\nIt does not work.');
  }
  await site.administer('DELETE', '/git/refs/heads/handoff-data');
  site.clock.advance({ hours: 200 });

  const numbers = async () =>
    (await site.rows('SELECT issue_number FROM handoffs ORDER BY 1')).map((row) =>
      Number(row['issue_number']),
    );
  await site.run('rebuild');
  expect(await numbers()).toEqual([recorded]);
  site.github.forgetRequests();
  await site.run('sweep');
  expect(await numbers()).toEqual([recorded, unlabelled]);
  const read = site.github.requests.filter(({ operation }) => operation === 'Issues');
  expect(read).toHaveLength(1);
});
