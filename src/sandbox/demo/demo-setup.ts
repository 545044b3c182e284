// The setup of the demo week: an organisation's repository, its people and teams, and Baton.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configurationFolder, workflowPath } from '../../config/default-paths.ts';
import { parseConfiguration } from '../../config/parse-configuration.ts';
import type { Template } from '../../config/types.ts';
import { readDefaultTemplates } from '../../runner/default-templates.ts';
import { createManualClock, type ManualClock } from '../github/clock.ts';
import { createGitHub, type LocalGitHub } from '../github/local-github.ts';
import { type Runs, startRuns } from '../jobs/start-runs.ts';
import { readWorkflow, runInTurn, withInputs } from '../jobs/workflow/read-workflow.ts';
import { openSandboxLedger } from '../ledger/open-sandbox-ledger.ts';
import type { SandboxLedger } from '../ledger/sandbox-ledger.ts';
import { createPerson, type Person } from '../people/person.ts';

export interface Stage {
  readonly github: LocalGitHub;
  readonly clock: ManualClock;
  readonly runs: Runs;
  readonly ledger: SandboxLedger;
  readonly person: (login: string) => Person;
  readonly template: (type: string) => Template;
}

export const repository = 'acme/handoffs';

const startsAt = '2026-01-05T09:00:00Z';

/** alice sells, bob and carol onboard clients, dave designs, erin develops. mallory is in no team. */
const people = [
  { login: 'alice', role: 'read' },
  { login: 'bob', role: 'write' },
  { login: 'carol', role: 'write' },
  { login: 'dave', role: 'write' },
  { login: 'erin', role: 'write' },
  { login: 'mallory', role: 'triage' },
] as const;

const configuration = `\
teams:
  sales: { members: [alice] }
  onboarding: { members: [bob, carol], lead: carol, assign: round_robin }
  design: { members: [dave] }
  development: { members: [erin] }
report: { every: week, on: monday, at: '08:00', timezone: UTC }
`;

const top = fileURLToPath(new URL('../../..', import.meta.url));
const configurationPath = `${configurationFolder}/config.yml`;

/**
 * @param directory the folder for the Git repository
 * @param databaseUrl of the ledger in PostgreSQL; null: it is on the data branch
 */
export async function setUpDemo(
  directory: string,
  databaseUrl: string | null = null,
): Promise<Stage> {
  const workflow = readFileSync(new URL(`../../../${workflowPath}`, import.meta.url), 'utf8');
  const clock = createManualClock(startsAt);
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository,
    people,
    files: { [workflowPath]: workflow, [configurationPath]: configuration },
  });
  const ledger = await openSandboxLedger(github, databaseUrl);
  const runs = startRuns({
    github,
    repository,
    workflow: withInputs(runInTurn(readWorkflow(workflow)), ledger.inputs),
    action: top,
    timeLimitMs: 120_000,
  });
  const templates = readTemplates();
  return {
    github,
    clock,
    runs,
    ledger,
    person: (login) => createPerson(github, repository, login),
    template: (type) => {
      const template = templates.find((one) => one.type === type);
      if (template === undefined) {
        throw new Error(`There is no template ${type}`);
      }
      return template;
    },
  };
}

function readTemplates(): readonly Template[] {
  const files = [...readDefaultTemplates().files, { path: configurationPath, text: configuration }];
  const outcome = parseConfiguration(files);
  if (outcome.kind === 'valid') {
    return outcome.configuration.templates;
  }
  throw new Error(outcome.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}
