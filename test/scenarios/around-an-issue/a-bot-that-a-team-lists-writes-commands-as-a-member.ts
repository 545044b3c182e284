import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  configuration: {
    'config.yml': `
teams:
  sales: { members: [sam] }
  onboarding: { members: [alice, bob, helper] }
`,
  },
};

export const play: Play = async ({ github, handOver, when, issue, rows }) => {
  github.addPerson({ login: 'helper[bot]', role: 'write', isBot: true });
  github.addPerson({ login: 'stranger[bot]', role: 'write', isBot: true });
  const comment = (login: string, body: string) =>
    github.fetch('http://127.0.0.1/repos/acme/handoffs/issues/1/comments', {
      method: 'POST',
      headers: { authorization: `token ${github.tokenFor(login)}` },
      body: JSON.stringify({ body }),
    });
  await handOver();
  await when(() => comment('stranger[bot]', '/accept'));
  await when(() => comment('stranger[bot]', '/nonsense'));
  expect(issue(1).labels).toContain('initiated');
  expect(issue(1).comments).toHaveLength(3);

  const [run] = await when(() => comment('helper[bot]', '/accept I prepare the portal.'));
  expect(run?.conclusion).toBe('success');
  expect(issue(1).labels).toContain('accepted');
  await when(() => comment('helper[bot]', '/assign alice'));
  await when(() => comment('helper[bot]', 'The portal is ready.'));
  expect(issue(1).assignees).toEqual(['alice']);
  expect(await rows('SELECT accepted_by, owner FROM handoffs')).toEqual([
    { accepted_by: 'helper', owner: 'alice' },
  ]);
};
