// A released copy of Baton, `acme/baton`, as another repository on the local GitHub.

import * as v from 'valibot';
import type { LocalGitHub } from '../../src/sandbox/github/local-github.ts';

const branchShape = v.object({ commit: v.object({ sha: v.string() }) });

export const copyOfBaton = 'acme/baton';

/** Adds `action.yml` to its default branch, and a version that points there. */
export async function releaseCopy(
  github: LocalGitHub,
  { as, version }: { readonly as: string; readonly version: string },
): Promise<void> {
  const request = async (method: string, path: string, body?: object) => {
    const response = await github.fetch(`http://127.0.0.1/repos/${copyOfBaton}${path}`, {
      method,
      headers: { authorization: `token ${github.tokenFor(as)}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    }
    return response.json();
  };
  await request('PUT', '/contents/action.yml', {
    ...{ message: 'Add the action', branch: 'main' },
    content: Buffer.from('name: Baton\n').toString('base64'),
  });
  const { commit } = v.parse(branchShape, await request('GET', '/branches/main'));
  await request('POST', '/git/refs', { ref: `refs/heads/${version}`, sha: commit.sha });
}
