import { expect, test } from 'vitest';
import { createClient } from '../../../src/github/http/octokit.ts';
import { removalReason } from '../../../src/github/issues/issue-existence.ts';

test.each([404, 410])(
  'Where issues are disabled, an issue that answers %i was not deleted.',
  async (status) => {
    const octokit = createClient({
      token: 'ghs_none',
      baseUrl: 'https://api.github.test',
      fetch: async (address) =>
        String(address).endsWith('/issues/1')
          ? Response.json({ message: 'Not Found' }, { status })
          : Response.json({ has_issues: false }),
    });
    const place = { octokit, owner: 'acme', repo: 'ops', configPath: '', wait: async () => {} };
    await expect(removalReason(place, 1)).rejects.toThrow(
      'Issues are disabled in acme/ops. Nothing was recorded.',
    );
  },
);
