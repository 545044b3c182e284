// Where is measured: a repository with Baton set up in it, its people, and a ledger of some length.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Octokit } from '@octokit/rest';
import { workflowPath } from '../../src/config/default-paths.ts';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import type { Template } from '../../src/config/types.ts';
import { openDataBranch } from '../../src/github/data-branch/data-branch.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { readDefaultTemplates } from '../../src/runner/default-templates.ts';
import { createManualClock, type ManualClock } from '../../src/sandbox/github/clock.ts';
import { createGitHub, type LocalGitHub } from '../../src/sandbox/github/local-github.ts';
import { createPerson, type Person } from '../../src/sandbox/people/person.ts';
import { fillRealistically } from '../ledger/setup/realistic-ledger.ts';

export const repository = 'acme/ops';
/** The folder that holds `action.yml`. */
export const actionFolder = fileURLToPath(new URL('../..', import.meta.url));

export interface Stage {
  readonly github: LocalGitHub;
  readonly clock: ManualClock;
  /** Of the form that is filed. */
  readonly template: Template;
  /** alice sends, bob receives. */
  readonly alice: Person;
  readonly bob: Person;
  readonly close: () => void;
}

/** After the last entry of the largest ledger. */
const startsAt = '2028-01-03T09:00:00Z';

export const workflowText = readFileSync(new URL(`../../${workflowPath}`, import.meta.url), 'utf8');

const configurationPath = '.github/handoffs/config.yml';
const configuration = `\
teams:
  sales: { members: [alice] }
  onboarding: { members: [bob, carol], assign: round_robin }
`;

/**
 * @param handoffs how many the ledger has already; none: there is no ledger yet
 * @param written the ledger with them, where another version wrote it
 */
export async function setStage(handoffs = 0, written?: Uint8Array): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'baton-bench-'));
  const clock = createManualClock(startsAt);
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository,
    people: [
      { login: 'alice', role: 'read' },
      { login: 'bob', role: 'write' },
      { login: 'carol', role: 'write' },
    ],
    files: { [workflowPath]: workflowText, [configurationPath]: configuration },
  });
  const stage: Stage = {
    github,
    clock,
    template: readTemplate(),
    alice: createPerson(github, repository, 'alice'),
    bob: createPerson(github, repository, 'bob'),
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
  if (handoffs > 0) {
    await fillLedger(stage, handoffs, written);
  }
  return stage;
}

/** The issues of those handoffs are there too, if only by their numbers. */
async function fillLedger(
  { github, alice, clock }: Stage,
  handoffs: number,
  written?: Uint8Array,
): Promise<void> {
  for (let number = 1; number <= handoffs; number += 1) {
    alice.fileBlank(`A handoff of long ago, ${number}`, '');
  }
  const branch = ledgerBranch(github);
  if (written === undefined) {
    const ledger = openLedger({ branch, repository, wait: async () => {}, random: Math.random });
    await fillRealistically(ledger, { handoffs, until: startsAt });
  } else {
    await branch.write({ bytes: written, expected: null, message: `${handoffs} handoffs` });
  }
  // They are no part of what happens now: a run that lost the race reads what changed in the last minutes.
  clock.advance({ hours: 1 });
}

export function ledgerBranch(github: LocalGitHub) {
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = new Octokit({ auth: github.actionsToken, request: { fetch: github.fetch } });
  const at = { branch: 'handoff-data', path: 'handoffs.db', readme: 'Handoffs.\n' };
  return openDataBranch({ octokit, owner, repo, ...at });
}

function readTemplate(): Template {
  const files = [...readDefaultTemplates().files, { path: configurationPath, text: configuration }];
  const read = parseConfiguration(files);
  const templates = read.kind === 'valid' ? read.configuration.templates : [];
  const template = templates.find(({ type }) => type === 'sales_to_onboarding');
  if (template === undefined) {
    throw new Error('The template that comes with Baton cannot be read.');
  }
  return template;
}
