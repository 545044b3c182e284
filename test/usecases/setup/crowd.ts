// Hundreds of issues on the local GitHub, whose events were lost, and sweeps that find them.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { openDataBranch } from '../../../src/github/data-branch/data-branch.ts';
import { openGitHub } from '../../../src/github/github.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';
import { createManualClock, type ManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub, type LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import { createPerson, type Person } from '../../../src/sandbox/people/person.ts';
import type { RunResult } from '../../../src/usecases/run-result.ts';
import { sweep } from '../../../src/usecases/sweep/sweep.ts';
import { answers, template } from './histories.ts';

const repository = 'acme/crowd';

export type Swept = Extract<RunResult, { readonly kind: 'swept' }>;

export interface Crowd {
  readonly github: LocalGitHub;
  readonly clock: ManualClock;
  readonly bob: Person;
  /** sam files so many complete forms, the clock going on by so much between them. */
  fileHandoffs(count: number, secondsBetween: number): void;
  /** The same of issues that are no one's handoff. */
  fileOthers(count: number, secondsBetween: number): void;
  /** As a run of its own, and what it asked of GitHub. */
  sweep(): Promise<{ readonly swept: Swept; readonly requests: number; readonly writes: number }>;
  openPorts(): Ports;
  close(): void;
}

/** @param limits of the form, as its file sets them; none where it is left out */
export async function openCrowd(limits = ''): Promise<Crowd> {
  const directory = mkdtempSync(join(tmpdir(), 'baton-crowd-'));
  const clock = createManualClock('2026-11-16T09:00:00Z');
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository,
    people: [
      { login: 'sam', role: 'write' },
      { login: 'bob', role: 'write' },
    ],
    files: {
      '.github/handoffs/config.yml':
        'teams: { sales: { members: [sam] }, onboarding: { members: [bob] } }\n',
      '.github/handoffs/sales_to_onboarding.yml': `${formWithoutLimits()}${limits}\n`,
    },
  });
  const file = (count: number, secondsBetween: number, issue: (at: number) => object) => {
    for (let at = 0; at < count; at += 1) {
      clock.advance({ seconds: secondsBetween });
      github.browser.createIssueAsForm({ as: 'sam', title: `Issue ${at}`, body: '', ...issue(at) });
    }
  };
  const openPorts = () => portsOf(github, clock);
  return {
    github,
    clock,
    bob: createPerson(github, repository, 'bob'),
    fileHandoffs: (count, secondsBetween) =>
      file(count, secondsBetween, () => ({
        body: renderFormBody(template, answers, { ticked: [] }),
        labels: [`handoff/${template.type}`],
      })),
    fileOthers: (count, secondsBetween) => file(count, secondsBetween, () => ({ body: 'A bug.' })),
    sweep: async () => {
      github.forgetRequests();
      const swept = await sweep(openPorts());
      if (swept.kind !== 'swept') {
        throw new Error(`The sweep came to ${swept.kind}.`);
      }
      const writes = github.requests.filter(
        ({ method, path }) => method !== 'GET' && path.includes('/issues'),
      );
      return { swept, requests: github.requests.length, writes: writes.length };
    },
    openPorts,
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}

function formWithoutLimits(): string {
  const form = readDefaultTemplates().files.find(({ path }) =>
    path.endsWith('/sales_to_onboarding.yml'),
  );
  return (form?.text ?? '').replaceAll(/^(accept|complete)_within: .*\n/gm, '');
}

/** No one waits: how long a run takes is not what is counted here. */
function portsOf(github: LocalGitHub, clock: ManualClock): Ports {
  const [owner = '', repo = ''] = repository.split('/');
  const wait = async () => {};
  const octokit = createClient({
    token: github.actionsToken,
    baseUrl: 'https://api.github.test',
    fetch: github.fetch,
    time: {
      now: clock.now,
      wait,
      timeout: () => new AbortController().signal,
    },
  });
  const file = { octokit, owner, repo, branch: 'handoff-data', path: 'handoffs.db' };
  const stored = openDataBranch({ ...file, readme: 'The ledger.' });
  return {
    github: openGitHub({ octokit, owner, repo, configPath: '.github/handoffs', wait }),
    ledger: openLedger({
      branch: stored,
      repository,
      wait,
      random: () => 0,
    }),
    builtIn: readDefaultTemplates,
    publish: (files, reason) => stored.publish(files, reason),
    wait,
  };
}
