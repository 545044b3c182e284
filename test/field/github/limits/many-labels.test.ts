// A repository with more labels than GitHub lists in one page.

import { afterEach, expect, test } from 'vitest';
import { openSite, type Site } from '../setup/site.ts';

const path = '.github/handoffs/config.yml';
const config = 'teams:\n  sales: { members: [sam] }\n  onboarding: { members: [alice, bob] }\n';

let site: Site;
afterEach(() => site.close());

test('With 300 other labels, a changed configuration does not create Baton’s labels once more.', async () => {
  site = await openSite({ config });
  for (let at = 1; at <= 300; at += 1) {
    await site.administer('POST', '/labels', { name: `area ${at}`, color: '0e8a16' });
  }
  await site.handle(site.file());
  await site.administer('PUT', `/contents/${path}`, {
    message: 'Change the teams',
    content: Buffer.from(`${config}  support: { members: [erin] }\n`).toString('base64'),
    sha: await idOf(path),
  });
  const number = site.file();
  site.github.forgetRequests();
  await site.handle(number);
  const asked = site.github.requests.map(({ method, path: to, operation }) =>
    operation === null ? `${method} ${to}` : operation,
  );
  // That of the new team.
  expect(asked.filter((one) => one === 'POST /repos/acme/ops/labels')).toHaveLength(1);
});

async function idOf(file: string): Promise<unknown> {
  const answer = await site.administer('GET', `/contents/${file}`);
  return typeof answer === 'object' && answer !== null && 'sha' in answer ? answer.sha : null;
}
