// The local GitHub as a place for the live check: what it answers is what Baton expects.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '../../src/github/http/octokit.ts';
import type { Behaviour } from '../../src/sandbox/github/behaviour.ts';
import { createManualClock } from '../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../src/sandbox/github/local-github.ts';
import type { LivePlace } from './place.ts';
import { startBundle } from './start-bundle.ts';

const repository = 'acme/throw-away';

export async function openLocalPlace(
  mark: string,
  behaviour: Partial<Behaviour> = {},
): Promise<LivePlace & { readonly close: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'baton-live-'));
  const clock = createManualClock('2026-11-16T09:00:00Z');
  const login = 'sam';
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository,
    people: [{ login, role: 'admin' }],
    behaviour,
  });
  const { url, close } = await github.listen();
  const [owner = '', repo = ''] = repository.split('/');
  const wait = async () => {};
  const fetch: typeof github.fetch = (...request) => {
    clock.advance({ seconds: 1 });
    return github.fetch(...request);
  };
  const token = github.tokenFor(login);
  return {
    octokit: createClient({
      token,
      baseUrl: 'https://api.github.test',
      fetch,
      time: { now: clock.now, wait, timeout: () => new AbortController().signal },
    }),
    owner,
    repo,
    login,
    mark,
    runBundle: (issueNumber, action) =>
      startBundle({ owner, repo, login, mark, token, url, apiUrl: url }, { issueNumber, action }),
    askPerson: async (what) => {
      const number = Number(/#(\d+)/.exec(what)?.[1]);
      github.browser.forgetRevision({ as: login, number, position: 0 });
      return true;
    },
    close: async () => {
      await close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
