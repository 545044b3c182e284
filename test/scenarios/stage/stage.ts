// A GitHub with people and with Baton set up in it, as a scenario uses them.

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SqlValue } from 'sql.js';
import { workflowPath } from '../../../src/config/default-paths.ts';
import type { Context } from '../../../src/handoff/submission.ts';
import { labelDefinitions } from '../../../src/render/labels.ts';
import { createManualClock, type ManualClock } from '../../../src/sandbox/github/clock.ts';
import type { IssueView } from '../../../src/sandbox/github/issue-view.ts';
import { createGitHub, type LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import { execute } from '../../../src/sandbox/jobs/execute.ts';
import type { Run } from '../../../src/sandbox/jobs/run.ts';
import { type Runs, startRuns } from '../../../src/sandbox/jobs/start-runs.ts';
import { readWorkflow, runInTurn } from '../../../src/sandbox/jobs/workflow/read-workflow.ts';
import { createPerson, type Person } from '../../../src/sandbox/people/person.ts';
import { type ContractWatch, watchContract } from '../../contract/validate-exchange.ts';
import { executeInThread } from '../../execute-in-thread.ts';
import { isCampaign } from '../../faults/figures.ts';
import { query } from '../../ledger/setup/query.ts';
import { quickFolder } from '../../quick-folder.ts';
import { branchLedger } from './branch-ledger.ts';
import { type Ended, startBaton } from './command-line.ts';
import { configurationFiles, type Given, people, repository, soundConfiguration } from './given.ts';
import type { StageLedger } from './ledger.ts';
import { complete, sale, title } from './sale.ts';

export interface Stage {
  readonly github: LocalGitHub;
  readonly clock: ManualClock;
  readonly runs: Runs;
  readonly contract: ContractWatch;
  readonly ledger: StageLedger;
  readonly sam: Person;
  readonly alice: Person;
  readonly bob: Person;
  readonly mallory: Person;
  readonly erin: Person;
  /** A minute later someone does something. Gives the runs that came of it, in the order they started. */
  when(deed: () => unknown): Promise<readonly Run[]>;
  /** The same at a certain time, UTC ISO 8601. */
  at(time: string, deed: () => unknown): Promise<readonly Run[]>;
  /** sam files the form from sales to onboarding, complete unless said otherwise: the next issue. */
  file(form?: Partial<Form>): void;
  /** When sam files it. */
  handOver(form?: Partial<Form>): Promise<readonly Run[]>;
  issue(number: number): IssueView;
  /** Asks the ledger. */
  rows(sql: string): Promise<readonly Readonly<Record<string, SqlValue>>[]>;
  /** First lines of why each transaction changed the ledger, oldest first. */
  audit(): Promise<readonly string[]>;
  /** `baton` with these words, as a person starts it. */
  baton(as: string, words: readonly string[]): Promise<Ended>;
  close(): Promise<void>;
}

export interface Form {
  readonly answers: Context;
  readonly title: string;
  /** Tasks ticked before it is sent. */
  readonly ticked: readonly string[];
}

const top = fileURLToPath(new URL('../../..', import.meta.url));
const workflowText = readFileSync(join(top, workflowPath), 'utf8');

export async function openStage(
  given: Given,
  openLedger: (github: LocalGitHub) => Promise<StageLedger> = branchLedger,
): Promise<Stage> {
  const directory = quickFolder('scenario-');
  const clock = createManualClock(given.startsAt ?? '2026-11-16T09:00:00Z');
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository,
    people,
    labels: given.labels ?? defaultLabels(given),
    files: {
      [workflowPath]: workflowText,
      ...Object.fromEntries(configurationFiles(given).map(({ path, text }) => [path, text])),
    },
    otherRepositories: given.otherRepositories ?? [],
    actionsPermissions: given.permissions ?? {},
    behaviour: given.behaviour ?? {},
  });
  const contract = watchContract(github);
  const ledger = await openLedger(github);
  const workflow = runInTurn(readWorkflow(workflowText));
  const runs = startRuns({
    github,
    repository,
    action: given.action ?? top,
    execute: isCampaign() ? execute : executeInThread,
    workflow: {
      ...workflow,
      with: { ...ledger.inputs, ...given.inputs },
      concurrency: given.runsCollide === undefined ? workflow.concurrency : null,
    },
  });
  return {
    github,
    clock,
    runs,
    contract,
    ledger,
    ...cast(github),
    ...verbs({ github, clock, runs, given, ledger }),
    close: async () => {
      await runs.stop();
      contract.stop();
      await ledger.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function defaultLabels(given: Given): readonly string[] {
  const configuration = soundConfiguration(given) ?? soundConfiguration({});
  return configuration === null ? [] : labelDefinitions(configuration).map(({ name }) => name);
}

function cast(github: LocalGitHub) {
  const as = (login: string) => createPerson(github, repository, login);
  return {
    sam: as('sam'),
    alice: as('alice'),
    bob: as('bob'),
    mallory: as('mallory'),
    erin: as('erin'),
  };
}

function verbs({
  github,
  clock,
  runs,
  given,
  ledger,
}: Pick<Stage, 'github' | 'clock' | 'runs' | 'ledger'> & { readonly given: Given }) {
  const play = (deed: () => unknown) => runsOf(deed, { runs, given });
  const when: Stage['when'] = (deed) => {
    clock.advance({ minutes: 1 });
    return play(deed);
  };
  const file: Stage['file'] = ({ answers = complete, ...filing } = {}) => {
    // The form's label makes a second event without anything new: skipped, to save time.
    runs.hold();
    createPerson(github, repository, 'sam').fileForm(sale, answers, { title, ...filing });
    runs.release((held) => held.slice(0, 1));
  };
  return {
    when,
    at: (time: string, deed: () => unknown) => {
      clock.set(time);
      return play(deed);
    },
    file,
    handOver: (form: Partial<Form> = {}) => when(() => file(form)),
    issue: (number: number) => github.issue(number),
    rows: async (sql: string) => query((await ledger.file()) ?? undefined, sql),
    audit: async () =>
      (await ledger.auditBodies()).map((message) => message.split('\n', 1)[0] ?? ''),
    baton: (as: string, words: readonly string[]) =>
      startBaton({ github, databaseUrl: ledger.databaseUrl }, { as, words }),
  };
}

async function runsOf(
  deed: () => unknown,
  { runs, given }: Pick<Stage, 'runs'> & { readonly given: Given },
): Promise<readonly Run[]> {
  const before = runs.finished.length;
  await deed();
  await runs.settle();
  const ended = runs.finished.slice(before);
  const failed = ended.find(({ conclusion }) => conclusion !== 'success');
  if (failed !== undefined && given.runsFail === undefined) {
    throw new Error(`A run ended with ${failed.conclusion}, and printed:\n${failed.log}`);
  }
  return ended.toSorted((one, other) => one.number - other.number);
}
