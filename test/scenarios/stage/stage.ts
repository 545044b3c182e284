// A GitHub with people and with Baton set up in it, as a scenario uses them.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SqlValue } from 'sql.js';
import type { Context } from '../../../src/handoff/submission.ts';
import { createManualClock, type ManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub, type LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import type { IssuePicture } from '../../../src/sandbox/github/picture.ts';
import { type Person, person } from '../../../src/sandbox/people/person.ts';
import { readWorkflow } from '../../../src/sandbox/runs/read-workflow.ts';
import type { Run } from '../../../src/sandbox/runs/run.ts';
import { type Runs, startRuns } from '../../../src/sandbox/runs/start-runs.ts';
import { labelsOf } from '../../../src/text/labels.ts';
import { type ContractWatch, watchContract } from '../../contract/validate-exchange.ts';
import { query } from '../../ledger/query.ts';
import { configurationFiles, type Given, people, repository, soundConfiguration } from './given.ts';
import { auditLines, ledgerBytes } from './ledger.ts';
import { complete, sale, title } from './sale.ts';

export interface Stage {
  readonly github: LocalGitHub;
  readonly clock: ManualClock;
  readonly runs: Runs;
  readonly contract: ContractWatch;
  readonly sam: Person;
  readonly alice: Person;
  readonly bob: Person;
  readonly mallory: Person;
  readonly erin: Person;
  /** A minute later somebody does something. Gives the runs that came of it, in the order they began. */
  when(deed: () => unknown): Promise<readonly Run[]>;
  /** The same at a certain time, UTC ISO 8601. */
  at(time: string, deed: () => unknown): Promise<readonly Run[]>;
  /** sam files the form from sales to onboarding, complete unless said otherwise: the next issue. */
  handOver(form?: Partial<Form>): Promise<readonly Run[]>;
  issue(number: number): IssuePicture;
  /** Asks the ledger. */
  rows(sql: string): Promise<readonly Readonly<Record<string, SqlValue>>[]>;
  /** The first lines of the data branch's commits, oldest first. */
  audit(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Form {
  readonly answers: Context;
  readonly title: string;
  /** Tasks ticked before it is sent. */
  readonly ticked: readonly string[];
}

const top = fileURLToPath(new URL('../../..', import.meta.url));
const workflowPath = '.github/workflows/handoffs.yml';
const workflowText = readFileSync(join(top, workflowPath), 'utf8');

export async function openStage(given: Given): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'scenario-'));
  const clock = createManualClock(given.startsAt ?? '2026-11-16T09:00:00Z');
  const github = await createGitHub({
    clock: clock.now,
    directory,
    repository,
    people: [...people, ...(given.people ?? [])],
    labels: given.labels ?? defaultLabels(given),
    files: {
      [workflowPath]: workflowText,
      ...Object.fromEntries(configurationFiles(given).map(({ path, text }) => [path, text])),
    },
    otherRepositories: given.otherRepositories ?? [],
    actionsPermissions: given.permissions ?? {},
  });
  const contract = watchContract(github);
  const workflow = readWorkflow(workflowText);
  const runs = startRuns({
    github,
    repository,
    action: given.action ?? top,
    workflow: {
      ...workflow,
      with: given.inputs ?? {},
      concurrency: given.runsCollide === undefined ? workflow.concurrency : null,
    },
  });
  return {
    github,
    clock,
    runs,
    contract,
    ...verbs({ github, clock, runs }, given),
    close: async () => {
      await runs.stop();
      contract.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function defaultLabels(given: Given): readonly string[] {
  const configuration = soundConfiguration(given) ?? soundConfiguration({});
  return configuration === null ? [] : labelsOf(configuration).map(({ name }) => name);
}

function verbs({ github, clock, runs }: Pick<Stage, 'github' | 'clock' | 'runs'>, given: Given) {
  const named = (login: string) => person(github, repository, login);
  const sam = named('sam');
  const play = async (deed: () => unknown) => {
    const before = runs.finished.length;
    await deed();
    await runs.settle();
    const ended = runs.finished.slice(before);
    const failed = ended.find(({ conclusion }) => conclusion !== 'success');
    if (failed !== undefined && given.runsFail === undefined) {
      throw new Error(`A run ended with ${failed.conclusion}, and printed:\n${failed.log}`);
    }
    return ended.toSorted((one, other) => one.number - other.number);
  };
  const when: Stage['when'] = (deed) => {
    clock.advance({ minutes: 1 });
    return play(deed);
  };
  return {
    sam,
    alice: named('alice'),
    bob: named('bob'),
    mallory: named('mallory'),
    erin: named('erin'),
    when,
    at: (time: string, deed: () => unknown) => {
      clock.set(time);
      return play(deed);
    },
    handOver: (form: Partial<Form> = {}) => when(() => fileFormOnly(runs, sam, form)),
    issue: (number: number) => github.issue(number),
    rows: async (sql: string) => query((await ledgerBytes(github)) ?? undefined, sql),
    audit: () => auditLines(github),
  };
}

/** The form's label makes a second event, which tells nothing new: it is let go, to save time. */
function fileFormOnly(runs: Runs, sam: Person, form: Partial<Form>): void {
  const { answers = complete, ...filing } = form;
  runs.hold();
  sam.fileForm(sale, answers, { title, ...filing });
  runs.release((held) => held.slice(0, 1));
}
